package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.Names;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearFilterTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Names NAMES = new Names(CATALOGUE);

  /// Great-circle distances of the two cities' centres, within what rounded coordinates allow.
  @Test
  void distancesAreThoseOfTheGreatCircle() {
    assertThat(NearFilter.distance(city("london-gb"), city("paris-fr")))
        .isCloseTo(344, within(4.0));
    assertThat(NearFilter.distance(city("berlin-de"), city("sydney-nsw-au")))
        .isCloseTo(16_090, within(60.0));
    assertThat(NearFilter.distance(city("berlin-de"), city("berlin-de"))).isZero();
  }

  @Test
  void aPlaceHoldsItsNeighboursAndNoneBeyond() {
    List<CityId> near = near("Berlin, 40 km");

    assertThat(near).startsWith(new CityId("berlin-de")).contains(new CityId("potsdam-de"));
    assertThat(near).doesNotContain(new CityId("leipzig-de"), new CityId("hamburg-de"));
    assertThat(near("berlin-de:0km")).containsExactly(new CityId("berlin-de"));
  }

  @Test
  void aMileIsLongerThanAKilometre() {
    assertThat(near("london-gb:30mi")).hasSizeGreaterThan(near("london-gb:30km").size());
    assertThat(near("london-gb:30mi")).containsAll(near("london-gb:30km"));
  }

  @Test
  void anUnknownPlaceIsNone() {
    assertThat(NearFilter.read("nowhere-at-all:5km", NAMES, CATALOGUE.gazetteer())).isEmpty();
    assertThat(NearFilter.read("", NAMES, CATALOGUE.gazetteer())).isEmpty();
  }

  private static List<CityId> near(String written) {
    return NearFilter.read(written, NAMES, CATALOGUE.gazetteer())
        .orElseThrow()
        .cities(CATALOGUE.gazetteer());
  }

  private static City city(String id) {
    return CATALOGUE.gazetteer().city(new CityId(id)).orElseThrow();
  }
}
