package dev.skillexchange.testkit.simulation;

import dev.skillexchange.market.estimate.Normal;
import dev.skillexchange.market.estimate.ShareTrend.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Boards that are read at the end of each month, with jobs that name a skill at a rate that grows
/// or falls on all of them alike, while boards of another mix come or go.
///
/// A board has places for jobs, of which at each month half begin anew and a fifth of those stand
/// empty. A new job names the skill at the rate of its employer and month; jobs that are open stay
/// what they were. The share of open jobs then changes on each board by the same factor.
///
/// @param employers each with one board
/// @param correlation of what two jobs of one employer name, as of a normal variable behind it
/// @param share of the jobs that name it, on boards that stay, at the month with most
/// @param growth by which the share is larger at the last month than at the first
public record ChangingBoards(
    int employers, double correlation, Sizes sizes, double share, double growth, Mix mix) {
  /// How many months follow upon the first.
  public static final int MONTHS = 6;

  private static final int OLDEST = 12;
  private static final double RENEWED = 0.5;
  private static final double EMPTY = 0.2;
  private static final double OTHER_SHARE = 0.6;

  /// Which boards come and go.
  public enum Mix {
    /// None: all are read at every month.
    STEADY,
    /// Half of the boards are read first at some later month, and six in ten of their jobs name it.
    ENTERING,
    /// Half of them are read last at some earlier month, and six in ten of their jobs named it.
    LEAVING,
    /// Of half of them each reading fails once in four times.
    BROKEN
  }

  /// What was seen: all jobs, and the numbers of those that name the skill.
  public record Draw(Jobs jobs, List<Integer> named) {
    public int[] naming() {
      return named.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  public Draw draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Draw draw = new Draw(new Jobs(), new ArrayList<>());
    for (int g = 0; g < employers; g++) {
      boolean other = mix != Mix.STEADY && g % 2 == 1;
      double rate = other && mix != Mix.BROKEN ? OTHER_SHARE : share;
      double attitude =
          Normal.cumulative(
              (Normal.quantile(rate) - Math.sqrt(correlation) * random.nextGaussian())
                  / Math.sqrt(1 - correlation));
      boolean[] read = read(other, random);
      int places = 2 * sizes.draw(random);
      for (int place = 0; place < places; place++) {
        jobs(draw, g, attitude, read, random);
      }
    }
    return draw;
  }

  private boolean[] read(boolean other, SplittableRandom random) {
    boolean[] read = new boolean[MONTHS + 1];
    int turn = 1 + random.nextInt(MONTHS);
    for (int month = 0; month <= MONTHS; month++) {
      read[month] =
          !other
              || switch (mix) {
                case STEADY -> true;
                case ENTERING -> month >= turn;
                case LEAVING -> month < turn;
                case BROKEN -> random.nextInt(4) > 0;
              };
    }
    return read;
  }

  /// The jobs that stand in one place after each other.
  private void jobs(
      Draw draw, int employer, double attitude, boolean[] read, SplittableRandom random) {
    int opened = 0;
    while (opened > -OLDEST && random.nextDouble() >= RENEWED) {
      opened--;
    }
    while (opened <= MONTHS) {
      int end = Math.max(opened + 1, 1);
      while (end <= MONTHS && random.nextDouble() >= RENEWED) {
        end++;
      }
      if (random.nextDouble() >= EMPTY) {
        long before = links(opened, end, read, 0);
        long now = links(opened, end, read, 1);
        int job = draw.jobs().add(employer, before, now);
        if (random.nextDouble() < attitude * factor(opened)) {
          draw.named().add(job);
        }
      }
      opened = end;
    }
  }

  /// What a month's rate is to the highest.
  private double factor(int month) {
    return Math.pow(growth, (double) (growth >= 1 ? month - MONTHS : month + OLDEST) / MONTHS);
  }

  private static long links(int opened, int end, boolean[] read, int side) {
    long links = 0;
    for (int link = 0; link < MONTHS; link++) {
      int month = link + side;
      if (read[link] && read[link + 1] && opened <= month && month < end) {
        links |= 1L << link;
      }
    }
    return links;
  }
}
