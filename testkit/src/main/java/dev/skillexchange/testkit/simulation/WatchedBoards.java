package dev.skillexchange.testkit.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Boards that are read every few days, with jobs that open at a steady rate and whose true time
/// open is known: half of them close within 18 days.
///
/// The first reading finds the jobs that are still open of all that ever opened, so long ones are
/// seen more often; jobs that open and close between two readings are never seen; of those that are
/// gone only the readings before and after are known; at the last reading many are still open.
///
/// @param employers each with one board
/// @param correlation of the logarithms of the times open of two jobs of one employer
/// @param every how many days lie between two readings
/// @param days from the first reading to the last
public record WatchedBoards(int employers, double correlation, Sizes sizes, int every, int days) {
  /// The true median, in days.
  public static final double MEDIAN = 18;

  private static final double SPREAD = 0.9;
  private static final int BEFORE = 400;
  private static final double NOON = 0.5;

  /// What was seen, by job: ages in days.
  public static final class Draw {
    private final int[] first;
    private final int[] last;
    private final int[] gone;
    private final int[] employers;

    Draw(int[] first, int[] last, int[] gone, int[] employers) {
      this.first = first;
      this.last = last;
      this.gone = gone;
      this.employers = employers;
    }

    public int[] first() {
      return first;
    }

    public int[] last() {
      return last;
    }

    public int[] gone() {
      return gone;
    }

    public int[] employers() {
      return employers;
    }
  }

  public Draw draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] columns = new int[4][64];
    int size = 0;
    for (int g = 0; g < employers; g++) {
      double ofEmployer = Math.sqrt(correlation) * random.nextGaussian();
      int jobs = sizes.draw(random) * (BEFORE + days) / 60;
      for (int i = 0; i < jobs; i++) {
        double opened = random.nextDouble() * (BEFORE + days) - BEFORE;
        double z = ofEmployer + Math.sqrt(1 - correlation) * random.nextGaussian();
        double closed = opened + MEDIAN * Math.exp(SPREAD * z);
        int[] seen = seen(opened, closed);
        if (seen.length > 0) {
          if (size == columns[0].length) {
            for (int c = 0; c < columns.length; c++) {
              columns[c] = Arrays.copyOf(columns[c], 2 * size);
            }
          }
          columns[0][size] = seen[0];
          columns[1][size] = seen[1];
          columns[2][size] = seen[2];
          columns[3][size++] = g;
        }
      }
    }
    return new Draw(
        Arrays.copyOf(columns[0], size),
        Arrays.copyOf(columns[1], size),
        Arrays.copyOf(columns[2], size),
        Arrays.copyOf(columns[3], size));
  }

  /// The whole days of age at the first reading with the job, the last, and the one after it, or
  /// -1; nothing where no reading fell into the time it was open.
  private int[] seen(double opened, double closed) {
    int first = ((int) Math.max(0, Math.ceil((opened - NOON) / every))) * every;
    int before = (int) Math.ceil((closed - NOON) / every) - 1;
    int last = Math.min(days / every, before) * every;
    if (first > last) {
      return new int[0];
    }
    int after = last + every;
    return new int[] {
      age(first, opened), age(last, opened), after > days ? -1 : age(after, opened)
    };
  }

  /// The day of opening is known, its hour is not; boards are read at noon.
  private static int age(int reading, double opened) {
    return reading - (int) Math.floor(opened);
  }
}
