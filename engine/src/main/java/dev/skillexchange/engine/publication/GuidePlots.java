package dev.skillexchange.engine.publication;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.plot.PayStrip;
import dev.skillexchange.engine.plot.RangePlot;
import dev.skillexchange.engine.plot.ShareBars;
import dev.skillexchange.engine.plot.ShareBars.Share;
import dev.skillexchange.engine.plot.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plots of a guide, by the section they stand in.
final class GuidePlots {
  private static final int MOST_BARS = 20;
  private static final int MOST_BASES = 2;

  private final GuideAnswer guide;

  GuidePlots(GuideAnswer guide) {
    this.guide = guide;
  }

  /// The plots of a section as HTML; none where it has none.
  String of(String section) {
    return switch (section) {
      case "demand" ->
          bars(
              "Workplace, of the jobs that state one",
              guide.demand().workplaces().stream()
                  .map(row -> new Share(row.what().name(), row.part(), Optional.empty()))
                  .toList());
      case "pay" -> pay();
      case "skills" ->
          bars(
              "Skills named, and the part of the jobs that requires them",
              guide.skills().stream()
                  .map(row ->
                      new Share(row.skill().name(), row.named(), Optional.of(row.required())))
                  .toList());
      case "day" ->
          bars(
              "Activities named",
              guide.day().stream()
                  .map(row -> new Share(row.activity().name(), row.named(), Optional.empty()))
                  .toList());
      default -> "";
    };
  }

  private static String bars(String title, List<Share> shares) {
    return shares.isEmpty()
        ? ""
        : Svg.of(ShareBars.of(title, shares.stream().limit(MOST_BARS).toList()));
  }

  private String pay() {
    StringBuilder out = new StringBuilder();
    int bases = guide.role().isPresent() ? MOST_BASES : 1;
    guide.pay().stream().filter(PayAnswer::told).limit(bases).forEach(pay -> pay(pay, out));
    return out.toString();
  }

  private static void pay(PayAnswer pay, StringBuilder out) {
    String basis = pay.currency() + " " + Labels.each(pay.per());
    pay.all()
        .band()
        .ifPresent(band ->
            out.append(Svg.of(PayStrip.of("How the midpoints spread, " + basis, pay, band))));
    for (PayAnswer.Breakdown breakdown : pay.breakdowns()) {
      List<RangePlot.Range> ranges = new ArrayList<>();
      breakdown
          .ordered()
          .forEach(row ->
              row.band()
                  .ifPresent(band ->
                      ranges.add(
                          new RangePlot.Range(
                              row.what().name(), band.low().value(), band.high().value()))));
      if (ranges.size() > 1) {
        out.append(
            Svg.of(
                RangePlot.of("By " + by(breakdown.by()) + ", " + basis, pay.currency(), ranges)));
      }
    }
  }

  private static String by(String part) {
    return part.equals("metro") ? "metropolitan area" : part;
  }
}
