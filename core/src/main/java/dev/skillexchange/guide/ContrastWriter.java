package dev.skillexchange.guide;

import dev.skillexchange.market.estimate.Contrast;
import dev.skillexchange.market.estimate.Contrasts;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What pay skills and certifications go with, within level, countries, workplace and half-year,
/// and after what each employer pays above or below others: of the jobs that state pay on one
/// basis.
final class ContrastWriter {
  private ContrastWriter() {}

  /// The contrasts of values that enough employers tell; finds are counted among those of one
  /// dimension. No dimension is left out, though nothing may be told of it.
  ///
  /// @param basis currency and basis, such as `USD:salary`
  /// @param asked the values by their dimension, of which a job may have several
  static Map<Dimension, Map<String, PayContrast>> write(
      Scope scope, String basis, Map<Dimension, List<String>> asked) {
    Slice stating = scope.slice(scope.query().and(Parameter.PAY, basis));
    List<Naming> namings =
        asked.entrySet().stream().map(one -> new Naming(one.getKey(), one.getValue())).toList();
    PayCells cells = PayCells.of(scope.index(), stating, scope.numbers(), namings);
    Map<Dimension, Map<String, PayContrast>> told = new HashMap<>();
    if (cells.isEmpty()) {
      asked.keySet().forEach(dimension -> told.put(dimension, Map.of()));
      return told;
    }
    Contrasts contrasts = cells.contrasts();
    namings.forEach(naming -> told.put(naming.dimension(), told(contrasts, naming)));
    return told;
  }

  private static Map<String, PayContrast> told(Contrasts contrasts, Naming naming) {
    List<Optional<Contrast>> all = contrasts.of(naming.jobs());
    Map<String, Contrast> told = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String value = naming.values().get(i);
      all.get(i)
          .filter(contrast -> contrast.standardError() > 0)
          .ifPresent(contrast -> told.put(value, contrast));
    }
    return Finds.told(told, Contrast::probability, ContrastWriter::told);
  }

  private static PayContrast told(Contrast contrast, boolean found, double confidence) {
    Interval ratios = contrast.interval(confidence);
    return new PayContrast(
        contrast.ratio() - 1,
        new Interval(ratios.low() - 1, ratios.high() - 1),
        found,
        contrast.smallestDetectable() - 1,
        contrast.employers());
  }
}
