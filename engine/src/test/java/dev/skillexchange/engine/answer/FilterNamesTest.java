package dev.skillexchange.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.slice.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people read where a filter is set.
class FilterNamesTest {
  private final FilterNames names = new FilterNames(new Labels(CatalogueLoader.load()));

  @ParameterizedTest
  @CsvSource({
    "OPEN, <60d, Open for less than 60 days",
    "OPEN, 30, Open for at most 30 days",
    "OPEN, >=1y, Open for at least 1 year",
    "OPEN, ->8w, Not Open for more than 8 weeks",
    "REPOSTS, 0, Not re-posted",
    "REPOSTS, >=1, Re-posted",
    "REPOSTS, <3, Re-posted less than 3 times",
    "RANGE, <2, Pay range less than 2 times its lower end",
    "RANGE, 1.5, Pay range at most 1.5 times its lower end",
  })
  void boundsAreSaidInWords(Parameter parameter, String value, String said) {
    assertThat(names.value(parameter, value)).isEqualTo(said);
  }
}
