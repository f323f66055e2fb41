package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;

/// Counts, shares, days and lists as sentences have them.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int MONTHS = 12;
  private static final double LEAST_SHOWN = 0.005;
  private static final double LEAST_TENTH = 0.0005;

  /// Abbreviations whose first letter is spoken with a vowel.
  private static final Pattern SPELT = Pattern.compile("^(?:HR|ML|MRI|SEO|SRE|NLP|FP)\\b");

  private Wording() {}

  /// A number with thousands apart, such as 1,320.
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// A number of something: `1 job`, `1,320 jobs`.
  public static String count(long number, String one) {
    return number(number) + " " + one + (number == 1 ? "" : "s");
  }

  /// A share from 0 to 1 as a percentage; what is not quite nothing is not called nothing.
  public static String percent(double share) {
    return share > 0 && share < LEAST_SHOWN
        ? "under 1\u00a0%"
        : Math.round(share * 100) + "\u00a0%";
  }

  /// An interval of shares; with a tenth of a percent where both ends would else read alike.
  public static String percents(Part.Limits limits) {
    return between(limits, Wording::percent)
        .or(() -> between(limits, Wording::tenths))
        .orElseGet(() -> tenths(limits.low()));
  }

  private static Optional<String> between(Part.Limits limits, DoubleFunction<String> words) {
    String low = words.apply(limits.low());
    String high = words.apply(limits.high());
    return low.equals(high) ? Optional.empty() : Optional.of(low + " to " + high);
  }

  private static String tenths(double share) {
    return share > 0 && share < LEAST_TENTH
        ? "under 0.1\u00a0%"
        : String.format(Locale.ROOT, "%.1f\u00a0%%", share * 100);
  }

  /// A day, such as 23 Nov 2026.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String day(Optional<LocalDate> day) {
    return day.map(Wording::day).orElse("");
  }

  /// A name at the beginning of a sentence.
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// "a, b and c".
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /// A number of years: "5 years", "2.5 years", "1 year".
  public static String years(double years) {
    String number =
        years == Math.rint(years)
            ? Long.toString(Math.round(years))
            : String.format(Locale.ROOT, "%.1f", years);
    return number + (number.equals("1") ? " year" : " years");
  }

  /// A time: "2 years, 5 months", "1 year", "0 months".
  public static String months(int months) {
    int years = months / MONTHS;
    int rest = months % MONTHS;
    if (years == 0) {
      return count(rest, "month");
    }
    return count(years, "year") + (rest == 0 ? "" : ", " + count(rest, "month"));
  }

  /// The name of a role with the article before it: "an iOS Engineer".
  public static String aRole(String name) {
    boolean an = "AEIOaeio".indexOf(name.charAt(0)) >= 0 || SPELT.matcher(name).find();
    return (an ? "an " : "a ") + name;
  }
}
