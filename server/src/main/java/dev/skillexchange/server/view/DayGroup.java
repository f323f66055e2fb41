package dev.skillexchange.server.view;

import dev.skillexchange.catalogue.DayPart;
import dev.skillexchange.engine.answer.ActivityRow;
import java.util.ArrayList;
import java.util.List;

/// Activities of one part of a working day.
public record DayGroup(String name, List<Activity> activities) {

  /// An activity with its bar and an advert that names it.
  ///
  /// @param quotes one quotation, or none
  public record Activity(ShareView share, List<Quotation> quotes) {}

  /// Words of an advert.
  public record Quotation(String before, String words, String after, String employer, String link) {
    static Quotation of(ActivityRow.Quote quote) {
      return new Quotation(
          quote.before(), quote.words(), quote.after(), quote.employer(), JobRow.link(quote.job()));
    }
  }

  /// The parts that have an activity, in the order of a day.
  static List<DayGroup> of(List<ActivityRow> day) {
    List<DayGroup> groups = new ArrayList<>();
    for (DayPart part : DayPart.values()) {
      List<Activity> of =
          day.stream()
              .filter(row -> row.part().id().equals(part.id()))
              .map(row ->
                  new Activity(ShareView.of(row), row.quote().stream().map(Quotation::of).toList()))
              .toList();
      if (!of.isEmpty()) {
        groups.add(new DayGroup(part.title(), of));
      }
    }
    return groups;
  }
}
