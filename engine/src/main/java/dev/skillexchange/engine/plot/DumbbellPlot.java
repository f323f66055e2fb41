package dev.skillexchange.engine.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Two shares of each of some things on one axis: a disc for the left, a square for the right, and
/// a line between them. Places across are percentages, so that text keeps its size however wide the
/// plot is.
///
/// @param said the plot in words
/// @param height in pixels
public record DumbbellPlot(
    String title, String said, int height, int bottom, List<RangePlot.Tick> ticks, List<Row> rows) {
  private static final int ROW = 42;
  private static final int AXIS = 30;
  private static final int TEXT = 16;
  private static final int MARK = 30;
  private static final int STEPS = 2;

  /// A thing with both its marks.
  ///
  /// @param ends both shares in words
  /// @param left where the disc stands, as SVG has it
  /// @param right where the square stands, likewise
  public record Row(
      String name, String ends, int textY, int y, int squareY, String left, String right) {}

  /// What is plotted: shares from 0 to 1.
  public record Shares(String name, double left, double right) {}

  /// Plots pairs, of which there must be one at least.
  public static DumbbellPlot of(String title, String left, String right, List<Shares> pairs) {
    double most =
        pairs.stream().mapToDouble(pair -> Math.max(pair.left(), pair.right())).max().orElse(1);
    double top = Math.min(1, Math.max(0.1, Math.ceil(most * 10) / 10));
    List<Row> rows = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Shares pair : pairs) {
      int y = rows.size() * ROW;
      String ends = percent(pair.left()) + " and " + percent(pair.right());
      said.add(pair.name() + ": " + ends);
      rows.add(
          new Row(
              pair.name(),
              ends,
              y + TEXT,
              y + MARK,
              y + MARK - 5,
              place(pair.left() / top),
              place(pair.right() / top)));
    }
    int bottom = pairs.size() * ROW;
    return new DumbbellPlot(
        title,
        left + " and " + right + ". " + String.join("; ", said) + ".",
        bottom + AXIS,
        bottom,
        ticks(top),
        List.copyOf(rows));
  }

  private static List<RangePlot.Tick> ticks(double top) {
    List<RangePlot.Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      String anchor = i == 0 ? "start" : i == STEPS ? "end" : "middle";
      ticks.add(new RangePlot.Tick(place((double) i / STEPS), percent(top * i / STEPS), anchor));
    }
    return List.copyOf(ticks);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "\u00a0%";
  }

  private static String place(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part * 100);
  }
}
