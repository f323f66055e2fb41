package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Design Review, design reviews",
    "Scenario Analysis, scenario analyses",
    "Case Study, case studies",
    "Data Visualization, data visualisation",
    "Thermal Modelling, thermal modeling",
    "Behavior Analysis, behaviour analyses"
  })
  void aNameIsWrittenOtherwise(String name, String form) {
    assertThat(SpellingForms.of(name)).contains(form).doesNotContain(name.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"Web Applications", "Load Testing", "Applied Mathematics", "ISO 27001"})
  void aNameThatIsSeveralOrNoneStaysAsItIs(String name) {
    assertThat(SpellingForms.of(name)).isEmpty();
  }
}
