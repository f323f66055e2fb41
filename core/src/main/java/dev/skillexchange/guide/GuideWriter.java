package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.Counts;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes guides: asks an index for tallies and makes figures of them. Nothing is precomputed.
public final class GuideWriter {
  private static final String PERIOD = "12m";

  private final JobIndex index;
  private final Catalogue catalogue;
  private final SliceResolver resolver;

  public GuideWriter(JobIndex index, Catalogue catalogue, SliceResolver resolver) {
    this.index = index;
    this.catalogue = catalogue;
    this.resolver = resolver;
  }

  /// The guide of a role, or of all roles.
  ///
  /// @param role empty for all
  /// @param narrowing further filters; the state is not used, nor is a role where one is given
  /// @param asOf the day of the last reading
  /// @param readings the complete readings of each board
  /// @param conversion how pay is converted; empty where it is told as stated alone
  public Guide write(
      Optional<Role> role,
      JobQuery narrowing,
      Optional<LocalDate> asOf,
      BoardReadings readings,
      Optional<Conversion> conversion) {
    return write(role, narrowing, asOf, readings, conversion, _ -> {});
  }

  /// The same, of which one part is told early: what follows from it can be done while other
  /// sections are being written on another thread.
  ///
  /// @param day takes the activities, before this returns
  public Guide write(
      Optional<Role> role,
      JobQuery narrowing,
      Optional<LocalDate> asOf,
      BoardReadings readings,
      Optional<Conversion> conversion,
      Consumer<List<ActivityShare>> day) {
    JobQuery about = scope(role, narrowing);
    return index.snapshot(now -> {
      Supplier<Scope> scope = () -> Scope.of(now, resolver, asOf, about);
      CompletableFuture<Beside> beside = Beside.begin(scope, role, catalogue, conversion);
      try {
        return written(role, asOf, scope.get(), readings, beside, day);
      } finally {
        Beside.end(beside);
      }
    });
  }

  private Guide written(
      Optional<Role> role,
      Optional<LocalDate> asOf,
      Scope scope,
      BoardReadings readings,
      CompletableFuture<Beside> begun,
      Consumer<List<ActivityShare>> early) {
    Scope open = scope.other(scope.query().with(Parameter.SEEN).with(Parameter.STATE, "open"));
    Demand demand = DemandWriter.write(scope, open);
    Stays stays = new Stays(readings, scope.slice());
    Flow flow = FlowWriter.write(scope, stays);
    Map<SkillId, SkillTrend> trends =
        TrendWriter.write(scope, stays, SkillWriter.shown(scope, catalogue));
    List<Rung> ladder = LadderWriter.write(scope, catalogue);
    Optional<Scope> neighbours = role.flatMap(one -> neighbours(scope, one));
    Entry entry = EntryWriter.write(scope);
    List<HiringEmployer> hiring = HiringWriter.write(open);
    List<ActivityShare> day = DayWriter.write(scope, catalogue);
    early.accept(day);
    List<SkillShare> skills = SkillWriter.write(scope, neighbours, trends, catalogue);
    List<CertificationShare> certifications = CertificationWriter.write(scope, catalogue);
    List<RoleShare> roles = role.isPresent() ? List.of() : RoleWriter.write(scope, open, catalogue);
    List<String> sources =
        scope.counts(Dimension.SOURCE).ranked().stream().map(Counts.Count::value).toList();
    long postings = DemandWriter.postings(scope);
    Beside beside = Beside.of(begun);
    PaySection pay = beside.pay();
    return new Guide(
        role,
        asOf,
        scope.query(),
        scope.size(),
        postings,
        sources,
        demand,
        flow,
        pay.tables().stated(),
        pay.tables().converted(),
        pay.ofSkills(skills),
        ladder,
        entry,
        day,
        pay.ofCertifications(certifications),
        hiring,
        roles,
        beside.related());
  }

  /// The jobs that a guide is about: of the role where there is one, seen in the last twelve months
  /// where nothing else is asked for, open and closed.
  public static JobQuery scope(Optional<Role> role, JobQuery narrowing) {
    JobQuery all = narrowing.with(Parameter.STATE);
    JobQuery scope = role.map(one -> all.with(Parameter.ROLE, one.id().slug())).orElse(all);
    return scope.has(Parameter.SEEN) ? scope : scope.with(Parameter.SEEN, PERIOD);
  }

  /// The jobs of the roles that are nearest, narrowed likewise.
  private Optional<Scope> neighbours(Scope scope, Role role) {
    String[] nearest =
        catalogue.description(role.id()).neighbours().stream()
            .map(RoleId::slug)
            .toArray(String[]::new);
    return nearest.length == 0
        ? Optional.empty()
        : Optional.of(scope.other(scope.query().with(Parameter.ROLE, nearest)));
  }
}
