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

  /// A place of a job, and the place that was asked for which is nearest to it.
  public record Away(DistanceFrom from, City to) {

    /// How far they lie apart as the crow flies, in [#unit].
    public long distance() {
      return from.to(to);
    }

    public String unit() {
      return from.unit();
    }

    private double kilometres() {
      return NearFilter.distance(from.centre(), to);
    }
  }

  /// The nearest of some places; empty where the gazetteer has none of them.
  public Optional<Away> of(List<Place> places) {
    return places.stream()
        .flatMap(place -> place.city().stream())
        .flatMap(city -> gazetteer.city(city).stream())
        .flatMap(city -> centres.stream().map(centre -> new Away(centre, city)))
        .min(Comparator.comparingDouble(Away::kilometres).thenComparing(away -> away.to().name()));
  }
}
