package dev.skillexchange.group;

import dev.skillexchange.job.Employment;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What a posting offers and asks for beside the work itself: where two differ in it, they are two
/// jobs.
///
/// @param years the least years of experience asked for, 0 to 99
/// @param languages a hash of the natural languages asked for; 0 where none is
/// @param hours a hash of the times of day it names; 0 where there is none
public record Terms(
    Optional<Employment> employment,
    OptionalInt years,
    int languages,
    int hours,
    Optional<Band> pay) {
  private static final int MOST_YEARS = 99;
  private static final double RISE = 1.25;

  public Terms {
    years = years.isPresent() ? OptionalInt.of(Math.clamp(years.getAsInt(), 0, MOST_YEARS)) : years;
  }

  /// Terms of which nothing is known.
  public static Terms unknown() {
    return new Terms(Optional.empty(), OptionalInt.empty(), 0, 0, Optional.empty());
  }

  /// Base pay by the year, in whole units of its currency.
  ///
  /// @param currency three letters
  public record Band(String currency, int min, int max) {
    public Band {
      if (currency.length() != 3 || min > max) {
        throw new IllegalArgumentException("pay of " + min + " to " + max + " " + currency);
      }
    }

    /// The band of a range with at least one end; an end that is open is taken for the other.
    public static Optional<Band> of(PayRange range) {
      BigDecimal min = range.yearlyMin().or(range::yearlyMax).orElseThrow();
      BigDecimal max = range.yearlyMax().or(range::yearlyMin).orElseThrow();
      boolean usual = range.currency().length() == 3 && min.compareTo(max) <= 0;
      return usual
          ? Optional.of(new Band(range.currency(), whole(min), whole(max)))
          : Optional.empty();
    }

    private static int whole(BigDecimal amount) {
      return (int) Math.clamp(amount.doubleValue(), 0, Integer.MAX_VALUE);
    }

    /// Whether both could be one offer at two times: they overlap or are within a quarter.
    boolean near(Band other) {
      return min <= other.max * RISE && other.min <= max * RISE;
    }
  }

  /// Whether both may be the terms of one job, wherever it is, pay and years apart.
  boolean agree(Terms other) {
    return employment.equals(other.employment)
        && languages == other.languages
        && hours == other.hours;
  }

  /// Whether both may be paid for one job at one place; what is not known agrees with everything,
  /// as does another currency.
  ///
  /// @param atOnce whether both are offered at the same time by one board
  boolean payAgrees(Terms other, boolean atOnce) {
    if (pay.isEmpty() || other.pay.isEmpty()) {
      return true;
    }
    Band one = pay.get();
    Band two = other.pay.get();
    return !Objects.equals(one.currency(), two.currency())
        || (atOnce ? one.equals(two) : one.near(two));
  }
}
