package dev.skillexchange.slice;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a place with what lies around it: `berlin-de:50km`, `London, 20 miles`, `Graz` (50 km).
///
/// @param centre the city in the middle
/// @param distance how far a city of the gazetteer may lie from it, as the crow flies
/// @param miles whether the distance is in miles, not kilometres
record NearFilter(City centre, int distance, boolean miles) {
  private static final Pattern WRITTEN =
      Pattern.compile("(.*?)(?:[:,\\s]\\s*(\\d{1,4})\\s*(km|mi|miles?)?)?");
  static final double MILE = 1.609344;
  private static final int USUAL = 50;

  /// Mean radius of the Earth (IUGG).
  private static final double EARTH = 6_371.0088;

  /// Empty where the place is not known.
  static Optional<NearFilter> read(String value, Names names, Gazetteer gazetteer) {
    Matcher written = WRITTEN.matcher(value.toLowerCase(Locale.ROOT).strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int distance = written.group(2) == null ? USUAL : Integer.parseInt(written.group(2));
    boolean miles = written.group(3) != null && written.group(3).startsWith("mi");
    return names
        .city(written.group(1).strip())
        .flatMap(gazetteer::city)
        .map(city -> new NearFilter(city, distance, miles));
  }

  /// The cities within the distance, the nearest first; the centre is one of them.
  List<CityId> cities(Gazetteer gazetteer) {
    double kilometres = miles ? distance * MILE : distance;
    return gazetteer.cities().values().stream()
        .filter(city -> distance(centre, city) <= kilometres)
        .sorted(
            Comparator.comparingDouble((City city) -> distance(centre, city))
                .thenComparing(city -> city.id().slug()))
        .map(City::id)
        .toList();
  }

  /// Kilometres between two cities on a sphere: the haversine formula (Sinnott 1984), exact to half
  /// a percent.
  static double distance(City a, City b) {
    double north = Math.toRadians(b.latitude() - a.latitude());
    double east = Math.toRadians(b.longitude() - a.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  /// As links have it: `berlin-de:50km`.
  @Override
  public String toString() {
    return centre.id().slug() + ":" + distance + (miles ? "mi" : "km");
  }
}
