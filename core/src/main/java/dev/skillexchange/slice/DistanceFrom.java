package dev.skillexchange.slice;

import dev.skillexchange.catalogue.City;

/// A place that someone asked for, to tell how far others lie from it.
///
/// @param miles whether they count in miles, not in kilometres
public record DistanceFrom(City centre, boolean miles) {

  /// How far a city lies from it as the crow flies, rounded to whole units.
  public long to(City city) {
    double kilometres = NearFilter.distance(centre, city);
    return Math.round(miles ? kilometres / NearFilter.MILE : kilometres);
  }

  public String unit() {
    return miles ? "mi" : "km";
  }
}
