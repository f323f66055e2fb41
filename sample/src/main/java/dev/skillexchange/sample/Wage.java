package dev.skillexchange.sample;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.sample.Books.Land;
import dev.skillexchange.sample.Books.RoleKind;
import dev.skillexchange.sample.Books.Spot;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A range of pay and how an advert writes it.
record Wage(PayRange range, String words) {
  private static final int HOURLY_BELOW = 62;

  static Wage draw(
      Dice dice, RoleKind role, Level level, Employment employment, Spot spot, double firm) {
    double thousands =
        role.pay() * factor(role.ladder(), level) * spot.pay() * firm * (1 + dice.normal() * 0.06);
    double width = 0.12 + dice.unit() * 0.24;
    double low = thousands * (1 - width / 2);
    double high = thousands * (1 + width / 2);
    Land land = spot.land();
    boolean byHour =
        employment == Employment.INTERNSHIP
            || employment == Employment.CONTRACT && land.code().code().equals("US")
            || role.ladder() == 'h' && thousands < HOURLY_BELOW && land.style().equals("plain");
    PayPeriod period =
        byHour
            ? PayPeriod.HOUR
            : switch (land.style()) {
              case "month", "after" -> PayPeriod.MONTH;
              default -> PayPeriod.YEAR;
            };
    long min = rounded(low * 1000 * land.pay(), period);
    long max = Math.max(min + 1, rounded(high * 1000 * land.pay(), period));
    int ends = dice.weighted(86, 6, 5, 3);
    Optional<BigDecimal> least = ends == 3 ? Optional.empty() : Optional.of(money(min));
    Optional<BigDecimal> most =
        ends == 2 ? Optional.empty() : Optional.of(money(ends == 1 ? min : max));
    PayRange range = new PayRange(least, most, land.currency(), period, false, Optional.empty());
    return new Wage(range, words(dice, range, land));
  }

  /// On-target earnings above a base.
  static Wage onTarget(Dice dice, PayRange base, Land land) {
    BigDecimal times = BigDecimal.valueOf(dice.percent(50) ? 2 : 1.5);
    PayRange range =
        new PayRange(
            base.min().map(times::multiply),
            base.max().map(times::multiply),
            base.currency(),
            base.period(),
            true,
            Optional.empty());
    return new Wage(range, words(dice, range, land));
  }

  PayField field(Dice dice) {
    String period = dice.percent(60) ? "1 " + range.period().name() : range.period().id();
    return new PayField(
        range.min(), range.max(), range.currency(), period, "Salary", Optional.empty());
  }

  private static double factor(char ladder, Level level) {
    return switch (level) {
      case INTERN -> ladder == 't' ? 0.5 : 0.55;
      case JUNIOR -> ladder == 'h' ? 0.88 : 0.78;
      case MID -> 1;
      case SENIOR -> ladder == 'h' ? 1.14 : 1.23;
      case LEAD -> ladder == 'h' ? 1.28 : 1.48;
      case PRINCIPAL -> 1.8;
      case MANAGER -> 1;
      case DIRECTOR -> ladder == 'd' ? 1 : 1.4;
      case EXECUTIVE -> ladder == 'x' ? 1 : 1.35;
    };
  }

  private static long rounded(double yearly, PayPeriod period) {
    return switch (period) {
      case HOUR -> Math.max(1, Math.round(yearly / 2080));
      case DAY -> Math.round(yearly / 260 / 5) * 5;
      case WEEK -> Math.round(yearly / 52 / 10) * 10;
      case MONTH -> Math.round(yearly / 12 / 100) * 100;
      case YEAR -> Math.round(yearly / 1000) * 1000;
    };
  }

  private static BigDecimal money(long amount) {
    return BigDecimal.valueOf(amount);
  }

  private static String words(Dice dice, PayRange range, Land land) {
    int form = dice.below(6);
    boolean single = range.min().isPresent() && range.min().equals(range.max());
    Optional<String> low = range.min().map(one -> amount(one, range.period(), land, form));
    Optional<String> high = range.max().map(one -> amount(one, range.period(), land, form));
    String between = form == 1 ? "–" : form == 3 ? " to " : form == 5 ? " – " : " - ";
    String amounts;
    if (low.isEmpty()) {
      amounts = "up to " + high.orElseThrow();
    } else if (high.isEmpty()) {
      amounts = "from " + low.get();
    } else {
      amounts = single ? low.get() : low.get() + between + high.get();
    }
    return amounts + period(dice, range.period(), form);
  }

  private static String period(Dice dice, PayPeriod period, int form) {
    return switch (period) {
      case HOUR -> form < 3 ? "/hour" : dice.percent(50) ? " per hour" : " an hour";
      case DAY -> " per day";
      case WEEK -> " per week";
      case MONTH -> dice.percent(30) ? " gross per month" : form < 3 ? "/month" : " per month";
      case YEAR -> form < 2 ? "" : form == 2 ? " annually" : form == 3 ? "/year" : " per year";
    };
  }

  private static String amount(BigDecimal amount, PayPeriod period, Land land, int form) {
    long value = amount.longValue();
    boolean round = value % 1000 == 0 && period == PayPeriod.YEAR && !land.currency().equals("INR");
    if (round && (form == 1 || form == 3)) {
      return land.sign() + spaced(land) + value / 1000 + (form == 1 ? "k" : "K");
    }
    if (period == PayPeriod.HOUR && form > 3) {
      return land.sign() + spaced(land) + value + ".00";
    }
    String grouped = String.format(Locale.ROOT, "%,d", value);
    return switch (land.style()) {
      case "euro" -> "€" + grouped.replace(',', '.');
      case "before" -> land.sign() + " " + grouped.replace(',', '\'');
      case "after" ->
          form == 2
              ? land.currency() + " " + grouped
              : grouped.replace(',', ' ') + " " + land.currency();
      default -> form == 4 ? land.currency() + " " + grouped : land.sign() + grouped;
    };
  }

  private static String spaced(Land land) {
    return Character.isLetter(land.sign().charAt(land.sign().length() - 1)) ? " " : "";
  }
}
