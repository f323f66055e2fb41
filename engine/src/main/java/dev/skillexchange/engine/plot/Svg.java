package dev.skillexchange.engine.plot;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

/// Plots written as figures of HTML with SVG in them; a style sheet gives the colours by class.
public final class Svg {
  private static final int STRIP_HEIGHT = 148;
  private static final int STRIP_RANGE = 102;
  private static final int STRIP_AXIS = 138;

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  public static String of(ShareBars plot) {
    Svg svg = new Svg();
    svg.begin(plot.title(), plot.said(), plot.height());
    for (ShareBars.Bar bar : plot.bars()) {
      svg.labels(bar.name(), bar.share(), bar.textY());
      svg.rect("track", "0", bar.y(), "100%", 12);
      svg.rect(bar.inner().isEmpty() ? "required" : "named", "0", bar.y(), bar.width(), 12);
      if (!bar.inner().isEmpty()) {
        svg.rect("required", "0", bar.y(), bar.inner(), 12);
      }
      if (!bar.low().isEmpty()) {
        svg.line("whisker", bar.low(), bar.high(), bar.y() + 6, bar.y() + 6);
      }
    }
    return svg.end();
  }

  public static String of(RangePlot plot) {
    Svg svg = new Svg();
    svg.begin(plot.title(), plot.said(), plot.height());
    for (RangePlot.Tick tick : plot.ticks()) {
      svg.line("tick", tick.x(), tick.x(), 0, plot.bottom());
      svg.axis(tick, plot.height() - 6);
    }
    for (RangePlot.Bar bar : plot.bars()) {
      svg.labels(bar.name(), bar.ends(), bar.textY());
      svg.rect("range", bar.x(), bar.y(), bar.width(), 12);
    }
    return svg.end();
  }

  public static String of(PayStrip plot) {
    Svg svg = new Svg();
    svg.begin(plot.title(), plot.said(), STRIP_HEIGHT);
    for (PayStrip.Column column : plot.columns()) {
      svg.rect("named", column.x(), column.y(), column.width(), column.height());
    }
    svg.rect("range", plot.range().x(), STRIP_RANGE, plot.range().width(), 10);
    for (RangePlot.Tick tick : plot.ticks()) {
      svg.axis(tick, STRIP_AXIS);
    }
    return svg.end();
  }

  private void begin(String title, String said, int height) {
    out.append(
        """
        <figure class="plot"><figcaption>%1$s</figcaption>
        <svg role="img" height="%3$d" aria-label="%1$s. %2$s">
        """
            .formatted(escaped(title), escaped(said), height));
  }

  private String end() {
    return out.append("</svg></figure>\n").toString();
  }

  private void labels(String name, String value, int y) {
    out.append(
        """
        <text x="0" y="%d">%s</text><text x="100%%" y="%1$d" text-anchor="end">%s</text>
        """
            .formatted(y, escaped(name), escaped(value)));
  }

  private void axis(RangePlot.Tick tick, int y) {
    out.append(
        """
        <text class="axis" x="%s" y="%d" text-anchor="%s">%s</text>
        """
            .formatted(tick.x(), y, tick.anchor(), escaped(tick.label())));
  }

  private void rect(String kind, String x, int y, String width, int height) {
    out.append(
        """
        <rect class="%s" x="%s" y="%d" width="%s" height="%d"/>
        """
            .formatted(kind, x, y, width, height));
  }

  private void line(String kind, String x1, String x2, int y1, int y2) {
    out.append(
        """
        <line class="%s" x1="%s" x2="%s" y1="%d" y2="%d"/>
        """
            .formatted(kind, x1, x2, y1, y2));
  }
}
