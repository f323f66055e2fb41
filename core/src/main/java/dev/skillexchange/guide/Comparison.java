package dev.skillexchange.guide;

import dev.skillexchange.market.ConvertedPair;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.Share;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.slice.JobQuery;
import java.util.List;
import java.util.Optional;

/// Two slices side by side: every figure of both, with the jobs behind each.
///
/// @param levels of the jobs that state one, in rising order; empty where the slices are narrowed
///   to levels
/// @param workplaces of the jobs that state one; empty where the slices are narrowed to workplaces
/// @param skills of all jobs, by the larger of the two shares
/// @param activities likewise
/// @param pay one line for each currency and basis that either states
/// @param converted the salaries of both in one currency; empty where they are already, or cannot
///   be
public record Comparison(
    Side left,
    Side right,
    List<Pair> levels,
    List<Pair> workplaces,
    List<Pair> skills,
    List<Pair> activities,
    List<PayPair> pay,
    Optional<ConvertedPair> converted) {
  public Comparison {
    levels = List.copyOf(levels);
    workplaces = List.copyOf(workplaces);
    skills = List.copyOf(skills);
    activities = List.copyOf(activities);
    pay = List.copyOf(pay);
  }

  /// One of the two slices.
  ///
  /// @param jobs seen in the period
  /// @param postings how many postings show them
  /// @param open open at the last reading
  /// @param hiring employers with an open job
  /// @param years the least years asked for
  public record Side(
      JobQuery scope,
      Figure<Long> jobs,
      long postings,
      Figure<Long> open,
      Figure<Long> hiring,
      Figure<YearsAsked> years) {}

  /// A value with its share in both.
  ///
  /// @param leftInterval of the left share at 95 %, also where no job has the value; empty where
  ///   too few employers tell one
  /// @param rightInterval likewise
  public record Pair(
      String value,
      Figure<Share> left,
      Figure<Share> right,
      Optional<Interval> leftInterval,
      Optional<Interval> rightInterval) {

    /// Whether the two intervals do not meet, which is stricter than a test at 5 %.
    public boolean apart() {
      return leftInterval.isPresent()
          && rightInterval.isPresent()
          && (leftInterval.get().low() > rightInterval.get().high()
              || rightInterval.get().low() > leftInterval.get().high());
    }

    /// The larger share.
    double most() {
      return Math.max(share(left), share(right));
    }

    private static double share(Figure<Share> figure) {
      return figure instanceof Figure.Told<Share> told ? told.value().value() : 0;
    }
  }

  /// Pay on one basis in both, as stated.
  ///
  /// @param currency ISO 4217 code
  /// @param left empty where no job states it
  /// @param right likewise
  public record PayPair(
      String currency,
      boolean hourly,
      Optional<Figure<PayBand>> left,
      Optional<Figure<PayBand>> right) {

    static PayPair of(PayTable basis, List<PayTable> left, List<PayTable> right) {
      return new PayPair(basis.currency(), basis.hourly(), on(basis, left), on(basis, right));
    }

    private static Optional<Figure<PayBand>> on(PayTable basis, List<PayTable> tables) {
      return tables.stream()
          .filter(table ->
              table.currency().equals(basis.currency()) && table.hourly() == basis.hourly())
          .findFirst()
          .map(PayTable::all);
    }
  }
}
