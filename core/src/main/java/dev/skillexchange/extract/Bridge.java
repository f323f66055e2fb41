package dev.skillexchange.extract;

import java.util.Locale;
import java.util.Optional;

/// What joins two amounts into a range: a dash or a word, with a period before it perhaps: "$45/hr
/// - $50/hr", "£40k per annum to £50k".
///
/// @param end behind the dash or word
/// @param digit the first digit of the second amount
record Bridge(int end, int digit) {
  private static final int LONGEST_WORD = 9;

  /// The bridge that begins behind an amount.
  static Optional<Bridge> at(String text, int from, int limit) {
    int at = skipPeriod(text, blanks(text, note(text, from, limit), limit), limit);
    at = blanks(text, at, limit);
    int end = dashes(text, at, limit);
    if (end > at) {
      end = word(text, blanks(text, end, limit), limit, end);
    } else {
      at = line(text, at, limit);
      end = word(text, at, limit, at);
    }
    if (end == at) {
      return Optional.empty();
    }
    int digit = digit(text, end, limit);
    return digit < 0 ? Optional.empty() : Optional.of(new Bridge(end, digit));
  }

  /// Behind a line's end: a word, unlike a dash, may begin the next line.
  private static int line(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 2 && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  /// Passes over a short note in brackets: "$100,000 (USD) - $120,000", "(min)".
  private static int note(String text, int from, int limit) {
    int at = blanks(text, from, limit);
    if (at < limit && text.charAt(at) == ')') {
      return at + 1;
    }
    if (at < limit && text.charAt(at) == '(') {
      int end = letters(text, at + 1, Math.min(limit, at + 8));
      return end < limit && text.charAt(end) == ')' ? end + 1 : from;
    }
    return from;
  }

  /// Passes over "/hr", "per hour", "p.a.", "a year", "annually".
  private static int skipPeriod(String text, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    if (text.charAt(at) == '/') {
      return letters(text, blanks(text, at + 1, limit), limit);
    }
    int end = letters(text, at, limit);
    if (end - at > LONGEST_WORD) {
      return at;
    }
    return switch (text.substring(at, end).toLowerCase(Locale.ROOT)) {
      case "per", "an", "pro", "par", "por" -> letters(text, blanks(text, end, limit), limit);
      case "p" -> text.startsWith(".a.", end) ? end + 3 : text.startsWith(".a", end) ? end + 2 : at;
      case "pa", "annually", "hourly", "monthly", "gross", "base", "brutto", "ote" -> end;
      case "a" -> year(text, end, limit);
      default -> at;
    };
  }

  /// Behind "year", "month" and their like, where "a" is the article.
  private static int year(String text, int at, int limit) {
    int from = blanks(text, at, limit);
    int end = letters(text, from, limit);
    return switch (text.substring(from, end)) {
      case "year", "month", "week", "day", "hour" -> end;
      default -> at - 1;
    };
  }

  private static int dashes(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 2 && dash(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean dash(char c) {
    return switch (c) {
      case '-', '–', '—', '‒', '−', '―', '‑', '‐', '~', '～', '〜', '→' -> true;
      default -> false;
    };
  }

  /// The end of the word of a range that stands at a place; `otherwise` where none does.
  private static int word(String text, int at, int limit, int otherwise) {
    int end = letters(text, at, limit);
    if (end == at || end - at > LONGEST_WORD) {
      return otherwise;
    }
    return switch (text.substring(at, end).toLowerCase(Locale.ROOT)) {
      case "to", "bis", "à", "a", "through", "thru", "tot", "until", "til", "till" -> end;
      case "up" -> text.startsWith(" to ", end) ? end + 3 : otherwise;
      case "and", "et", "und", "y", "e", "en" -> between(text, at) ? end : otherwise;
      default -> otherwise;
    };
  }

  /// "And" joins a range only where "between" opens it.
  private static boolean between(String text, int and) {
    String before = text.substring(Math.max(0, and - 60), and).toLowerCase(Locale.ROOT);
    return before.contains("between")
        || before.contains("entre ")
        || before.contains("zwischen")
        || before.contains("tussen")
        || before.contains("tra ")
        || before.contains("rang");
  }

  /// The first digit behind blanks, a line's end and the signs and letters of a currency.
  private static int digit(String text, int from, int limit) {
    int at = from;
    int lines = 0;
    while (at < limit && at - from < 12) {
      char c = text.charAt(at);
      if (Amount.digit(c)) {
        return at;
      }
      if (c == '\n' && ++lines > 2 || c == '.' && at + 1 < limit && text.charAt(at + 1) == ' ') {
        return -1;
      }
      if (c == '(' || c == ',' || c == ':' || c == ';' || c == '|' || c == '•') {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static int letters(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int blanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 3 && Amount.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
