package dev.skillexchange.engine.plot;

import dev.skillexchange.engine.answer.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Ranges of pay aligned on one axis. Places across are percentages, so that text keeps its size
/// however wide the plot is.
///
/// @param said the plot in words
/// @param height in pixels
public record RangePlot(
    String title, String said, int height, int bottom, List<Tick> ticks, List<Bar> bars) {
  private static final int ROW = 48;
  private static final int AXIS = 30;
  private static final int BAR_BELOW_TEXT = 26;
  private static final int MOST_STEPS = 4;
  private static final double LEAST_WIDTH = 0.6;
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /// A line across with its amount; `anchor` as SVG has it.
  public record Tick(String x, String label, String anchor) {}

  /// A range with its name and its ends in words.
  public record Bar(String name, String ends, int textY, int y, String x, String width) {}

  /// What is plotted.
  public record Range(String name, BigDecimal low, BigDecimal high) {}

  /// Plots ranges, of which there must be one at least.
  public static RangePlot of(String title, String currency, List<Range> ranges) {
    BigDecimal least = ranges.stream().map(Range::low).reduce(BigDecimal::min).orElseThrow();
    BigDecimal most = ranges.stream().map(Range::high).reduce(BigDecimal::max).orElseThrow();
    BigDecimal step = step(most.subtract(least).max(BigDecimal.ONE));
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    if (to.compareTo(from) <= 0) {
      to = from.add(step);
    }
    int bottom = ranges.size() * ROW;
    List<Bar> bars = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Range range : ranges) {
      String ends =
          Money.whole(range.low(), currency) + " to " + Money.whole(range.high(), currency);
      said.add(range.name() + ": " + ends);
      double x = percent(range.low(), from, to);
      double width = Math.max(LEAST_WIDTH, percent(range.high(), from, to) - x);
      int top = bars.size() * ROW;
      bars.add(
          new Bar(
              range.name(),
              ends,
              top + BAR_BELOW_TEXT - 7,
              top + BAR_BELOW_TEXT,
              text(x),
              text(width)));
    }
    return new RangePlot(
        title,
        String.join("; ", said) + ".",
        bottom + AXIS,
        bottom,
        ticks(from, to, step, currency),
        List.copyOf(bars));
  }

  private static List<Tick> ticks(
      BigDecimal from, BigDecimal to, BigDecimal step, String currency) {
    List<Tick> ticks = new ArrayList<>();
    BigDecimal at = from;
    while (at.compareTo(to) <= 0) {
      String anchor = at.compareTo(from) == 0 ? "start" : at.compareTo(to) == 0 ? "end" : "middle";
      ticks.add(new Tick(text(percent(at, from, to)), Money.brief(at, currency), anchor));
      at = at.add(step);
    }
    return List.copyOf(ticks);
  }

  /// The least of 1, 2, 5, 10, ... with which a few steps reach over a width.
  private static BigDecimal step(BigDecimal width) {
    BigDecimal wanted = width.divide(BigDecimal.valueOf(MOST_STEPS), 6, RoundingMode.HALF_UP);
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
    for (BigDecimal factor : List.of(BigDecimal.ONE, TWO, FIVE)) {
      if (ten.multiply(factor).compareTo(wanted) >= 0) {
        return ten.multiply(factor);
      }
    }
    return ten.scaleByPowerOfTen(1);
  }

  private static double percent(BigDecimal at, BigDecimal from, BigDecimal to) {
    return at.subtract(from).doubleValue() / to.subtract(from).doubleValue() * 100;
  }

  private static String text(double percent) {
    return String.format(Locale.ROOT, "%.2f%%", percent);
  }
}
