package dev.skillexchange.extract;

import dev.skillexchange.extract.Amount.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// One or two amounts that are said together: "$120,000", "$120-150k", "between £45k and £55k".
///
/// @param first the amount that stands first
/// @param second the other end of a range
/// @param bridge where the words between the two stand; at the end of the first where there is one
/// @param bridgeEnd behind those words
record PaySum(Amount first, Optional<Amount> second, int bridge, int bridgeEnd) {
  private static final int LONGEST_BRIDGE = 40;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  int start() {
    return first.start();
  }

  int end() {
    return second.map(Amount::end).orElse(first.end());
  }

  boolean range() {
    return second.isPresent();
  }

  boolean named() {
    return first.named() || second.filter(Amount::named).isPresent();
  }

  /// A code says more than a sign, wherever it stands.
  Optional<String> currency() {
    Optional<String> one = first.currency();
    Optional<String> other = second.flatMap(Amount::currency);
    boolean sign = one.filter(Currencies::undecided).isPresent();
    return one.isEmpty() || sign && other.isPresent() ? other : one;
  }

  boolean unitIsWritten() {
    return first.unit() != Unit.ONE
        || second.filter(amount -> amount.unit() != Unit.ONE).isPresent();
  }

  /// Whether millions are meant by any of the two.
  boolean millions() {
    return first.unit().compareTo(Unit.MILLION) >= 0
        || second.filter(amount -> amount.unit().compareTo(Unit.MILLION) >= 0).isPresent();
  }

  /// The amount that stands first, in the unit of the other where it has none: "120-150k".
  BigDecimal from() {
    if (second.isEmpty() || first.unit() != Unit.ONE || first.number().compareTo(THOUSAND) >= 0) {
      return first.value();
    }
    Amount other = second.get();
    if (other.unit() != Unit.ONE) {
      return first.value(other.unit());
    }
    BigDecimal thousands = first.value(Unit.THOUSAND);
    boolean shortened =
        other.value().compareTo(TEN_THOUSAND) >= 0
            && thousands.compareTo(other.value()) <= 0
            && first.number().compareTo(BigDecimal.TEN) >= 0
            && (first.currency().isEmpty() || other.currency().isEmpty());
    return shortened ? thousands : first.value();
  }

  /// The amount that stands second, else the only one.
  BigDecimal to() {
    if (second.isEmpty()) {
      return first.value();
    }
    Amount other = second.get();
    boolean borrowed =
        other.unit() == Unit.ONE
            && first.unit() != Unit.ONE
            && other.number().compareTo(THOUSAND) < 0;
    return borrowed ? other.value(first.unit()) : other.value();
  }

  /// The sum that begins with an amount. The second amount may stand behind a line's end, but not
  /// the dash, which would be a bullet there. Of three amounts ("low - middle - high") the outer
  /// two count.
  static PaySum from(String text, Amount first, int limit) {
    PaySum single = new PaySum(first, Optional.empty(), first.end(), first.end());
    PaySum pair = joined(text, first, first, limit).orElse(single);
    return pair.second().isEmpty()
        ? single
        : joined(text, first, pair.second().get(), limit)
            .filter(triple -> triple.to().compareTo(pair.to()) > 0)
            .orElse(pair);
  }

  /// The sum of an amount and the one that a bridge joins to another.
  private static Optional<PaySum> joined(String text, Amount first, Amount last, int limit) {
    Optional<Bridge> bridge =
        Bridge.at(text, last.end(), Math.min(limit, last.end() + LONGEST_BRIDGE));
    if (bridge.isEmpty()) {
      return Optional.empty();
    }
    return Amount.at(text, bridge.get().digit(), bridge.get().end(), limit)
        .filter(amount -> adjoins(text, bridge.get().end(), amount.start()))
        .filter(amount -> amount.named() || !countsThings(text, amount.end(), limit))
        .filter(amount -> !differ(first, amount))
        .map(amount -> new PaySum(first, Optional.of(amount), first.end(), bridge.get().end()))
        .filter(sum -> !strange(sum));
  }

  /// A second number that is smaller and no money of its own is another thing.
  private static boolean strange(PaySum sum) {
    boolean falling = sum.from().compareTo(sum.to()) > 0;
    boolean named = sum.second().filter(Amount::named).isPresent();
    return falling && (!named || sum.to().compareTo(BigDecimal.ONE) < 0);
  }

  /// Only blanks, or a word such as "around", stand between the bridge and the second amount.
  private static boolean adjoins(String text, int from, int to) {
    String between = text.substring(from, to).strip();
    return between.isEmpty()
        || between.equals("~")
        || between.equals("around")
        || between.equals("about")
        || between.equals("approx.");
  }

  private static boolean differ(Amount first, Amount second) {
    return first.currency().isPresent()
        && second.currency().isPresent()
        && !first.currency().get().equals(second.currency().get())
        && !Currencies.undecided(first.currency().get())
        && !Currencies.undecided(second.currency().get());
  }

  /// "$20/hr - 40 hours a week": what follows is no money.
  private static boolean countsThings(String text, int end, int limit) {
    int at = end;
    while (at < limit
        && at - end < 2
        && (Amount.blank(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    int stop = at;
    while (stop < limit && stop - at < 10 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return switch (text.substring(at, stop).toLowerCase(Locale.ROOT)) {
      case "hours",
          "hrs",
          "days",
          "weeks",
          "months",
          "years",
          "day",
          "week",
          "month",
          "year",
          "people",
          "employees",
          "weeklong",
          "yr",
          "st",
          "nd",
          "rd",
          "th",
          "minutes",
          "minute",
          "mins",
          "min",
          "hires",
          "engineers",
          "reports",
          "clients",
          "countries" ->
          true;
      default -> false;
    };
  }
}
