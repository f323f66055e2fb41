package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the shipped catalogue says of its roles.
class RoleDescriptionTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Pattern SENTENCES = Pattern.compile("[A-Z0-9][^.?]*[.?](?: |$)");

  /// What would be wrong in another year or is said to sell: figures, money, praise.
  private static final Pattern PERISHABLE =
      Pattern.compile(
          "[0-9$€£%]|\\b(in demand|demand for|growing|fast-paced|exciting|passionate|nowadays"
              + "|today|recent|increasingly|world-class|rewarding)",
          Pattern.CASE_INSENSITIVE);

  static Stream<RoleId> roles() {
    return CATALOGUE.roles().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("roles")
  void everyRoleIsToldInASummaryOfOneSentenceAndATextOfTwoToFour(RoleId role) {
    RoleDescription description = CATALOGUE.description(role);
    assertThat(description.summary()).hasSizeBetween(40, 160).doesNotContain(". ").endsWith(".");
    assertThat(description.text()).hasSizeBetween(300, 600).endsWith(".");
    assertThat(SENTENCES.matcher(description.text()).results().count()).isBetween(2L, 4L);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void nothingIsSaidThatAnotherYearWouldMakeWrong(RoleId role) {
    RoleDescription description = CATALOGUE.description(role);
    assertThat(description.summary() + " " + description.text()).doesNotContainPattern(PERISHABLE);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void theTextTellsTheRoleFromOneOfItsNeighboursByName(RoleId role) {
    RoleDescription description = CATALOGUE.description(role);
    assertThat(description.neighbours()).hasSizeBetween(2, 5).doesNotContain(role);
    assertThat(
            description.neighbours().stream()
                .flatMap(near -> CATALOGUE.role(near).stream())
                .map(Role::name))
        .anyMatch(description.text()::contains);
  }

  @Test
  void noTwoRolesAreToldInTheSameWords() {
    List<RoleDescription> all = List.copyOf(CATALOGUE.roleDescriptions().values());
    assertThat(all).extracting(RoleDescription::summary).doesNotHaveDuplicates();
    assertThat(all).extracting(RoleDescription::text).doesNotHaveDuplicates();
  }
}
