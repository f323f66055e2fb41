package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.job.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far jobs lie from the places around which a query looks.
final class NearnessTest {
  private static final SliceResolver RESOLVER = new SliceResolver(CatalogueLoader.load());

  private static Place city(String id) {
    return new Place(
        Optional.of(new CityId(id)), Optional.of(id), Optional.empty(), Optional.empty());
  }

  private static Optional<Nearness.Away> away(String near, Place... places) {
    return RESOLVER
        .nearness(JobQuery.all().and(Parameter.NEAR, near))
        .orElseThrow()
        .of(List.of(places));
  }

  @Test
  void theNearestPlaceIsToldFromTheNearestCentreInItsUnit() {
    Nearness.Away there =
        away("berlin-de:50km", city("sydney-nsw-au"), city("berlin-de")).orElseThrow();
    assertThat(there.distance()).isZero();
    assertThat(there.to().id()).isEqualTo(new CityId("berlin-de"));

    Nearness.Away paris = away("paris-fr:500mi|berlin-de:500mi", city("london-gb")).orElseThrow();
    assertThat(paris.from().centre().name()).isEqualTo("Paris");
    assertThat(paris.unit()).isEqualTo("mi");
    assertThat(paris.distance()).isBetween(205L, 220L);
  }

  @Test
  void milesAreNotHeldAgainstKilometres() {
    Nearness.Away near = away("paris-fr:900km|edinburgh-gb:900mi", city("london-gb")).orElseThrow();
    assertThat(near.from().centre().name()).isEqualTo("Paris");
    assertThat(near.distance()).isBetween(330L, 350L);
  }

  @Test
  void whatTheGazetteerLacksHasNoDistance() {
    assertThat(away("berlin-de:50km")).isEmpty();
    assertThat(away("berlin-de:50km", city("no-such-city"))).isEmpty();
    assertThat(RESOLVER.nearness(JobQuery.all())).isEmpty();
  }
}
