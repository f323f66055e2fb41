package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Roles are found by what people type, the one that is meant first.
class RolesLikeTest {
  private static final Names NAMES = new Names(CatalogueLoader.load());

  @ParameterizedTest
  @CsvSource({
    "Back End Engineer, back-end-engineer",
    "back-end-engineer, back-end-engineer",
    "registered nur, registered-nurse",
    "data eng, data-engineer",
    "SRE, site-reliability-engineer",
    "bakcend engineer, back-end-engineer"
  })
  void theRoleThatIsMeantComesFirst(String words, String role) {
    assertThat(NAMES.rolesLike(words)).first().isEqualTo(new RoleId(role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "xyzzyplugh"})
  void whatIsLikeNoNameFindsNothing(String words) {
    assertThat(NAMES.rolesLike(words)).isEmpty();
  }
}
