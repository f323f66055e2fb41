package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayParting;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.market.PayTables;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Writes the section on pay.
final class PayWriter {
  private static final int MOST_METROS = 8;

  private PayWriter() {}

  static PayTables write(Scope scope, Catalogue catalogue, Optional<Conversion> conversion) {
    List<PayParting> partings = new ArrayList<>();
    if (scope.query().values(Parameter.ROLE).size() != 1) {
      partings.add(PayParting.of(By.ROLE, Dimension.ROLE));
    }
    partings.add(PayParting.of(By.LEVEL, Dimension.LEVEL_STATED));
    if (!scope.chooses(Parameter.COUNTRY)) {
      partings.add(PayParting.of(By.COUNTRY, Dimension.COUNTRY));
    }
    if (!scope.chooses(Parameter.REGION)) {
      partings.add(PayParting.of(By.REGION, Dimension.REGION));
    }
    if (!scope.chooses(Parameter.METRO) && !scope.chooses(Parameter.CITY)) {
      partings.add(new PayParting(By.METRO, Dimension.CITY, metros(scope, catalogue)));
    }
    partings.add(PayParting.of(By.WORKPLACE, Dimension.WORKPLACE));
    return PayFigures.of(
        scope.index(), scope.query(), scope.slice(), scope.numbers(), partings, conversion);
  }

  /// The metropolitan area of a city, of those with most jobs.
  private static UnaryOperator<String> metros(Scope scope, Catalogue catalogue) {
    Set<String> most =
        scope.ranked(Dimension.CITY).stream()
            .flatMap(city -> metro(city, catalogue).stream())
            .distinct()
            .limit(MOST_METROS)
            .collect(Collectors.toSet());
    return city -> metro(city, catalogue).filter(most::contains).orElse("");
  }

  private static Optional<String> metro(String city, Catalogue catalogue) {
    return catalogue.gazetteer().city(new CityId(city)).flatMap(City::metro);
  }
}
