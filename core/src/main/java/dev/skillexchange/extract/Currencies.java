package dev.skillexchange.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The signs, codes and words by which a currency is written beside a number.
///
/// Gives ISO 4217 codes; a sign that several countries use ("$", "kr") is given as written and is
/// decided by the place of work.
final class Currencies {
  static final String DOLLAR = "$";
  static final String CROWN = "KR";
  static final String RAND = "R";
  private static final int LONGEST_WORD = 11;

  /// A currency that stands in a text.
  ///
  /// @param start where it begins
  /// @param end behind its end
  record Written(int start, int end, String code) {}

  /// What stands right before a "$" to tell whose it is.
  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("US", "USD"),
          Map.entry("U.S.", "USD"),
          Map.entry("CA", "CAD"),
          Map.entry("C", "CAD"),
          Map.entry("CDN", "CAD"),
          Map.entry("A", "AUD"),
          Map.entry("AU", "AUD"),
          Map.entry("S", "SGD"),
          Map.entry("SG", "SGD"),
          Map.entry("NZ", "NZD"),
          Map.entry("HK", "HKD"),
          Map.entry("NT", "TWD"),
          Map.entry("R", "BRL"),
          Map.entry("MX", "MXN"),
          Map.entry("CLP", "CLP"),
          Map.entry("COP", "COP"),
          Map.entry("ARS", "ARS"));

  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "HKD", "CHF", "SEK", "NOK", "DKK", "PLN",
          "CZK", "HUF", "RON", "BGN", "INR", "JPY", "CNY", "KRW", "BRL", "MXN", "ARS", "COP", "CLP",
          "PEN", "ZAR", "NGN", "KES", "EGP", "AED", "SAR", "ILS", "TRY", "UAH", "PHP", "IDR", "MYR",
          "THB", "VND", "TWD", "PKR", "BDT", "LKR", "QAR", "GEL", "ISK", "RSD", "UYU", "GHS", "MAD",
          "KWD", "BHD", "OMR", "JOD");

  /// Words and letters other than codes; those in small letters may be written in any case.
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("RMB", "CNY"),
          Map.entry("NIS", "ILS"),
          Map.entry("Rs", "INR"),
          Map.entry("Rs.", "INR"),
          Map.entry("RM", "MYR"),
          Map.entry("Rp", "IDR"),
          Map.entry("Rp.", "IDR"),
          Map.entry("Fr.", "CHF"),
          Map.entry("SFr.", "CHF"),
          Map.entry("KSh", "KES"),
          Map.entry("Ksh", "KES"),
          Map.entry("CDN", "CAD"),
          Map.entry("zł", "PLN"),
          Map.entry("zl", "PLN"),
          Map.entry("kr", CROWN),
          Map.entry("kr.", CROWN),
          Map.entry("Kč", "CZK"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("dollars", DOLLAR),
          Map.entry("rupees", "INR"),
          Map.entry("usd", "USD"),
          Map.entry("eur", "EUR"),
          Map.entry("gbp", "GBP"),
          Map.entry("cad", "CAD"),
          Map.entry("aud", "AUD"),
          Map.entry("chf", "CHF"),
          Map.entry("inr", "INR"),
          Map.entry("pln", "PLN"));

  private static final String[] DOLLAR_WORDS = {"US ", "Canadian ", "Australian ", "Singapore "};
  private static final String[] DOLLAR_WORD_CODES = {"USD", "CAD", "AUD", "SGD"};

  private Currencies() {}

  /// Whether the place of work decides which country's a sign is.
  static boolean undecided(String code) {
    return code.equals(DOLLAR) || code.equals(CROWN) || code.equals(RAND);
  }

  /// The currency that ends right before a number, with at most two blanks (and a "~") between.
  static Optional<Written> before(String text, int number, int floor) {
    int end = number;
    while (end > floor && number - end < 2 && loose(text.charAt(end - 1))) {
      end--;
    }
    if (end == floor) {
      return Optional.empty();
    }
    char last = text.charAt(end - 1);
    String sign = sign(last);
    if (!sign.isEmpty()) {
      return Optional.of(signed(text, end - 1, end, floor, sign));
    }
    return last == '.' || Character.isLetter(last)
        ? lettersBefore(text, end, floor)
        : Optional.empty();
  }

  private static boolean loose(char c) {
    return Amount.blank(c) || c == '~';
  }

  /// A sign with the letters before it: "US$", "CAD $".
  private static Written signed(String text, int at, int end, int floor, String sign) {
    if (sign.equals(DOLLAR)) {
      int start = wordStart(text, at, floor);
      Optional<String> code = Optional.ofNullable(DOLLARS.get(text.substring(start, at)));
      if (code.isPresent()) {
        return new Written(start, end, code.get());
      }
    }
    int letters = at;
    if (letters > floor && text.charAt(letters - 1) == ' ') {
      letters--;
    }
    Optional<Written> before =
        lettersBefore(text, letters, floor).filter(code -> !undecided(code.code()));
    if (before.isPresent()) {
      return new Written(before.get().start(), end, before.get().code());
    }
    return new Written(at, end, sign);
  }

  private static Optional<Written> lettersBefore(String text, int end, int floor) {
    int start = wordStart(text, end, floor);
    if (end - start == 1 && text.charAt(start) == 'R') {
      return Optional.of(new Written(start, end, RAND));
    }
    if (end - start < 2 || end - start > 4) {
      return Optional.empty();
    }
    return code(text.substring(start, end))
        .filter(code -> !code.equals(DOLLAR))
        .map(code -> new Written(start, end, code));
  }

  /// The start of the letters (and full stops) that end at a place; the place itself where more
  /// than five stand there.
  private static int wordStart(String text, int end, int floor) {
    int start = end;
    while (start > floor && (Character.isLetter(text.charAt(start - 1)) || dot(text, start, end))) {
      start--;
      if (end - start > 5) {
        return end;
      }
    }
    boolean glued = start > floor && Character.isDigit(text.charAt(start - 1));
    return glued ? end : start;
  }

  private static boolean dot(String text, int at, int end) {
    return text.charAt(at - 1) == '.' && (at == end || Character.isLetter(text.charAt(at)));
  }

  /// The currency that begins at a place or behind a blank and an opening bracket there.
  static Optional<Written> behind(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 2 && Amount.blank(text.charAt(at))) {
      at++;
    }
    if (at + 1 < limit && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
      at++;
    }
    if (at >= limit) {
      return Optional.empty();
    }
    String sign = sign(text.charAt(at));
    if (!sign.isEmpty()) {
      return signBehind(text, at, limit, sign);
    }
    return Character.isLetter(text.charAt(at)) ? wordBehind(text, at, limit) : Optional.empty();
  }

  private static Optional<Written> signBehind(String text, int at, int limit, String sign) {
    int next = at + 1;
    while (next < limit && next - at < 3 && Amount.blank(text.charAt(next))) {
      next++;
    }
    if (next < limit && Amount.digit(text.charAt(next))) {
      return Optional.empty();
    }
    Optional<Written> code =
        sign.equals(DOLLAR) && next < limit && Character.isUpperCase(text.charAt(next))
            ? wordBehind(text, next, limit)
            : Optional.empty();
    return code.isPresent() ? code : Optional.of(new Written(at, at + 1, sign));
  }

  private static Optional<Written> wordBehind(String text, int at, int limit) {
    for (int i = 0; i < DOLLAR_WORDS.length; i++) {
      String adjective = DOLLAR_WORDS[i];
      int noun = at + adjective.length();
      if (text.startsWith(adjective, at) && text.startsWith("dollars", noun)) {
        return Optional.of(new Written(at, noun + 7, DOLLAR_WORD_CODES[i]));
      }
    }
    int end = at;
    while (end < limit && end - at <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < limit && end - at == 2 && text.charAt(end) == '$') {
      return Optional.ofNullable(DOLLARS.get(text.substring(at, end)))
          .map(code -> new Written(at, at + 3, code));
    }
    int stop = end;
    return end - at > LONGEST_WORD
        ? Optional.empty()
        : code(text.substring(at, end)).map(code -> new Written(at, stop, code));
  }

  private static Optional<String> code(String written) {
    if (CODES.contains(written)) {
      return Optional.of(written);
    }
    Optional<String> word = Optional.ofNullable(WORDS.get(written));
    return word.isPresent() || written.length() < 4
        ? word
        : Optional.ofNullable(WORDS.get(written.toLowerCase(Locale.ROOT)));
  }

  private static String sign(char c) {
    return switch (c) {
      case '$', '＄' -> DOLLAR;
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥', '￥', '円' -> "JPY";
      case '元' -> "CNY";
      case '₹' -> "INR";
      case '₪' -> "ILS";
      case '₩', '원' -> "KRW";
      case '₱' -> "PHP";
      case '₦' -> "NGN";
      case '₫' -> "VND";
      case '₴' -> "UAH";
      case '₺' -> "TRY";
      case '฿' -> "THB";
      default -> "";
    };
  }
}
