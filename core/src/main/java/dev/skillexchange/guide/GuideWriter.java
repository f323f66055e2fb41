package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Reading;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /// The guide of a role.
  ///
  /// @param narrowing further filters; its role and state are not used
  /// @param asOf the day of the last reading
  /// @param readings the last complete reading of each board in each month
  public Guide write(
      Role role, JobQuery narrowing, Optional<LocalDate> asOf, List<Reading> readings) {
    Scope scope = Scope.of(index, resolver, asOf, scope(role, narrowing));
    Scope open = scope.other(scope.query().with(Parameter.SEEN).with(Parameter.STATE, "open"));
    List<PayTable> pay = PayWriter.write(scope, catalogue);
    return new Guide(
        role,
        asOf,
        scope.query(),
        scope.size(),
        DemandWriter.postings(scope),
        scope.counts(Dimension.SOURCE).ranked().stream().map(Counts.Count::value).toList(),
        DemandWriter.write(scope, open),
        FlowWriter.write(scope, readings),
        pay,
        SkillWriter.write(scope, neighbours(scope, role), bases(pay), catalogue),
        LadderWriter.write(scope, catalogue),
        EntryWriter.write(scope),
        DayWriter.write(scope, catalogue),
        CertificationWriter.write(scope, catalogue),
        HiringWriter.write(open),
        RelatedWriter.write(scope, role, catalogue));
  }

  /// The jobs that a guide is about: of the role, seen in the last twelve months where nothing else
  /// is asked for, open and closed.
  public static JobQuery scope(Role role, JobQuery narrowing) {
    JobQuery scope = narrowing.with(Parameter.ROLE, role.id().slug()).with(Parameter.STATE);
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

  /// The bases of which enough is stated, as `USD:salary`, the one with most jobs first.
  private static List<String> bases(List<PayTable> pay) {
    return pay.stream()
        .filter(table -> table.all() instanceof Figure.Told<PayBand>)
        .map(table -> table.currency() + (table.hourly() ? ":hour" : ":salary"))
        .toList();
  }
}
