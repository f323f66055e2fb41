package dev.skillexchange.engine.plot;

import dev.skillexchange.engine.answer.OpeningRow;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.answer.StepRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The share of jobs within reach after each step of a roadmap, a column each: what was there
/// before it, what it adds, and the interval. Places across are percentages, heights pixels.
///
/// @param said the plot in words
public record ReachPlot(String title, String said, int height, List<Column> columns) {
  private static final int TOP = 24;
  private static final int PLOT = 150;
  private static final int BOTTOM = TOP + PLOT;
  private static final int AXIS = 22;
  private static final double GAP = 0.3;
  private static final double LEAST_SCALE = 0.1;

  /// From how many columns on only every second has its share written above.
  private static final int CROWDED = 12;

  public ReachPlot {
    columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param name of the step
  /// @param label the share in words; empty where there is no room
  /// @param middle of the column, across
  /// @param addedY where what the step adds begins, from the top
  /// @param beforeY where what was there before begins
  /// @param low where the interval ends below; equal to `high` where there is none
  public record Column(
      String name,
      String label,
      String x,
      String width,
      String middle,
      int labelY,
      int addedY,
      int addedHeight,
      int beforeY,
      int beforeHeight,
      int low,
      int high) {
    /// Whether there is an interval.
    public boolean told() {
      return low != high;
    }
  }

  /// Where the axis stands, from the top.
  public int bottom() {
    return BOTTOM;
  }

  /// Where the names stand.
  public int namesY() {
    return BOTTOM + AXIS - 6;
  }

  public static ReachPlot of(RoadmapAnswer roadmap) {
    List<OpeningRow> after = new ArrayList<>(List.of(roadmap.start()));
    roadmap.steps().forEach(step -> after.add(step.after()));
    double most = LEAST_SCALE;
    for (OpeningRow row : after) {
      most = Math.max(most, row.interval().map(limits -> limits.high()).orElse(row.expected()));
    }
    List<Column> columns = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      double before = i == 0 ? 0 : after.get(i - 1).expected();
      columns.add(column(i, after.size(), before, after.get(i), most));
      said.add(name(roadmap.steps(), i) + ": " + Wording.percent(after.get(i).expected()));
    }
    return new ReachPlot(
        "Jobs within reach after each step", String.join("; ", said) + ".", BOTTOM + AXIS, columns);
  }

  private static String name(List<StepRow> steps, int at) {
    return at == 0 ? "before" : at + " " + steps.get(at - 1).skill().name();
  }

  private static Column column(int at, int of, double before, OpeningRow row, double most) {
    double step = 100.0 / of;
    int top = y(row.expected(), most);
    int added = y(Math.min(before, row.expected()), most);
    int high = row.interval().map(limits -> y(limits.high(), most)).orElse(top);
    int low = row.interval().map(limits -> y(limits.low(), most)).orElse(top);
    boolean room = of < CROWDED || at == of - 1 || (of - 1 - at) % 2 == 0;
    return new Column(
        at == 0 ? "–" : String.valueOf(at),
        room ? Wording.percent(row.expected()).replace("under 1", "<1") : "",
        percent(at * step + step * GAP / 2),
        percent(step * (1 - GAP)),
        percent(at * step + step / 2),
        Math.min(high, top) - 6,
        top,
        added - top,
        added,
        BOTTOM - added,
        low,
        high);
  }

  private static int y(double share, double most) {
    return (int) Math.round(BOTTOM - PLOT * share / most);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
