package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.Gazetteer.Metro;
import dev.skillexchange.catalogue.Gazetteer.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the places.
final class PlaceFiles {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private final CatalogueFiles files;
  private final Problems problems;
  private final Entries<CountryCode, Country> countries;
  private final Entries<CityId, City> cities;
  private final Entries<String, Metro> metros;
  private final Entries<String, Zone> zones;
  private final List<Region> regions = new ArrayList<>();
  private final List<PlacePhrase> phrases = new ArrayList<>();
  private final Set<String> phrasesSeen = new HashSet<>();
  private final Set<String> regionCodes = new HashSet<>();

  private PlaceFiles(CatalogueFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.countries = new Entries<>(problems);
    this.cities = new Entries<>(problems);
    this.metros = new Entries<>(problems);
    this.zones = new Entries<>(problems);
  }

  static Gazetteer read(CatalogueFiles files, Problems problems) {
    PlaceFiles all = new PlaceFiles(files, problems);
    all.rows("countries.tsv", "code", "name", "aliases", "codes", "currency", "groups")
        .forEach(all::country);
    all.rows("regions.tsv", "country", "code", "name", "aliases").forEach(all::region);
    all.rows("zones.tsv", "id", "name", "aliases", "countries").forEach(all::zone);
    all.rows("metros.tsv", "id", "name", "country", "aliases", "latitude", "longitude")
        .forEach(all::metro);
    all.rows(
            "cities.tsv",
            "id",
            "name",
            "country",
            "region",
            "latitude",
            "longitude",
            "population",
            "aliases",
            "metro")
        .forEach(all::city);
    all.rows("place-phrases.tsv", "use", "words").forEach(all::phrase);
    return new Gazetteer(
        all.countries.map(),
        List.copyOf(all.regions),
        all.cities.map(),
        List.copyOf(all.metros.map().values()),
        List.copyOf(all.zones.map().values()),
        List.copyOf(all.phrases));
  }

  private List<Row> rows(String file, String... columns) {
    return DataTable.rows(files, file, problems, columns);
  }

  private void country(Row row) {
    Optional<CountryCode> code = Entries.country(row, 0, problems);
    if (!currency(row.text(4))) {
      problems.add(row, "'" + row.text(4) + "' is no currency", "write an ISO 4217 code");
    }
    if (code.isPresent() && Entries.present(row, 1, "name", problems)) {
      countries.add(
          row,
          code.get(),
          new Country(code.get(), row.text(1), row.list(2), row.list(3), row.text(4), row.list(5)));
    }
  }

  private static boolean currency(String text) {
    return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private Optional<CountryCode> known(Row row, int column) {
    Optional<CountryCode> code = Entries.country(row, column, problems);
    if (code.isPresent() && !countries.has(code.get())) {
      problems.add(row, "unknown country '" + code.get() + "'", "add it to countries.tsv");
      return Optional.empty();
    }
    return code;
  }

  private void region(Row row) {
    Optional<CountryCode> country = known(row, 0);
    if (country.isEmpty()
        || !Entries.present(row, 1, "code", problems)
        || !Entries.present(row, 2, "name", problems)) {
      return;
    }
    if (!regionCodes.add(country.get() + "-" + row.text(1))) {
      problems.add(row, "region '" + row.text(1) + "' stands here twice", "keep one of the rows");
    }
    regions.add(new Region(country.get(), row.text(1), row.text(2), row.list(3)));
  }

  private void zone(Row row) {
    List<CountryCode> members = new ArrayList<>();
    for (String code : row.list(3)) {
      if (CountryCode.isCode(code) && countries.has(new CountryCode(code))) {
        members.add(new CountryCode(code));
      } else {
        problems.add(row, "unknown country '" + code + "'", "add it to countries.tsv");
      }
    }
    if (Entries.present(row, 0, "id", problems)) {
      zones.add(row, row.text(0), new Zone(row.text(0), row.text(1), row.list(2), members));
    }
  }

  private void metro(Row row) {
    Optional<CountryCode> country = known(row, 2);
    OptionalDouble latitude = Entries.degrees(row, 4, "latitude", POLE, problems);
    OptionalDouble longitude = Entries.degrees(row, 5, "longitude", DATE_LINE, problems);
    if (Entries.slug(row, row.text(0), problems)
        && country.isPresent()
        && latitude.isPresent()
        && longitude.isPresent()) {
      metros.add(
          row,
          row.text(0),
          new Metro(
              row.text(0),
              row.text(1),
              country.get(),
              row.list(3),
              latitude.getAsDouble(),
              longitude.getAsDouble()));
    }
  }

  private void city(Row row) {
    Optional<CountryCode> country = known(row, 2);
    OptionalDouble latitude = Entries.degrees(row, 4, "latitude", POLE, problems);
    OptionalDouble longitude = Entries.degrees(row, 5, "longitude", DATE_LINE, problems);
    OptionalInt population = Entries.whole(row, 6, "population", problems);
    if (!Entries.slug(row, row.text(0), problems)
        || !Entries.present(row, 1, "name", problems)
        || country.isEmpty()
        || latitude.isEmpty()
        || longitude.isEmpty()
        || population.isEmpty()) {
      return;
    }
    checkParts(row, country.get());
    CityId id = new CityId(row.text(0));
    cities.add(
        row,
        id,
        new City(
            id,
            row.text(1),
            country.get(),
            row.optional(3),
            latitude.getAsDouble(),
            longitude.getAsDouble(),
            population.getAsInt(),
            row.list(7),
            row.optional(8)));
  }

  private void phrase(Row row) {
    Optional<PlacePhrase.Use> use = PlacePhrase.Use.of(row.text(0));
    if (use.isEmpty()) {
      problems.add(row, "unknown use '" + row.text(0) + "'", "see catalog/README.md for the uses");
      return;
    }
    for (String words : row.list(1)) {
      if (!phrasesSeen.add(row.text(0) + " " + words)) {
        problems.add(row, "'" + words + "' stands here twice", "keep one of the two");
      }
      phrases.add(new PlacePhrase(use.get(), words));
    }
  }

  private void checkParts(Row row, CountryCode country) {
    Optional<String> region = row.optional(3);
    if (region.isPresent() && !regionCodes.contains(country + "-" + region.get())) {
      problems.add(row, "unknown region '" + region.get() + "'", "add it to regions.tsv");
    }
    Optional<String> metro = row.optional(8);
    if (metro.isPresent() && !metros.has(metro.get())) {
      problems.add(row, "unknown metro '" + metro.get() + "'", "add it to metros.tsv");
    }
  }
}
