package dev.skillexchange.guide;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.market.Counts;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.List;

/// Writes what one does in the role.
final class DayWriter {
  private static final int MOST = 18;

  private DayWriter() {}

  /// The activities that most jobs name, most first.
  static List<ActivityShare> write(Scope scope, Catalogue catalogue) {
    Counts counts = scope.counts(Dimension.ACTIVITY);
    return counts.ranked().stream()
        .flatMap(count -> catalogue.activity(new ActivityId(count.value())).stream())
        .limit(MOST)
        .map(activity ->
            new ActivityShare(
                activity,
                counts.shareOfAll(
                    activity.id().slug(),
                    scope.query().and(Parameter.ACTIVITY, activity.id().slug()))))
        .toList();
  }
}
