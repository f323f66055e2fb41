package dev.skillexchange.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The amounts that stand in a text, found without the rules of extraction: plain digits with
/// separators, a "k", and "120-" of "120-150k".
///
/// Small numbers count only beside a sign of money, or any text would state them.
final class StatedAmounts {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([$€£]\\s?)?(\\d{1,3}(?:[,.'’\u00a0 ]\\d{3})+|\\d+)(\\.\\d{1,2})?\\s?([kK]\\b)?");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Set<BigDecimal> amounts = new HashSet<>();

  private StatedAmounts() {}

  static StatedAmounts of(String text) {
    StatedAmounts all = new StatedAmounts();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      all.add(text, matcher);
    }
    return all;
  }

  /// Whether an amount stands there; an open end always does.
  boolean holds(Optional<BigDecimal> amount) {
    return amount.isEmpty() || amounts.contains(plain(amount.get()));
  }

  private void add(String text, Matcher matcher) {
    String digits = matcher.group(2).replaceAll("\\D", "");
    if (digits.length() > 12) {
      return;
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    BigDecimal value = new BigDecimal(digits + fraction);
    boolean signed = matcher.group(1) != null;
    if (matcher.group(4) != null) {
      amounts.add(plain(value.multiply(THOUSAND)));
      return;
    }
    if (signed || value.compareTo(THOUSAND) >= 0) {
      amounts.add(plain(value));
    }
    if (value.compareTo(THOUSAND) < 0 && dash(text, matcher.end())) {
      amounts.add(plain(value.multiply(THOUSAND)));
    }
  }

  private static boolean dash(String text, int at) {
    String behind = text.substring(at, Math.min(text.length(), at + 2)).strip();
    return behind.startsWith("-") || behind.startsWith("–") || behind.startsWith("—");
  }

  private static BigDecimal plain(BigDecimal amount) {
    return amount.stripTrailingZeros();
  }
}
