package dev.skillexchange.slice;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.Gazetteer;
import java.util.List;

/// How far cities lie from the places of a query.
///
/// @param centres at least one
public record Distances(List<City> centres, Gazetteer gazetteer) {

  public Distances {
    centres = List.copyOf(centres);
  }

  /// Kilometres as the crow flies from the nearest of the places; infinity for a city that the
  /// gazetteer does not have.
  public double kilometres(CityId city) {
    return gazetteer
        .city(city)
        .map(found ->
            centres.stream()
                .mapToDouble(centre -> NearFilter.distance(centre, found))
                .min()
                .orElse(Double.POSITIVE_INFINITY))
        .orElse(Double.POSITIVE_INFINITY);
  }
}
