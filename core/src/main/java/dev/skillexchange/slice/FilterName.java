package dev.skillexchange.slice;

import dev.skillexchange.catalogue.NearNames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The names of filters that people type into the search box.
final class FilterName {
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
          Map.entry("location", "place"),
          Map.entry("in", "place"),
          Map.entry("around", "near"),
          Map.entry("salary", "pay"),
          Map.entry("since", "posted"),
          Map.entry("reposted", "reposts"),
          Map.entry("spread", "range"),
          Map.entry("type", "employment"),
          Map.entry("experience", "years"),
          Map.entry("degree", "education"),
          Map.entry("cert", "certification"),
          Map.entry("certificate", "certification"),
          Map.entry("lang", "language"),
          Map.entry("status", "state"));

  private static final List<String> ALL =
      Stream.concat(Stream.of(REMOTE), Arrays.stream(Parameter.values()).map(Parameter::id))
          .toList();

  private FilterName() {}

  /// The filter that is meant, as its parameter's id or [#REMOTE].
  static Optional<String> of(String written) {
    String known = OTHER_NAMES.getOrDefault(written, written);
    return ALL.contains(known) ? Optional.of(known) : Optional.empty();
  }

  /// The filters one of whose names begins with some letters, by the name that does: the filter's
  /// own where that is one. Each stands once, the shortest name first.
  static List<String> beginningWith(String letters) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(ALL.stream(), OTHER_NAMES.keySet().stream().sorted())
        .filter(name -> name.startsWith(letters))
        .forEach(name -> names.putIfAbsent(of(name).orElse(name), name));
    return names.values().stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
        .toList();
  }

  /// The name that was probably meant.
  static Optional<String> nearest(String written) {
    if (written.length() < SHORTEST_TYPO) {
      return Optional.empty();
    }
    List<String> names = Stream.concat(ALL.stream(), OTHER_NAMES.keySet().stream()).toList();
    return NearNames.of(names, written).stream().findFirst();
  }
}
