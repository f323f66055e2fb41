package dev.skillexchange.evaluation.cv;

import java.util.Random;

/// Choices by which CVs differ.
///
/// @param entry how a position is headed, from 0
/// @param date how dates are written, from 0
/// @param skills how skills are listed, from 0
/// @param course how education is headed, from 0
/// @param heading how headings are set, from 0
/// @param bold 0 for the first of title and employer, 1 for the second, 2 for neither
/// @param body 0 for bullets, 1 for hyphens, 2 for sentences, 3 for nothing
/// @param tongue 0 English, 1 German, 2 French, 3 Spanish
record Layout(
    Columns columns,
    int entry,
    int date,
    int skills,
    int course,
    int heading,
    int bold,
    int body,
    int tongue,
    int order,
    boolean running) {

  /// How the page is parted.
  enum Columns {
    ONE,
    SIDE_LEFT,
    SIDE_RIGHT
  }

  static final int ENTRIES = 13;
  static final int DATES = 7;

  static Layout next(Random random) {
    return new Layout(
        Columns.values()[random.nextInt(3)],
        random.nextInt(ENTRIES),
        random.nextInt(DATES),
        random.nextInt(5),
        random.nextInt(5),
        random.nextInt(5),
        random.nextInt(3),
        random.nextInt(4),
        random.nextInt(6) < 3 ? 0 : 1 + random.nextInt(3),
        random.nextInt(4),
        random.nextBoolean());
  }

  /// Whether dates are told by years alone.
  boolean yearly() {
    return date == 2;
  }
}
