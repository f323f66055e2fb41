package dev.skillexchange.slice;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.job.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The places around which a query looks, to tell how far jobs lie from the nearest of them.
///
/// @param centres at least one
public record Nearness(List<DistanceFrom> centres, Gazetteer gazetteer) {

  public Nearness {
    centres = List.copyOf(centres);
  }

  /// How far something lies, as the crow flies, from the middle of one city to that of another.
  ///
  /// @param unit `km` or `mi`
  /// @param from the name of the place that was asked for
  public record Away(long distance, String unit, String from) {}

  /// How far the nearest of some places lies; empty where the gazetteer has none of them.
  public Optional<Away> of(List<Place> places) {
    List<City> cities =
        places.stream()
            .flatMap(place -> place.city().stream())
            .flatMap(city -> gazetteer.city(city).stream())
            .toList();
    return centres.stream()
        .flatMap(centre ->
            cities.stream()
                .map(city -> new Away(centre.to(city), centre.unit(), centre.centre().name())))
        .min(Comparator.comparingLong(Away::distance));
  }
}
