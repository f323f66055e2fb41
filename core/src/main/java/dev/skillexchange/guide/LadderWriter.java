package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.LevelBand;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.Rung.Gain;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the ladder of levels.
final class LadderWriter {
  private static final int MOST_GAINS = 5;

  private final Scope scope;
  private final Catalogue catalogue;

  /// The years asked for by the number of a level, of which that of jobs that state none is 0.
  private final List<YearsAsked.Gathered> years =
      Stream.generate(YearsAsked.Gathered::new).limit(1 + Level.values().length).toList();

  private final Map<Level, Scope> jobs = new EnumMap<>(Level.class);

  /// Takes the years that jobs ask for by their levels.
  private final class Years implements NumberedSink {
    @Override
    public ValueNumbers numbers(int dimension) {
      return switch (dimension) {
        case 0 -> scope.numbers();
        case 1 -> PayCells.LEVELS;
        default -> YearsAsked.Gathered.NUMBERS;
      };
    }

    @Override
    public void add(int[] cell, long jobs) {
      years.get(cell[1]).add(cell[0], cell[2], jobs);
    }
  }

  private LadderWriter(Scope scope, Catalogue catalogue) {
    this.scope = scope;
    this.catalogue = catalogue;
  }

  /// The levels that jobs state, in rising order.
  static List<Rung> write(Scope scope, Catalogue catalogue) {
    return new LadderWriter(scope, catalogue).rungs();
  }

  private List<Rung> rungs() {
    scope
        .index()
        .tallyNumbered(
            scope.slice(),
            List.of(Dimension.EMPLOYER, Dimension.LEVEL_STATED, Dimension.YEARS),
            new Years());
    Counts levels = scope.counts(Dimension.LEVEL_STATED);
    List<Rung> rungs = new ArrayList<>();
    Optional<Level> below = Optional.empty();
    for (Level level : Level.values()) {
      if (levels.at(level.id()).jobs() > 0) {
        LevelBand band = catalogue.band(level);
        Optional<Level> before = below.filter(one -> catalogue.band(one).track() == band.track());
        rungs.add(rung(band, levels, before));
        below = Optional.of(level);
      }
    }
    return rungs;
  }

  private Rung rung(LevelBand band, Counts levels, Optional<Level> below) {
    JobQuery query = query(band.level());
    return new Rung(
        band,
        levels.shareOfStated(band.level().id(), query),
        years
            .get(1 + band.level().ordinal())
            .figure(Scope.askingForYears(query), levels.at(band.level().id()).jobs()),
        below.map(one -> gains(band.level(), one)).orElse(List.of()));
  }

  private JobQuery query(Level level) {
    return scope.query().with(Parameter.LEVEL, "stated:" + level.id());
  }

  private Scope jobs(Level level) {
    return jobs.computeIfAbsent(level, one -> scope.other(query(one)));
  }

  /// Skills whose shares at two levels differ by more than chance explains: their intervals do not
  /// meet, which is stricter than a test at 5 %. Intervals take longer than shares, and are asked
  /// for until there are enough.
  private List<Gain> gains(Level level, Level below) {
    Counts here = jobs(level).counts(Dimension.SKILL);
    Counts there = jobs(below).counts(Dimension.SKILL);
    return here.values().stream()
        .filter(slug -> here.mayBeAbove(there, slug))
        .sorted(Comparator.comparingDouble(slug -> there.shareOf(slug) - here.shareOf(slug)))
        .flatMap(slug -> catalogue.skill(new SkillId(slug)).stream())
        .map(skill -> gain(skill, level, here, below, there))
        .filter(gain -> apart(gain.here(), gain.below()))
        .limit(MOST_GAINS)
        .toList();
  }

  private Gain gain(Skill skill, Level level, Counts here, Level below, Counts there) {
    String slug = skill.id().slug();
    return new Gain(
        skill,
        here.shareOfAll(slug, query(level).and(Parameter.SKILL, slug)),
        there.shareOfAll(slug, query(below).and(Parameter.SKILL, slug)));
  }

  private static boolean apart(Figure<Share> here, Figure<Share> below) {
    Optional<Interval> high = interval(here);
    if (high.isEmpty()) {
      return false;
    }
    double most = interval(below).map(Interval::high).orElse(1.0);
    return high.get().low() > most;
  }

  private static Optional<Interval> interval(Figure<Share> figure) {
    return figure instanceof Figure.Told<Share> told ? told.value().interval() : Optional.empty();
  }
}
