package dev.skillexchange.testkit.simulation;

import dev.skillexchange.market.estimate.Misreading;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A market of several levels and places in which jobs name a skill, for contrasts of pay.
///
/// Pay is the sum of effects of the level, the place and the employer, chance, and the skill's own
/// effect. Employers differ in how often their jobs name the skill.
///
/// @param employers how many advertise
/// @param correlation of the logarithms of pay of two jobs of one employer, level and place
/// @param wrong the share of jobs whose level is read as the one next to it
/// @param effect of the skill on the logarithm of pay
/// @param guise what the skill goes with
public record SkillMarket(
    int employers, double correlation, Sizes sizes, double wrong, double effect, Guise guise) {
  private static final int LEVELS = 3;
  private static final int PLACES = 3;
  private static final int PERIODS = 3;
  private static final double SPREAD = 0.2;
  private static final double[] LEVEL = {0, 0.25, 0.5};
  private static final double[] PLACE = {0, 0.15, 0.3};
  private static final double[] PERIOD = {0, 0.05, 0.1};
  private static final double[] RISING = {0.1, 0.3, 0.6};

  /// What makes a job name the skill.
  public enum Guise {
    /// Nothing but chance and the employer's habit, which has to do with nothing else.
    HABIT,
    /// The level: senior jobs name it six times as often.
    SENIORITY,
    /// The place: jobs in the dearest place name it six times as often.
    PLACE,
    /// The half-year: later jobs pay more and name it six times as often.
    PERIOD,
    /// One large employer that pays half as much again and names it in most of its 500 adverts.
    ONE_EMPLOYER,
    /// Employers: those that pay more name it more often.
    RICH_EMPLOYERS
  }

  /// One draw of the market.
  public static final class Draw {
    private final double[] logPay;
    private final int[] strata;
    private final int[] employers;
    private final int[] named;
    private final int[][] skills;

    Draw(double[] logPay, int[] strata, int[] employers, int[] named, int[][] skills) {
      this.logPay = logPay;
      this.strata = strata;
      this.employers = employers;
      this.named = named;
      this.skills = skills;
    }

    public double[] logPay() {
      return logPay;
    }

    /// The stratum of each job: the level as it is read, the place, and the period where pay rises
    /// with it.
    public int[] strata() {
      return strata;
    }

    public int[] employers() {
      return employers;
    }

    /// The numbers of the jobs that name the skill.
    public int[] named() {
      return named;
    }

    /// For each further skill the numbers of the jobs that name it.
    public int[][] skills() {
      return skills;
    }
  }

  /// Periods are told apart only where pay rises with them.
  private int periods() {
    return guise == Guise.PERIOD ? PERIODS : 1;
  }

  /// How levels are misread, as those who know the rate would say it.
  public Misreading misreading() {
    int others = PLACES * periods();
    int[][] neighbours = new int[LEVELS * others][];
    for (int level = 0; level < LEVELS; level++) {
      for (int other = 0; other < others; other++) {
        neighbours[level * others + other] =
            level == 1 ? new int[] {other, 2 * others + other} : new int[] {others + other};
      }
    }
    return wrong == 0 ? Misreading.none() : Misreading.of(wrong, neighbours);
  }

  public Draw draw(long seed) {
    return draw(seed, 0);
  }

  /// Draws a market with more skills that have no effect and follow the employer's habit.
  public Draw draw(long seed, int more) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] sizesDrawn = new int[employers];
    int jobs = 0;
    for (int g = 0; g < employers; g++) {
      sizesDrawn[g] = large(g) ? 500 : 2 * sizes.draw(random);
      jobs += sizesDrawn[g];
    }
    Columns columns = new Columns(jobs, more);
    for (int g = 0; g < employers; g++) {
      double ofEmployer = large(g) ? 2 : random.nextGaussian();
      double habit = Math.pow(random.nextDouble(), 2);
      double[] habits = random.doubles(more).map(u -> u * u).toArray();
      for (int i = 0; i < sizesDrawn[g]; i++) {
        columns.add(job(random, g, ofEmployer, habit), habits, random);
      }
    }
    return columns.draw();
  }

  private boolean large(int employer) {
    return guise == Guise.ONE_EMPLOYER && employer == 0;
  }

  private record Job(double logPay, int stratum, int employer, boolean named) {}

  private Job job(SplittableRandom random, int employer, double ofEmployer, double habit) {
    int level = random.nextInt(LEVELS);
    int place = random.nextInt(PLACES);
    int period = periods() == 1 ? 0 : random.nextInt(PERIODS);
    double chance =
        switch (guise) {
          case HABIT -> habit;
          case SENIORITY -> RISING[level];
          case PLACE -> RISING[place];
          case PERIOD -> RISING[period];
          case ONE_EMPLOYER -> large(employer) ? 0.8 : 0.1;
          case RICH_EMPLOYERS -> ofEmployer > 0 ? 0.6 : 0.1;
        };
    boolean named = random.nextDouble() < chance;
    double logPay =
        LEVEL[level]
            + PLACE[place]
            + PERIOD[period]
            + SPREAD * Math.sqrt(correlation) * ofEmployer
            + SPREAD * Math.sqrt(1 - correlation) * random.nextGaussian()
            + (named ? effect : 0);
    int read = random.nextDouble() < wrong ? neighbour(level, random) : level;
    return new Job(logPay, (read * PLACES + place) * periods() + period, employer, named);
  }

  private static int neighbour(int level, SplittableRandom random) {
    return level == 1 ? 2 * random.nextInt(2) : 1;
  }

  /// Jobs as they are added, by column.
  private static final class Columns {
    private final double[] logPay;
    private final int[] strata;
    private final int[] employers;
    private final int[][] skills;
    private final int[] skillSizes;
    private final int[] named;
    private int size;
    private int namedSize;

    Columns(int jobs, int more) {
      logPay = new double[jobs];
      strata = new int[jobs];
      employers = new int[jobs];
      named = new int[jobs];
      skills = new int[more][jobs];
      skillSizes = new int[more];
    }

    void add(Job job, double[] habits, SplittableRandom random) {
      logPay[size] = job.logPay();
      strata[size] = job.stratum();
      employers[size] = job.employer();
      if (job.named()) {
        named[namedSize++] = size;
      }
      for (int k = 0; k < habits.length; k++) {
        if (random.nextDouble() < habits[k]) {
          skills[k][skillSizes[k]++] = size;
        }
      }
      size++;
    }

    Draw draw() {
      int[][] cut = new int[skills.length][];
      for (int k = 0; k < cut.length; k++) {
        cut[k] = Arrays.copyOf(skills[k], skillSizes[k]);
      }
      return new Draw(logPay, strata, employers, Arrays.copyOf(named, namedSize), cut);
    }
  }
}
