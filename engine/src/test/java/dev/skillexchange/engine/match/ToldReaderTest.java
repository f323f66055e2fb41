package dev.skillexchange.engine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.slice.PayFloor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldReaderTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final ToldReader READER = new ToldReader(CATALOGUE, new Names(CATALOGUE));

  @Test
  void whatIsToldIsUnderstood() {
    Seeker seeker =
        READER.read(
            new Told(
                Map.of(
                    Told.SKILLS, "Java, k8s; German",
                    Told.YEARS, "6",
                    Told.ROLE, "back end engineer",
                    Told.WISHED_PLACE, "London, DE",
                    Told.WISHED_PAY, "EUR 70k")));

    assertThat(seeker.skills())
        .containsExactlyInAnyOrder(new SkillId("java"), new SkillId("kubernetes"));
    assertThat(seeker.languages()).containsKey(new SkillId("german"));
    assertThat(seeker.level()).contains(Level.SENIOR);
    assertThat(seeker.months()).hasValue(72);
    assertThat(seeker.worked().getFirst().role()).isEqualTo(new RoleId("back-end-engineer"));
    assertThat(seeker.wishes().cities()).containsExactly(new CityId("london-gb"));
    assertThat(seeker.wishes().countries()).containsExactly(new CountryCode("DE"));
    assertThat(seeker.wishes().pay()).contains(new PayFloor("EUR", 70_000));
  }

  @ParameterizedTest
  @CsvSource({
    "skills, '', no skills to match",
    "skills, cobblery-of-mars, unknown skill",
    "my-years, many, no years of experience",
    "my-languages, java, unknown language",
    "my-level, emperor, unknown level",
    "my-country, Atlantis, unknown country",
    "wish-pay, plenty, no pay",
    "wish-place, Atlantis, unknown place",
    "wish-workplace, moon, unknown workplace",
    "wish-role, emperor, unknown role",
  })
  void whatIsNotUnderstoodIsSaid(String name, String value, String message) {
    Told told =
        new Told(
            name.equals(Told.SKILLS) ? Map.of(name, value) : Map.of("skills", "java", name, value));

    assertThatThrownBy(() -> READER.read(told))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }
}
