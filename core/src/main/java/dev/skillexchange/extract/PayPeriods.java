package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that tell for how long a sum of pay is.
final class PayPeriods {
  private static final Map<PayPeriod, Pattern> WORDS = new EnumMap<>(PayPeriod.class);

  static {
    put(
        PayPeriod.HOUR,
        "/\\s?hr|/\\s?h\\b|/\\s?hour|per hour|hourly|an hour|\\bp/h\\b|\\bph\\b|pro stunde|par heure|por hora");
    put(PayPeriod.DAY, "/\\s?day|per day|daily|a day\\b|day rate|pro tag|par jour");
    put(PayPeriod.WEEK, "/\\s?week|per week|weekly|a week\\b|/\\s?wk");
    put(
        PayPeriod.MONTH,
        "/\\s?month|per month|monthly|a month\\b|/\\s?mo\\b|\\bpcm\\b|pro monat|par mois|por mes|mensual|mensal");
    put(
        PayPeriod.YEAR,
        "/\\s?yr|/\\s?year|per year|per annum|annual|annually|a year\\b|yearly|\\bp\\.?a\\b|pro jahr|par an\\b|por año|brutto|jahresgehalt|annum");
  }

  private PayPeriods() {}

  private static void put(PayPeriod period, String words) {
    WORDS.put(period, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  /// The period that a text names first; words of hours per week say nothing of pay.
  static Optional<PayPeriod> said(String text) {
    Optional<PayPeriod> first = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (Map.Entry<PayPeriod, Pattern> words : WORDS.entrySet()) {
      Matcher matcher = words.getValue().matcher(text);
      if (matcher.find() && matcher.start() < at && !ofHours(text, matcher.start())) {
        at = matcher.start();
        first = Optional.of(words.getKey());
      }
    }
    return first;
  }

  private static boolean ofHours(String text, int at) {
    String before = text.substring(Math.max(0, at - 8), at);
    return before.matches("(?i).*(?:hours|hrs|days)\\s*");
  }

  /// A period as feeds spell it: `1 YEAR`, `per-hour-wage`, `annual`, `MONTH`.
  static Optional<PayPeriod> field(String written) {
    String folded = written.toLowerCase(java.util.Locale.ROOT);
    if (folded.contains("hour") || folded.equals("ph") || folded.equals("pa hourly")) {
      return Optional.of(PayPeriod.HOUR);
    }
    if (folded.contains("day") || folded.contains("daily") || folded.equals("pd")) {
      return Optional.of(PayPeriod.DAY);
    }
    if (folded.contains("week") && !folded.contains("bi")) {
      return Optional.of(PayPeriod.WEEK);
    }
    if (folded.contains("month") || folded.equals("pm")) {
      return Optional.of(PayPeriod.MONTH);
    }
    boolean year =
        folded.contains("year")
            || folded.contains("annual")
            || folded.contains("annum")
            || folded.equals("pa");
    return year ? Optional.of(PayPeriod.YEAR) : Optional.empty();
  }
}
