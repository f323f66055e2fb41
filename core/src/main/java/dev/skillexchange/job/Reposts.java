package dev.skillexchange.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How often an opening was published again, as far as readings show it.
///
/// Each posting covers the days from when it was first seen to the reading that lacked it. One that
/// its source dates later than it was first seen here, by more than a day (time zones), was dated
/// anew and covers two such stretches. The opening was published again as many times as stretches
/// follow one after another without meeting, less one: the longest such row, found by always taking
/// the one that ends first. So postings that stand beside each other, at several places or on
/// several boards, are no re-posts, nor are several that come back at once more than one.
///
/// A posting that goes and comes back under its own key is not seen to have been gone.
final class Reposts {
  private Reposts() {}

  /// The days from the first to before the end.
  private record Stretch(LocalDate first, LocalDate end) {}

  static int of(List<Job.Member> postings) {
    List<Stretch> stretches = new ArrayList<>();
    postings.forEach(posting -> add(posting, stretches));
    stretches.sort(Comparator.comparing(Stretch::end).thenComparing(Stretch::first));
    int row = 0;
    LocalDate behind = LocalDate.MIN;
    for (Stretch stretch : stretches) {
      if (!stretch.first().isBefore(behind)) {
        row++;
        behind = stretch.end();
      }
    }
    return row - 1;
  }

  private static void add(Job.Member posting, List<Stretch> into) {
    LocalDate first = posting.sighting().firstSeen();
    LocalDate end = posting.sighting().closed().orElse(LocalDate.MAX);
    LocalDate anew = posting.published().orElse(first);
    if (anew.isAfter(first.plusDays(1)) && anew.isBefore(end)) {
      into.add(new Stretch(first, anew));
      into.add(new Stretch(anew, end));
    } else {
      into.add(new Stretch(first, end));
    }
  }
}
