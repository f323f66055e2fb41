package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.Guide.EmployerCount;
import dev.skillexchange.guide.Guide.LevelShare;
import dev.skillexchange.guide.Guide.SkillShare;
import dev.skillexchange.guide.Guide.WorkplaceShare;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Counts.Count;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.Sample;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes guides: asks an index for tallies and makes figures of them. Nothing is precomputed.
public final class GuideWriter {
  private static final int MOST_SKILLS = 40;
  private static final int MOST_EMPLOYERS = 15;
  private static final String PERIOD = "12m";

  private final JobIndex index;
  private final Catalogue catalogue;
  private final SliceResolver resolver;

  public GuideWriter(JobIndex index, Catalogue catalogue, SliceResolver resolver) {
    this.index = index;
    this.catalogue = catalogue;
    this.resolver = resolver;
  }

  /// The guide of a role.
  ///
  /// @param narrowing further filters; its role and state are not used
  /// @param asOf the day of the last reading
  public Guide write(Role role, JobQuery narrowing, Optional<LocalDate> asOf) {
    JobQuery scope = scope(role, narrowing);
    Slice slice = resolver.resolve(scope, asOf).slice();
    JobQuery openScope = scope.with(Parameter.SEEN).with(Parameter.STATE, "open");
    Counts all = Counts.of(index, slice, Dimension.EMPLOYER);
    Slice openSlice = resolver.resolve(openScope, asOf).slice();
    Counts open = Counts.of(index, openSlice, Dimension.EMPLOYER);
    long jobs = total(all);
    return new Guide(
        role,
        asOf,
        scope,
        counted(scope, jobs, all.employers(), jobs),
        counted(openScope, total(open), open.employers(), total(open)),
        hiring(openScope, open),
        PayFigures.of(index, scope, slice),
        skills(scope, slice, jobs),
        levels(scope, slice),
        workplaces(scope, slice),
        employers(openScope, openSlice, open));
  }

  private static JobQuery scope(Role role, JobQuery narrowing) {
    JobQuery scope = narrowing.with(Parameter.ROLE, role.id().slug()).with(Parameter.STATE);
    return scope.has(Parameter.SEEN) ? scope : scope.with(Parameter.SEEN, PERIOD);
  }

  private static long total(Counts byEmployer) {
    return byEmployer.ranked().stream().mapToLong(Count::jobs).sum();
  }

  private static Figure<Long> counted(JobQuery behind, long jobs, long employers, long outOf) {
    return new Figure.Told<>(jobs, new Sample(behind, jobs, employers, outOf));
  }

  private static Figure<Long> hiring(JobQuery openScope, Counts open) {
    Sample sample = new Sample(openScope, total(open), open.employers(), total(open));
    return new Figure.Told<>(open.employers(), sample);
  }

  private List<SkillShare> skills(JobQuery scope, Slice slice, long jobs) {
    Counts named = Counts.of(index, slice, Dimension.SKILL);
    Counts needs = Counts.of(index, slice, Dimension.SKILL_NEED);
    return named.ranked().stream()
        .filter(count -> catalogue.skill(new SkillId(count.value())).isPresent())
        .limit(MOST_SKILLS)
        .map(count -> {
          Skill skill = catalogue.skill(new SkillId(count.value())).orElseThrow();
          JobQuery behind = scope.and(Parameter.SKILL, skill.id().slug());
          Count required = needs.at(Need.REQUIRED.id() + ":" + count.value());
          return new SkillShare(
              skill,
              share(behind, count, jobs),
              share(scope.and(Parameter.SKILL, "required:" + skill.id()), required, jobs));
        })
        .toList();
  }

  private List<LevelShare> levels(JobQuery scope, Slice slice) {
    Counts counts = Counts.of(index, slice, Dimension.LEVEL_STATED);
    long stated = total(counts);
    return Arrays.stream(Level.values())
        .filter(level -> counts.at(level.id()).jobs() > 0)
        .map(level ->
            new LevelShare(
                level,
                share(
                    scope.with(Parameter.LEVEL, level.id()).with(Parameter.BASIS, "stated"),
                    counts.at(level.id()),
                    stated)))
        .toList();
  }

  private List<WorkplaceShare> workplaces(JobQuery scope, Slice slice) {
    Counts counts = Counts.of(index, slice, Dimension.WORKPLACE);
    long stated = total(counts);
    return Arrays.stream(Workplace.values())
        .filter(workplace -> counts.at(workplace.id()).jobs() > 0)
        .map(workplace ->
            new WorkplaceShare(
                workplace,
                share(
                    scope.with(Parameter.WORKPLACE, workplace.id()),
                    counts.at(workplace.id()),
                    stated)))
        .toList();
  }

  private List<EmployerCount> employers(JobQuery openScope, Slice slice, Counts open) {
    Map<String, String> names = new HashMap<>();
    index.tally(
        slice,
        List.of(Dimension.EMPLOYER, Dimension.EMPLOYER_NAME),
        (cell, _) -> names.merge(cell.get(0), cell.get(1), GuideWriter::lower));
    return open.ranked().stream()
        .limit(MOST_EMPLOYERS)
        .map(count ->
            new EmployerCount(
                new Employer(
                    new EmployerId(count.value()),
                    names.getOrDefault(count.value(), count.value())),
                counted(
                    openScope.with(Parameter.EMPLOYER, count.value()),
                    count.jobs(),
                    1,
                    total(open))))
        .toList();
  }

  /// Of several spellings the first by the alphabet, so that answers do not depend on order.
  private static String lower(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Figure<Share> share(JobQuery behind, Count count, long whole) {
    Sample sample = new Sample(behind, count.jobs(), count.employers(), whole);
    return Figure.above(Floor.COUNT, sample, () -> new Share(count.jobs(), whole));
  }
}
