package dev.skillexchange.practice;

/// When to practise something again: FSRS-6, the Free Spaced Repetition Scheduler of the
/// open-spaced-repetition project, with its default weights.
///
/// Memory has a stability S (days until the probability of recall has fallen to 0.9) and a
/// difficulty D (from 1 to 10). After t days recall has the probability
///
///     R(t, S) = (1 + F t / S)^-w20,   F = 0.9^(-1 / w20) - 1
///
/// The first rating G (1 again to 4 easy) gives S = w[G-1] and D = w4 - e^(w5 (G - 1)) + 1. A later
/// one moves D by -w6 (G - 3) (10 - D) / 9 and draws it by w7 towards the D of a first "easy"; and
///
///     recalled   S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h b)
///                h = w15 for hard, b = w16 for easy, else 1
///     forgotten  S' = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18))
///     same day   S' = S e^(w17 (G - 3 + w18)) S^-w19, at least S for good and easy
///
/// with the D before the rating. The next repetition is due when R has fallen to [#RETENTION], in
/// whole days, at least one; there are no steps within a day and nothing random, so that the same
/// ratings give the same days.
///
/// Formulas and weights as in py-fsrs 6 (github.com/open-spaced-repetition/py-fsrs, MIT), whose
/// published sequences are the oracle of the tests. Origin: Ye, Su, Cao, "A stochastic shortest path
/// algorithm for optimizing spaced repetition scheduling", KDD 2022.
public final class Fsrs {
  /// The probability of recall at which a repetition is due.
  public static final double RETENTION = 0.9;

  private static final double[] WEIGHTS = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double FACTOR = Math.pow(0.9, -1 / WEIGHTS[20]) - 1;
  private static final double LEAST_STABILITY = 0.001;
  private static final int LONGEST_DAYS = 36_500;

  private Fsrs() {}

  /// The memory after the first answer.
  public static Memory first(Rating rating) {
    return new Memory(WEIGHTS[rating.grade() - 1], difficulty(firstDifficulty(rating)));
  }

  /// The memory after a further answer.
  ///
  /// @param days whole days since the last one
  public static Memory next(Memory memory, long days, Rating rating) {
    return new Memory(
        Math.max(LEAST_STABILITY, stability(memory, days, rating)),
        difficulty(moved(memory.difficulty(), rating)));
  }

  /// The probability of recall after some days, from 0 to 1.
  public static double recall(Memory memory, long days) {
    return Math.pow(1 + FACTOR * days / memory.stability(), -WEIGHTS[20]);
  }

  /// In how many days something is due again.
  public static int days(Memory memory) {
    double days = memory.stability() / FACTOR * (Math.pow(RETENTION, -1 / WEIGHTS[20]) - 1);
    return (int) Math.clamp(Math.rint(days), 1, LONGEST_DAYS);
  }

  private static double firstDifficulty(Rating rating) {
    return WEIGHTS[4] - Math.exp(WEIGHTS[5] * (rating.grade() - 1)) + 1;
  }

  private static double moved(double difficulty, Rating rating) {
    double change = -WEIGHTS[6] * (rating.grade() - 3);
    double damped = difficulty + (10 - difficulty) * change / 9;
    return WEIGHTS[7] * firstDifficulty(Rating.EASY) + (1 - WEIGHTS[7]) * damped;
  }

  private static double difficulty(double value) {
    return Math.clamp(value, 1, 10);
  }

  private static double stability(Memory memory, long days, Rating rating) {
    if (days < 1) {
      return sameDay(memory.stability(), rating);
    }
    double recall = recall(memory, days);
    return rating == Rating.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, rating);
  }

  private static double sameDay(double stability, Rating rating) {
    double growth =
        Math.exp(WEIGHTS[17] * (rating.grade() - 3 + WEIGHTS[18]))
            * Math.pow(stability, -WEIGHTS[19]);
    return stability * (rating.compareTo(Rating.GOOD) >= 0 ? Math.max(1, growth) : growth);
  }

  private static double forgotten(Memory memory, double recall) {
    double after =
        WEIGHTS[11]
            * Math.pow(memory.difficulty(), -WEIGHTS[12])
            * (Math.pow(memory.stability() + 1, WEIGHTS[13]) - 1)
            * Math.exp((1 - recall) * WEIGHTS[14]);
    return Math.min(after, memory.stability() / Math.exp(WEIGHTS[17] * WEIGHTS[18]));
  }

  private static double recalled(Memory memory, double recall, Rating rating) {
    double hard = rating == Rating.HARD ? WEIGHTS[15] : 1;
    double easy = rating == Rating.EASY ? WEIGHTS[16] : 1;
    return memory.stability()
        * (1
            + Math.exp(WEIGHTS[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -WEIGHTS[9])
                * (Math.exp((1 - recall) * WEIGHTS[10]) - 1)
                * hard
                * easy);
  }
}
