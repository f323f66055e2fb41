package dev.skillexchange.slice;

import dev.skillexchange.catalogue.NearNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of filters that people type into the search box.
final class FilterName {
  /// A place of any kind: a metropolitan area, a city, a country or a region.
  static final String PLACE = "place";

  /// Remote work, and where one may live.
  static final String REMOTE = "remote";

  private static final int SHORTEST_TYPO = 4;

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("title", "role"),
          Map.entry("job", "role"),
          Map.entry("skills", "skill"),
          Map.entry("tech", "skill"),
          Map.entry("seniority", "level"),
          Map.entry("company", "employer"),
          Map.entry("location", PLACE),
          Map.entry("in", PLACE),
          Map.entry("around", "near"),
          Map.entry("salary", "pay"),
          Map.entry("since", "posted"),
          Map.entry("type", "employment"),
          Map.entry("experience", "years"),
          Map.entry("degree", "education"),
          Map.entry("cert", "certification"),
          Map.entry("certificate", "certification"),
          Map.entry("lang", "language"),
          Map.entry("status", "state"));

  private FilterName() {}

  /// The filter that is meant, as its parameter's id, [#PLACE] or [#REMOTE].
  static Optional<String> of(String written) {
    String known = OTHER_NAMES.getOrDefault(written, written);
    return all().contains(known) ? Optional.of(known) : Optional.empty();
  }

  /// The name that was probably meant.
  static Optional<String> nearest(String written) {
    if (written.length() < SHORTEST_TYPO) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(all());
    names.addAll(OTHER_NAMES.keySet());
    return NearNames.of(names, written).stream().findFirst();
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(List.of(PLACE, REMOTE));
    Arrays.stream(Parameter.values()).map(Parameter::id).forEach(all::add);
    return all;
  }
}
