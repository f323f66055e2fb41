package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.guide.EmployerProfile.Beside;
import dev.skillexchange.guide.EmployerProfile.StatedPay;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.SliceResolver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what the open jobs of an employer say.
public final class EmployerWriter {
  private static final int MOST_RANGES = 40;
  private static final int MOST_ROLES = 50;

  private final JobIndex index;
  private final Catalogue catalogue;
  private final SliceResolver resolver;

  public EmployerWriter(JobIndex index, Catalogue catalogue, SliceResolver resolver) {
    this.index = index;
    this.catalogue = catalogue;
    this.resolver = resolver;
  }

  /// The profile of an employer; empty where it has no job, open or closed.
  ///
  /// @param asOf the day of the last reading
  public Optional<EmployerProfile> write(EmployerId employer, Optional<LocalDate> asOf) {
    JobQuery all =
        JobQuery.all().with(Parameter.EMPLOYER, employer.slug()).with(Parameter.STATE, "all");
    return index.snapshot(now -> {
      Scope seen = Scope.of(now, resolver, asOf, all);
      return seen.jobs() == 0 ? Optional.empty() : Optional.of(profile(employer, seen, asOf));
    });
  }

  private EmployerProfile profile(EmployerId employer, Scope seen, Optional<LocalDate> asOf) {
    Scope open = seen.other(seen.query().with(Parameter.STATE, "open"));
    List<String> names =
        seen.counts(Dimension.EMPLOYER_NAME).ranked().stream().map(Counts.Count::value).toList();
    return new EmployerProfile(
        new Employer(employer, names.getFirst()),
        asOf,
        names,
        open.query(),
        seen.size(),
        DemandWriter.write(open, open),
        roles(open),
        levels(open),
        SkillWriter.write(open, Optional.empty(), Map.of(), catalogue),
        DayWriter.write(open, catalogue),
        CertificationWriter.write(open, catalogue),
        pay(open),
        beside(open));
  }

  private static List<ValueShare> levels(Scope open) {
    return DemandWriter.stated(open, Dimension.LEVEL_STATED, Parameter.LEVEL).stream()
        .sorted(Comparator.comparing(share -> Level.of(share.value()).orElseThrow()))
        .toList();
  }

  private static List<ValueShare> roles(Scope open) {
    Counts counts = open.counts(Dimension.ROLE);
    return counts.ranked().stream()
        .map(count ->
            new ValueShare(
                count.value(),
                counts.shareOfAll(count.value(), open.query().with(Parameter.ROLE, count.value()))))
        .toList();
  }

  /// Each range once, currencies apart, the highest first.
  private static List<StatedPay> pay(Scope open) {
    Map<String, Ranked> roles = gathered(open, Dimension.ROLE);
    Map<String, Ranked> levels = gathered(open, Dimension.LEVEL_STATED);
    return open.counts(Dimension.PAY).ranked().stream()
        .map(count ->
            new StatedPay(
                PayCell.parse(count.value()),
                roles.getOrDefault(count.value(), new Ranked()).values(),
                levels.getOrDefault(count.value(), new Ranked()).values(),
                Scope.counted(
                    open.query().with(Parameter.PAY, count.value()), count.jobs(), 1, open.jobs())))
        .sorted(
            Comparator.comparing((StatedPay stated) -> stated.pay().basis())
                .thenComparing(stated -> stated.pay().period())
                .thenComparing(Comparator.comparing(EmployerWriter::top).reversed()))
        .limit(MOST_RANGES)
        .toList();
  }

  private static BigDecimal top(StatedPay stated) {
    return stated.pay().max().or(stated.pay()::min).orElseThrow();
  }

  private static Map<String, Ranked> gathered(Scope open, Dimension dimension) {
    Map<String, Ranked> values = new HashMap<>();
    open.index()
        .tally(
            open.slice(),
            List.of(Dimension.PAY, dimension),
            (cell, jobs) ->
                values.computeIfAbsent(cell.get(0), _ -> new Ranked()).add(cell.get(1), jobs));
    return values;
  }

  /// Told only where the share among all employers has an interval, that is, where enough employers
  /// have open jobs in these roles.
  private static List<Beside> beside(Scope open) {
    String[] roles =
        open.counts(Dimension.ROLE).ranked().stream()
            .map(Counts.Count::value)
            .toArray(String[]::new);
    if (roles.length == 0 || roles.length > MOST_ROLES) {
      return List.of();
    }
    Scope market =
        open.other(JobQuery.all().with(Parameter.STATE, "open").with(Parameter.ROLE, roles));
    Scope here = open.other(open.query().with(Parameter.ROLE, roles));
    List<Beside> beside = new ArrayList<>();
    for (ValueShare share : workplaces(market)) {
      if (share.share() instanceof Figure.Told<Share> told
          && told.value().interval().isPresent()
          && here.counts(Dimension.WORKPLACE).stated() > 0) {
        beside.add(new Beside(share.value(), workplace(here, share.value()), share.share()));
      }
    }
    return beside;
  }

  private static List<ValueShare> workplaces(Scope scope) {
    return DemandWriter.stated(scope, Dimension.WORKPLACE, Parameter.WORKPLACE);
  }

  private static Figure<Share> workplace(Scope scope, String value) {
    return scope
        .counts(Dimension.WORKPLACE)
        .shareOfStated(value, scope.query().with(Parameter.WORKPLACE, value));
  }
}
