package dev.skillexchange.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An amount of money in a text: "$120,000", "€62.000", "£50k", "USD 45.50", "120k".
///
/// @param start where it begins, currency included
/// @param end behind its end
/// @param amount as written, thousands by "k" taken in
/// @param currency the sign or code as written, in capitals; empty where none is
/// @param thousands whether a "k" stands behind it
record Money(int start, int end, BigDecimal amount, Optional<String> currency, boolean thousands) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int LONGEST_NUMBER = 14;

  /// The 401k of the United States is no sum.
  private static final BigDecimal RETIREMENT_PLAN = BigDecimal.valueOf(401);

  /// Signs and what precedes them ("US$", "CA$"); a bare "$" is decided by the place.
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "$"),
          Map.entry("US$", "USD"),
          Map.entry("CA$", "CAD"),
          Map.entry("C$", "CAD"),
          Map.entry("A$", "AUD"),
          Map.entry("AU$", "AUD"),
          Map.entry("S$", "SGD"),
          Map.entry("NZ$", "NZD"),
          Map.entry("HK$", "HKD"),
          Map.entry("R$", "BRL"),
          Map.entry("MX$", "MXN"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₪", "ILS"),
          Map.entry("₩", "KRW"),
          Map.entry("₱", "PHP"),
          Map.entry("zł", "PLN"),
          Map.entry("ZŁ", "PLN"));

  private static final Set<String> CODES =
      Set.of(
          "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "HKD", "CHF", "SEK", "NOK", "DKK", "PLN",
          "CZK", "HUF", "RON", "BGN", "INR", "JPY", "CNY", "RMB", "KRW", "BRL", "MXN", "ARS", "COP",
          "CLP", "PEN", "ZAR", "NGN", "KES", "EGP", "AED", "SAR", "ILS", "TRY", "UAH", "PHP", "IDR",
          "MYR", "THB", "VND", "TWD", "PKR", "BDT", "LKR", "QAR", "GEL");

  /// The amount that begins at a place of a text, if one does.
  static Optional<Money> at(CharSequence text, int at) {
    int digits = at;
    Optional<String> before = signAt(text, at);
    if (before.isPresent()) {
      digits = blanks(text, at + before.get().length());
    } else {
      before = codeAt(text, at);
      if (before.isPresent()) {
        digits = blanks(text, at + 3);
        Optional<String> sign = signAt(text, digits);
        digits = sign.map(s -> s.length()).orElse(0) + digits;
      }
    }
    if (digits >= text.length() || !digit(text.charAt(digits))) {
      return Optional.empty();
    }
    if (before.isEmpty() && at > 0 && gluedTo(text.charAt(at - 1))) {
      return Optional.empty();
    }
    return number(text, at, digits, before);
  }

  private static Optional<Money> number(
      CharSequence text, int start, int digits, Optional<String> before) {
    int end = digits;
    while (end < text.length() && end - digits < LONGEST_NUMBER && numeric(text, end)) {
      end++;
    }
    Optional<BigDecimal> amount = value(text.subSequence(digits, end).toString());
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    boolean thousands = end < text.length() && thousandsAt(text, end);
    if (thousands && before.isEmpty() && amount.get().compareTo(RETIREMENT_PLAN) == 0) {
      return Optional.empty();
    }
    if (thousands) {
      end++;
    } else if (end < text.length()
        && Character.isLetter(text.charAt(end))
        && codeAt(text, end).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal scaled = thousands ? amount.get().multiply(THOUSAND) : amount.get();
    Optional<String> currency = before.map(Money::currency);
    int behind = blanks(text, end);
    Optional<String> sign = signAt(text, behind).filter(s -> !followedByDigit(text, behind, s));
    Optional<String> code = codeAt(text, behind);
    if (code.isPresent() && (currency.isEmpty() || currency.get().equals("$"))) {
      return Optional.of(
          new Money(start, behind + 3, scaled, code.map(Money::currency), thousands));
    }
    if (currency.isEmpty() && sign.isPresent()) {
      int stop = behind + sign.get().length();
      return Optional.of(new Money(start, stop, scaled, sign.map(Money::currency), thousands));
    }
    return Optional.of(new Money(start, end, scaled, currency, thousands));
  }

  private static boolean followedByDigit(CharSequence text, int at, String sign) {
    int behind = blanks(text, at + sign.length());
    return behind < text.length() && digit(text.charAt(behind));
  }

  private static boolean thousandsAt(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == 'k' || c == 'K')
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean numeric(CharSequence text, int at) {
    char c = text.charAt(at);
    if (digit(c)) {
      return true;
    }
    boolean separator = c == ',' || c == '.' || c == '\'' || c == '’' || c == '\u00a0' || c == ' ';
    if (!separator || at + 1 >= text.length() || !digit(text.charAt(at + 1))) {
      return false;
    }
    return c != ' ' && c != '\u00a0' || threeDigitsBehind(text, at);
  }

  private static boolean threeDigitsBehind(CharSequence text, int at) {
    for (int i = at + 1; i <= at + 3; i++) {
      if (i >= text.length() || !digit(text.charAt(i))) {
        return false;
      }
    }
    return at + 4 >= text.length() || !digit(text.charAt(at + 4));
  }

  /// The value of digits with separators: of "62.000", "62,000", "62 000", "45.50", "1.250,00".
  private static Optional<BigDecimal> value(String written) {
    if (written.chars().allMatch(c -> digit((char) c))) {
      return written.length() > 10 ? Optional.empty() : Optional.of(new BigDecimal(written));
    }
    String plain = written.replaceAll("[\\s\u00a0'’]", "");
    int lastDot = plain.lastIndexOf('.');
    int lastComma = plain.lastIndexOf(',');
    int last = Math.max(lastDot, lastComma);
    boolean both = lastDot >= 0 && lastComma >= 0;
    boolean fraction = last >= 0 && plain.length() - last - 1 != 3 && (both || single(plain, last));
    String whole = fraction ? plain.substring(0, last) : plain;
    String digits = whole.replaceAll("[.,]", "");
    if (digits.isEmpty() || digits.length() > 10 || plain.length() - last > 7 && fraction) {
      return Optional.empty();
    }
    if (!fraction && !groupsOfThree(plain)) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(fraction ? digits + "." + plain.substring(last + 1) : digits));
  }

  private static boolean single(String plain, int at) {
    return plain.indexOf(plain.charAt(at)) == at;
  }

  private static boolean groupsOfThree(String plain) {
    return plain.matches("\\d+|\\d{1,3}([.,]\\d{3})+|\\d{1,2}(,\\d{2})*,\\d{3}");
  }

  private static Optional<String> signAt(CharSequence text, int at) {
    if (at >= text.length()
        || digit(text.charAt(at))
        || Character.isLowerCase(text.charAt(at)) && text.charAt(at) != 'z') {
      return Optional.empty();
    }
    for (int length = Math.min(3, text.length() - at); length > 0; length--) {
      String sign = text.subSequence(at, at + length).toString();
      if (SIGNS.containsKey(sign)) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> codeAt(CharSequence text, int at) {
    if (at + 3 > text.length() || at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return Optional.empty();
    }
    if (at + 3 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 3))
        && !digit(text.charAt(at + 3))) {
      return Optional.empty();
    }
    char first = text.charAt(at);
    if (first < 'A' || first > 'Z') {
      return Optional.empty();
    }
    String code = text.subSequence(at, at + 3).toString();
    return CODES.contains(code) ? Optional.of(code) : Optional.empty();
  }

  private static String currency(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    return upper.equals("RMB")
        ? "CNY"
        : SIGNS.getOrDefault(written, SIGNS.getOrDefault(upper, upper));
  }

  private static int blanks(CharSequence text, int at) {
    int behind = at;
    while (behind < text.length()
        && behind - at < 2
        && (text.charAt(behind) == ' ' || text.charAt(behind) == '\u00a0')) {
      behind++;
    }
    return behind;
  }

  private static boolean gluedTo(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '#' || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
