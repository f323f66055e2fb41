package dev.skillexchange.engine.plot;

import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.market.PayBand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many jobs offer about what: columns of jobs by the midpoint of their range, and under them
/// the range from the median of the lower to that of the upper ends.
///
/// @param said the plot in words
/// @param range where the range begins and how wide it is
public record PayStrip(
    String title, String said, List<Column> columns, List<RangePlot.Tick> ticks, Span range) {
  private static final int HEIGHT = 96;
  private static final int LABELS = 4;

  /// A column; places across are percentages, heights pixels from the top.
  public record Column(String x, String width, int y, int height) {}

  /// A stretch of the axis.
  public record Span(String x, String width) {}

  public static PayStrip of(String title, PayAnswer pay, PayRow.Band band) {
    List<PayBand.Bin> bins = band.bins();
    double from = bins.getFirst().from().min(band.low().value()).doubleValue();
    double to = bins.getLast().to().max(band.high().value()).doubleValue();
    long most = bins.stream().mapToLong(PayBand.Bin::jobs).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    for (PayBand.Bin bin : bins) {
      if (bin.jobs() > 0) {
        int height = (int) Math.max(2, Math.round((double) HEIGHT * bin.jobs() / most));
        double x = at(bin.from(), from, to);
        columns.add(
            new Column(
                text(x), text((at(bin.to(), from, to) - x) * 0.92), HEIGHT - height, height));
      }
    }
    double low = at(band.low().value(), from, to);
    return new PayStrip(
        title,
        "The fullest step holds %d jobs. From %s to %s is what adverts offer in the middle."
            .formatted(most, pay.money(band.low().value()), pay.money(band.high().value())),
        columns,
        ticks(from, to, pay.currency()),
        new Span(text(low), text(Math.max(0.6, at(band.high().value(), from, to) - low))));
  }

  private static List<RangePlot.Tick> ticks(double from, double to, String currency) {
    List<RangePlot.Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= LABELS; i++) {
      double value = from + (to - from) * i / LABELS;
      String anchor = i == 0 ? "start" : i == LABELS ? "end" : "middle";
      ticks.add(
          new RangePlot.Tick(
              text(100.0 * i / LABELS), Money.brief(rounded(value), currency), anchor));
    }
    return ticks;
  }

  /// To whole thousands from ten thousand on.
  private static BigDecimal rounded(double value) {
    return value >= 10_000
        ? BigDecimal.valueOf(Math.round(value / 1000)).multiply(BigDecimal.valueOf(1000))
        : BigDecimal.valueOf(Math.round(value));
  }

  private static double at(BigDecimal amount, double from, double to) {
    return to > from ? (amount.doubleValue() - from) / (to - from) * 100 : 0;
  }

  private static String text(double percent) {
    return String.format(Locale.ROOT, "%.2f%%", percent);
  }
}
