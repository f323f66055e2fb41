package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Employers;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.market.PayTables;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the section on pay.
final class PayWriter {
  private static final int MOST_METROS = 8;

  private PayWriter() {}

  static PayTables write(Scope scope, Catalogue catalogue, Optional<Conversion> conversion) {
    Map<By, Counts> counts = new EnumMap<>(By.class);
    counts.put(By.LEVEL, scope.counts(Dimension.LEVEL_STATED));
    counts.put(By.WORKPLACE, scope.counts(Dimension.WORKPLACE));
    if (!scope.chooses(Parameter.COUNTRY)) {
      counts.put(By.COUNTRY, scope.counts(Dimension.COUNTRY));
    }
    if (!scope.chooses(Parameter.REGION)) {
      counts.put(By.REGION, scope.counts(Dimension.REGION));
    }
    return PayFigures.of(
        scope.index(),
        scope.query(),
        scope.slice(),
        scope.jobs(),
        counts,
        metros(scope, catalogue),
        conversion);
  }

  /// The metropolitan areas with most jobs. A job in two cities of one counts there once.
  private static List<PayFigures.Area> metros(Scope scope, Catalogue catalogue) {
    if (scope.chooses(Parameter.METRO) || scope.chooses(Parameter.CITY)) {
      return List.of();
    }
    return scope.counts(Dimension.CITY).ranked().stream()
        .flatMap(count ->
            catalogue.gazetteer().city(new CityId(count.value())).stream()
                .flatMap(city -> city.metro().stream()))
        .distinct()
        .limit(MOST_METROS)
        .map(metro -> area(scope, metro))
        .toList();
  }

  private static PayFigures.Area area(Scope scope, String metro) {
    JobQuery query = scope.query().with(Parameter.METRO, metro);
    Employers there = Employers.of(scope.index(), scope.slice(query), new RunningNumbers());
    return new PayFigures.Area(metro, scope.slice(query), there.total());
  }
}
