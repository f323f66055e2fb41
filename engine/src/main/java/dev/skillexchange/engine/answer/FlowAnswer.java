package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.guide.Flow;
import dev.skillexchange.market.estimate.ChainedTrend;
import dev.skillexchange.market.estimate.TimeOpen;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How jobs come and go.
///
/// @param timeOpen how long they stay open, in a sentence
/// @param medianDays after how many days half of them have closed; empty where that is not reached
/// @param interval of that, at 95 %
/// @param watched jobs of which it is known when they opened
/// @param months empty where no two months can be compared
public record FlowAnswer(
    String timeOpen,
    Optional<Double> medianDays,
    Optional<Limits> interval,
    long watched,
    List<MonthRow> months) {

  /// A month of boards that were read completely in it and in the one before.
  ///
  /// @param index jobs open at its end, the first month of the chain being 100
  /// @param boards how many boards these are
  /// @param partial whether the month was not over at the last reading
  public record MonthRow(
      String month,
      long opened,
      long closed,
      long open,
      double index,
      long boards,
      boolean partial) {}

  static FlowAnswer of(Flow flow, Basis basis) {
    Optional<TimeOpen.Median> median =
        flow.timeOpen() instanceof TimeOpen.Median known ? Optional.of(known) : Optional.empty();
    Optional<YearMonth> current = basis.asOf().map(YearMonth::from);
    return new FlowAnswer(
        sentence(flow),
        median.map(TimeOpen.Median::days),
        median
            .flatMap(TimeOpen.Median::interval)
            .filter(interval -> Double.isFinite(interval.high()))
            .map(Limits::of),
        flow.watched(),
        flow.months().stream()
            .map(month ->
                new MonthRow(
                    month.month().toString(),
                    month.opened(),
                    month.closed(),
                    month.open(),
                    index(flow.index(), month.month()),
                    month.boards(),
                    current.filter(month.month()::equals).isPresent()))
            .toList());
  }

  private static double index(List<ChainedTrend.Point> points, YearMonth month) {
    return points.stream()
        .filter(point -> point.month().equals(month))
        .mapToDouble(ChainedTrend.Point::index)
        .findFirst()
        .orElse(100);
  }

  private static String sentence(Flow flow) {
    return switch (flow.timeOpen()) {
      case TimeOpen.Median median ->
          "Half of the jobs have closed after %s%s; known from %s whose opening was seen or is told."
              .formatted(
                  days(median.days()),
                  median
                      .interval()
                      .map(interval ->
                          Double.isFinite(interval.high())
                              ? " (95\u00a0%%: %.0f to %s)"
                                  .formatted(interval.low(), days(interval.high()))
                              : " (95\u00a0%%: at least %s)".formatted(days(interval.low())))
                      .orElse(""),
                  Wording.count(flow.watched(), "job"));
      case TimeOpen.NotReached open ->
          "More than half of the jobs are still open after %s, the longest time that they were watched."
              .formatted(days(open.days()));
      case TimeOpen.TooFew _ ->
          "How long jobs stay open is not known yet: it takes complete readings of their boards on several days, and at least six employers.";
    };
  }

  private static String days(double days) {
    return Wording.count(Math.round(days), "day");
  }
}
