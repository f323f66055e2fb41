package dev.skillexchange.evaluation.gold;

/// What was found of what was to be found.
final class Tally {
  private long right;
  private long labelled;
  private long read;

  void add(long moreRight, long moreLabelled, long moreRead) {
    right += moreRight;
    labelled += moreLabelled;
    read += moreRead;
  }

  long labelled() {
    return labelled;
  }

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return labelled == 0 ? 0 : (double) right / labelled;
  }

  double f1() {
    double both = precision() + recall();
    return both == 0 ? 0 : 2 * precision() * recall() / both;
  }
}
