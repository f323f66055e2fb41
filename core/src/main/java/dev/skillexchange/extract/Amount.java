package dev.skillexchange.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A number that may be a sum of money, as it stands in a text: "$120,000", "€62.000", "£50k",
/// "1,23,456", "12 LPA", "110'000 CHF", "45.50".
///
/// @param start where it begins, currency included
/// @param end behind its end, currency included
/// @param number the number alone, its unit not taken in
/// @param currency ISO code, or a sign that the place decides; empty where none is written
/// @param open whether a "+" stands behind it
record Amount(
    int start, int end, BigDecimal number, Unit unit, Optional<String> currency, boolean open) {

  private static final BigDecimal RETIREMENT_PLAN = BigDecimal.valueOf(401);

  /// What a number is counted in.
  enum Unit {
    ONE(0),
    THOUSAND(3),
    TEN_THOUSAND(4),
    LAKH(5),
    MILLION(6),
    CRORE(7),
    BILLION(9);

    private final int zeros;

    Unit(int zeros) {
      this.zeros = zeros;
    }
  }

  /// A unit that stands behind a number, and where it ends.
  private record Scaled(Unit unit, int end) {}

  BigDecimal value() {
    return value(unit);
  }

  BigDecimal value(Unit other) {
    return number.scaleByPowerOfTen(other.zeros);
  }

  /// Whether it says by itself that it is money.
  boolean named() {
    return currency.isPresent() || unit != Unit.ONE;
  }

  /// The amount whose first digit stands at a place; what stands before `floor` or from `limit` on
  /// is not looked at.
  static Optional<Amount> at(String text, int digit, int floor, int limit) {
    Optional<Numeral> numeral = Numeral.at(text, digit, limit);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Optional<Currencies.Written> before = Currencies.before(text, digit, floor);
    if (before.isEmpty() && digit > 0 && glued(text.charAt(digit - 1))) {
      return Optional.empty();
    }
    Scaled scaled = unit(text, numeral.get().end(), limit);
    BigDecimal number = numeral.get().value(scaled.unit() != Unit.ONE);
    int end = scaled.end();
    boolean plan = scaled.unit() == Unit.THOUSAND && number.compareTo(RETIREMENT_PLAN) == 0;
    if (percent(text, end, limit) || plan && before.isEmpty()) {
      return Optional.empty();
    }
    boolean open = end < limit && text.charAt(end) == '+';
    Optional<Currencies.Written> behind =
        Currencies.behind(text, open ? end + 1 : end, limit)
            .filter(code -> before.isEmpty() || refines(before.get(), code));
    boolean word = end < limit && Character.isLetter(text.charAt(end));
    if (word && before.isEmpty() && behind.isEmpty()) {
      return Optional.empty();
    }
    int start = before.map(Currencies.Written::start).orElse(digit);
    int stop = behind.map(Currencies.Written::end).orElse(open ? end + 1 : end);
    Optional<String> currency = behind.or(() -> before).map(Currencies.Written::code);
    boolean indian = scaled.unit() == Unit.LAKH || scaled.unit() == Unit.CRORE;
    return Optional.of(
        new Amount(
            start,
            stop,
            number,
            scaled.unit(),
            indian ? currency.or(() -> Optional.of("INR")) : currency,
            open || plusBehind(text, stop, limit)));
  }

  /// "$120,000 CAD": a code behind says more than a sign before.
  private static boolean refines(Currencies.Written before, Currencies.Written behind) {
    return before.code().equals(Currencies.DOLLAR) && !behind.code().equals(Currencies.DOLLAR)
        || before.code().equals(behind.code()) && behind.end() - behind.start() == 3;
  }

  private static boolean plusBehind(String text, int at, int limit) {
    return at < limit
        && text.charAt(at) == '+'
        && (at + 1 == limit || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean percent(String text, int at, int limit) {
    int behind = at < limit && text.charAt(at) == ' ' ? at + 1 : at;
    return behind < limit && text.charAt(behind) == '%';
  }

  private static Scaled unit(String text, int end, int limit) {
    int at = end < limit && blank(text.charAt(end)) ? end + 1 : end;
    if (at >= limit || text.charAt(at) < 'A') {
      return new Scaled(Unit.ONE, end);
    }
    if (text.charAt(at) == '万') {
      return new Scaled(Unit.TEN_THOUSAND, at + 1);
    }
    int stop = at;
    while (stop < limit && stop - at < 9 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    int length = stop - at;
    if (length == 1 || length == 4 && Character.isUpperCase(text.charAt(at + 1))) {
      Optional<Scaled> letter = letter(text, end, at, stop);
      if (letter.isPresent()) {
        return letter.get();
      }
    }
    return length < 2 || length > 8
        ? new Scaled(Unit.ONE, end)
        : word(text.substring(at, stop).toLowerCase(Locale.ROOT))
            .map(unit -> new Scaled(unit, at + length))
            .orElseGet(() -> new Scaled(Unit.ONE, end));
  }

  /// A unit of one letter, perhaps with a currency grown to it: "120k", "45kEUR", "12L".
  private static Optional<Scaled> letter(String text, int end, int at, int stop) {
    boolean apart = at > end;
    if (stop < text.length() && digit(text.charAt(stop))) {
      return Optional.empty();
    }
    Optional<Unit> unit =
        switch (text.charAt(at)) {
          case 'k', 'K' -> Optional.of(Unit.THOUSAND);
          case 'L' -> Optional.of(Unit.LAKH);
          case 'M', 'm' -> apart ? Optional.empty() : Optional.of(Unit.MILLION);
          case 'B', 'b' -> apart ? Optional.empty() : Optional.of(Unit.BILLION);
          default -> Optional.empty();
        };
    return unit.map(known -> new Scaled(known, at + 1));
  }

  private static Optional<Unit> word(String word) {
    return switch (word) {
      case "thousand", "mil", "tys", "tsd" -> Optional.of(Unit.THOUSAND);
      case "lpa", "lakh", "lakhs", "lac", "lacs" -> Optional.of(Unit.LAKH);
      case "cr", "crore", "crores" -> Optional.of(Unit.CRORE);
      case "mm", "mn", "mio", "million", "millions", "millones" -> Optional.of(Unit.MILLION);
      case "bn", "billion", "billions", "trillion", "tn" -> Optional.of(Unit.BILLION);
      default -> Optional.empty();
    };
  }

  private static boolean glued(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '#' || c == '_';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
