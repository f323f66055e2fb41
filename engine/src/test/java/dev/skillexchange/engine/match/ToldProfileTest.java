package dev.skillexchange.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.ProfileReader;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToldProfileTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Names NAMES = new Names(CATALOGUE);
  private static final YearMonth NOW = YearMonth.of(2026, 6);

  private static Told told(String location) {
    CvReading reading =
        new ProfileReader(CATALOGUE)
            .read(
                CvText.ofPlain(
                    """
                    Ada Example
                    %s
                    ada@example.org

                    Experience
                    Senior Software Engineer, Fernhill Robotics
                    Jan 2019 - Dec 2023
                    Services in Java on Kubernetes.

                    Languages
                    English (native), German (B2)
                    """
                        .formatted(location)),
                NOW);
    return new ToldProfile(CATALOGUE, NAMES).of(reading.profile(), NOW);
  }

  @Test
  void whatAProfileTellsIsUnderstoodAsItIsTold() {
    Told told = told("Leeds, United Kingdom");
    assertThat(told.list(Told.SKILLS)).contains("java", "kubernetes");
    assertThat(told.value(Told.YEARS)).contains("5");
    assertThat(told.value(Told.ROLE)).contains("Software Engineer");
    assertThat(told.value(Told.LEVEL)).contains("senior");
    assertThat(told.list(Told.LANGUAGES)).contains("English", "German");

    Seeker seeker = new ToldReader(CATALOGUE, NAMES).read(told);
    assertThat(seeker.months()).hasValue(60);
    assertThat(seeker.worked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'Leeds, United Kingdom', United Kingdom",
    "'Leeds, UK', United Kingdom",
    "'San Francisco, CA', ",
    "'Wilmington, DE', "
  })
  void twoLettersAreNoCountryButWhereTheyCanBeNothingElse(String location, String country) {
    assertThat(told(location).value(Told.LIVES).orElse(null)).isEqualTo(country);
  }
}
