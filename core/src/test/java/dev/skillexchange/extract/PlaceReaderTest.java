package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          San Francisco, CA                  => San Francisco/CA/US
          San Francisco, California, USA     => San Francisco/CA/US
          SF                                 => San Francisco//US
          NYC or SF                          => New York//US; San Francisco//US
          London, UK                         => London//GB
          UK - London                        => London//GB
          London, Ontario                    => London/ON/CA
          Berlin                             => Berlin//DE
          München                            => München//DE
          Zürich, Switzerland                => Zürich//CH
          Bay Area                           => San Francisco Bay Area//US
          San Francisco Bay Area, California => San Francisco/CA/US
          Greater Boston                     => Boston//US
          Orange County                      => Greater Los Angeles//US
          San Jose Campus (Costa Rica)       => San Jose//CR
          Remote (US)                        => //US
          Remote - Germany                   => //DE
          Germany                            => //DE
          Texas                              => /TX/US
          Portland, OR                       => Portland/OR/US
          Paris; Lyon                        => Paris//FR; Lyon//FR
          Toronto, ON, Canada                => Toronto/ON/CA
          St. Louis, MO                      => St. Louis/MO/US
          Tel Aviv, Israel                   => Tel Aviv//IL
          New York City                      => New York//US
          Berlin/Brandenburg Region, Germany => Berlin//DE
          LATAM, Brazil                      => //BR
          SF, Remote (US, AU)                => San Francisco//US; //US; //AU
          EMEA                               => -
          Remote                             => -
          Somewhere nice                     => -
          """)
  void placesAreReadFromLocations(String location, String places) {
    assertThat(shown(Examples.at(location).places())).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Account Manager - Germany        => //DE
          Dermatologist (MD/DO)            => -
          Physician (MD), Baltimore, MD    => Baltimore/MD/US
          Clinician (NP/PA)                => -
          Clinician - PA or NP, Austin, TX => Austin/TX/US
          Clinic Manager (PA)              => /PA/US
          """)
  void placesAreReadFromTitles(String title, String places) {
    assertThat(shown(Examples.titled(title).places())).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          San Francisco, CA => US-CA
          SF                => US-CA
          München           => DE-BY
          Texas             => US-TX
          Bay Area          => ''
          Germany           => ''
          """)
  void aPlaceLiesInTheRegionThatIsWrittenOrElseInThatOfItsCity(String location, String region) {
    assertThat(
            Examples.at(location).places().stream()
                .map(Fact.Stated::value)
                .flatMap(place ->
                    place.lyingIn().stream()
                        .map(
                            code -> place.country().map(CountryCode::code).orElse("") + "-" + code))
                .collect(Collectors.joining(" ")))
        .isEqualTo(region);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Remote (US)              => US
          Remote - EMEA            => emea
          Remote, Canada or US     => CA US
          Remote                   => ''
          Worldwide, remote        => worldwide
          London, UK               => ''
          """)
  void theScopeOfRemoteWorkIsRead(String location, String scope) {
    assertThat(
            Examples.at(location).remoteScope().stream()
                .map(Fact.Stated::value)
                .collect(Collectors.joining(" ")))
        .isEqualTo(scope);
  }

  @Test
  void theFieldOfTheCountryIsUsedWhereNoPlaceIsNamed() {
    Hints hints =
        new Hints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Germany"),
            List.of());
    assertThat(shown(Examples.facts("Engineer", "", "", hints).places())).isEqualTo("//DE");
    assertThat(shown(Examples.facts("Engineer", "", "Paris, France", hints).places()))
        .isEqualTo("Paris//FR");
  }

  private static String shown(List<Fact.Stated<Place>> places) {
    String all =
        places.stream().map(place -> shown(place.value())).collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }

  private static String shown(Place place) {
    return place.cityName().orElse("")
        + "/"
        + place.region().orElse("")
        + "/"
        + place.country().map(CountryCode::code).orElse("");
  }
}
