package dev.skillexchange.sample;

/// When boards are read and postings are open, in days of the history: 0 to [#LAST].
///
/// Boards join over time, so the market grows; each is read every four or six weeks, on one day of
/// the week.
final class Calendar {
  static final int LAST = 730;
  static final int NEVER = Integer.MAX_VALUE;

  private static final int OFTEN = 28;
  private static final int SELDOM = 42;
  private static final int MANY = 40;

  /// @param closed the first day on which it is gone, or [#NEVER]
  record Run(int opened, int closed) {
    boolean open(int day) {
      return opened <= day && day < closed;
    }
  }

  private final long seed;
  private final int employer;
  private final int interval;
  private final int last;
  private final int first;

  Calendar(long seed, int employer, int postings) {
    this.seed = seed;
    this.employer = employer;
    Dice dice = Dice.of(seed, 2, employer, 0);
    interval = postings >= MANY ? OFTEN : SELDOM;
    last = LAST - 7 * dice.below(3);
    int start = (int) (LAST * 0.88 * Math.pow(dice.unit(), 0.45));
    first = Math.floorMod(last, interval) + Math.max(0, start / interval - 1) * interval;
  }

  boolean readOn(int day) {
    return day >= first && day <= last && (last - day) % interval == 0;
  }

  int firstReading() {
    return first;
  }

  int lastReading() {
    return last;
  }

  int interval() {
    return interval;
  }

  /// The posting whose advert the n-th shows: itself, or the one before it that it repeats.
  int original(int ordinal) {
    return copied(ordinal) && !copied(ordinal - 1) ? ordinal - 1 : ordinal;
  }

  private boolean copied(int ordinal) {
    return ordinal > 0 && Dice.of(seed, 3, employer, ordinal).percent(5);
  }

  /// A copy stands beside its original, or follows when that is gone.
  Run run(int ordinal) {
    int original = original(ordinal);
    Run own = own(ordinal);
    if (original == ordinal) {
      return own;
    }
    Run before = own(original);
    boolean after = (ordinal & 1) == 0 && before.closed < last - 2 * interval;
    int opened = after ? before.closed + interval : before.opened;
    return seen(opened, opened + own.closed - own.opened);
  }

  private Run own(int ordinal) {
    Dice dice = Dice.of(seed, 4, employer, ordinal);
    int span = last - first + 30;
    int opened = first - 30 + (int) (span * Math.pow(dice.unit(), 0.45));
    double days =
        dice.percent(11) ? 200 + 900 * dice.unit() : Math.exp(Math.log(20) + dice.normal() * 0.9);
    return seen(opened, opened + Math.max(3, (int) days));
  }

  /// Every posting is seen at least once.
  private Run seen(int opened, int closed) {
    int begins = Math.max(0, Math.min(opened, last));
    int reading = begins <= first ? first : last - (last - begins) / interval * interval;
    int ends = closed < 0 ? NEVER : Math.max(closed, reading + 1);
    return new Run(begins, ends > LAST ? NEVER : ends);
  }
}
