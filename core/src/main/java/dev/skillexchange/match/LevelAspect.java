package dev.skillexchange.match;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Level and years: the mean of what is known of the two. Only levels that a posting states count.
final class LevelAspect implements Aspect {
  private static final int WEIGHT = 12;
  private static final int YEAR = 12;

  /// How far a level fits that is so many steps above.
  private static final int[] ABOVE = {1000, 600, 200, 0};

  /// How far one fits that is so many steps below.
  private static final int[] BELOW = {1000, 700, 400, 200};

  /// Leading people and not doing so are not the same, whatever the rank.
  private static final int OTHER_TRACK = 500;

  private final Optional<Level> level;
  private final OptionalInt months;
  private final Wording wording;

  LevelAspect(Seeker seeker, Wording wording) {
    this.level = seeker.level();
    this.months = seeker.months();
    this.wording = wording;
  }

  @Override
  public Part part() {
    return Part.LEVEL;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(
        new ValueScore.Look(Dimension.LEVEL_STATED, ValueScore.Joining.SUM),
        new ValueScore.Look(Dimension.YEARS, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    return look == 0
        ? level.map(own -> 1L + fit(own, Level.of(value).orElseThrow())).orElse(0L)
        : months.isEmpty() ? 0 : 1L + enough(months.getAsInt(), Integer.parseInt(value));
  }

  private static int fit(Level own, Level asked) {
    int steps = rank(asked) - rank(own);
    int[] fits = steps >= 0 ? ABOVE : BELOW;
    int fit = fits[Math.min(Math.abs(steps), fits.length - 1)];
    return leads(own) == leads(asked) ? fit : Math.min(fit, OTHER_TRACK);
  }

  /// How many levels the job is above the person's; below zero where it is below.
  static int steps(Level own, Level asked) {
    return rank(asked) - rank(own);
  }

  private static boolean leads(Level level) {
    return level.compareTo(Level.MANAGER) >= 0;
  }

  /// The first manager stands beside the lead.
  private static int rank(Level level) {
    return switch (level) {
      case INTERN -> 0;
      case JUNIOR -> 1;
      case MID -> 2;
      case SENIOR -> 3;
      case LEAD, MANAGER -> 4;
      case PRINCIPAL, DIRECTOR -> 5;
      case EXECUTIVE -> 6;
    };
  }

  private static int enough(int months, int years) {
    return years == 0
        ? HeldSkills.FULL
        : (int) Math.min(HeldSkills.FULL, (long) HeldSkills.FULL * months / ((long) YEAR * years));
  }

  @Override
  public int share(long[] numbers, int from) {
    long first = numbers[from];
    long second = numbers[from + 1];
    return first == 0 || second == 0 ? (int) (first + second) - 1 : (int) (first + second - 2) / 2;
  }

  @Override
  public List<Reason> reasons(Job job) {
    List<Reason> reasons = new ArrayList<>();
    job.facts()
        .level()
        .stated()
        .ifPresent(asked ->
            level.ifPresent(own -> {
              String levels = wording.level(asked) + (own == asked ? ": your level" : "");
              int fit = fit(own, asked);
              reasons.add(
                  Reason.of(
                      fit,
                      wording.level(asked),
                      own == asked ? levels : levels + "; yours is " + wording.level(own)));
            }));
    job.facts()
        .years()
        .stated()
        .ifPresent(asked -> {
          if (asked.least().orElse(0) > 0 && months.isPresent()) {
            int years = asked.least().orElse(0);
            reasons.add(
                Reason.of(
                    enough(months.getAsInt(), years),
                    Wording.years(years * YEAR),
                    "asks for "
                        + Wording.years(years * YEAR)
                        + ": you have "
                        + Wording.years(months.getAsInt())));
          }
        });
    return reasons;
  }
}
