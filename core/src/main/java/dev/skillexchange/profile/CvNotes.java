package dev.skillexchange.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Tells what may be amiss with a profile.
final class CvNotes {
  private static final int QUARTER = 3;

  private CvNotes() {}

  static List<CvNote> of(Profile profile, YearMonth now) {
    List<CvNote> notes = new ArrayList<>();
    List<Position> positions = profile.positions();
    one(notes, CvNote.Kind.NO_NAME, profile.person().name().isEmpty());
    one(notes, CvNote.Kind.NO_POSITIONS, positions.isEmpty());
    one(notes, CvNote.Kind.NO_SKILLS, profile.skills().isEmpty());
    one(notes, CvNote.Kind.NO_EDUCATION, profile.studies().isEmpty());
    many(
        notes,
        CvNote.Kind.POSITIONS_WITHOUT_DATES,
        positions.stream().filter(one -> one.period().from().isEmpty()).count());
    many(
        notes,
        CvNote.Kind.POSITIONS_WITHOUT_EMPLOYER,
        positions.stream().filter(one -> one.employer().isEmpty()).count());
    many(
        notes,
        CvNote.Kind.POSITIONS_WITHOUT_TITLE,
        positions.stream().filter(one -> one.title().isEmpty()).count());
    many(notes, CvNote.Kind.OVERLAPPING_POSITIONS, overlaps(positions, now));
    return notes;
  }

  private static void one(List<CvNote> notes, CvNote.Kind kind, boolean holds) {
    many(notes, kind, holds ? 1 : 0);
  }

  private static void many(List<CvNote> notes, CvNote.Kind kind, long count) {
    if (count > 0) {
      notes.add(new CvNote(kind, (int) count));
    }
  }

  /// How many positions share more than a quarter with one that began before.
  private static long overlaps(List<Position> positions, YearMonth now) {
    long count = 0;
    for (int i = 0; i < positions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (overlap(positions.get(i).period(), positions.get(j).period(), now)) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  private static boolean overlap(Period one, Period other, YearMonth now) {
    if (one.from().isEmpty() || other.from().isEmpty()) {
      return false;
    }
    YearMonth oneLast = one.last(now).orElse(one.from().get());
    YearMonth otherLast = other.last(now).orElse(other.from().get());
    YearMonth begin =
        one.from().get().isAfter(other.from().get()) ? one.from().get() : other.from().get();
    YearMonth end = oneLast.isBefore(otherLast) ? oneLast : otherLast;
    boolean years =
        begin.getYear() == end.getYear() && begin.getMonthValue() == 1 && end.getMonthValue() == 12;
    return !years && begin.plusMonths(QUARTER).isBefore(end);
  }
}
