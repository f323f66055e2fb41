package dev.skillexchange.sample;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The phrase books and tables that the sample is written from; its own, apart from the catalogue.
final class Books {
  static final Books ALL = new Books();

  /// A skill and the ways in which adverts of the sample write it.
  record SkillWords(SkillId skill, List<String> words) {}

  /// Skills of which an advert names one, and in how many of a hundred.
  record SkillGroup(List<SkillWords> choices, int percent) {}

  /// A title, and the level that it fixes.
  record Title(String words, Optional<Level> level) {}

  /// @param pay in thousands of US dollars a year at the middle of the ladder
  record RoleKind(
      RoleId role,
      String family,
      int weight,
      int pay,
      char ladder,
      List<Title> titles,
      List<SkillGroup> skills) {}

  /// @param pay how amounts in its currency relate to those of the US in dollars
  record Land(
      CountryCode code,
      double pay,
      String currency,
      String sign,
      String said,
      List<String> written,
      String style) {}

  record Spot(
      String city, String region, Land land, int weight, double pay, List<String> written) {}

  record Sector(
      String id,
      int weight,
      Map<String, Integer> families,
      List<String> suffixes,
      List<String> products) {}

  final Map<String, List<Phrase>> phrases = new HashMap<>();
  final List<RoleKind> roles;
  final Map<String, List<String>> teams = new HashMap<>();
  final Map<String, Land> lands = new LinkedHashMap<>();
  final int[] landWeights;
  final Map<String, List<Spot>> spots = new HashMap<>();
  final List<Sector> sectors;
  final List<List<String>> names;

  private Books() {
    for (List<String> row : Table.rows("phrases.tsv")) {
      List<String> texts =
          row.getFirst().startsWith("h.") ? Table.parts(row.get(1), '|') : List.of(row.get(1));
      for (String text : texts) {
        phrases.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(new Phrase(text));
      }
    }
    roles = roles();
    List<List<String>> countries = Table.rows("countries.tsv");
    landWeights = countries.stream().mapToInt(row -> Integer.parseInt(row.get(1))).toArray();
    countries.forEach(row -> lands.put(row.getFirst(), land(row)));
    for (List<String> row : Table.rows("places.tsv")) {
      spots.computeIfAbsent(row.get(2), _ -> new ArrayList<>()).add(spot(row));
    }
    sectors = Table.rows("sectors.tsv").stream().map(Books::sector).toList();
    names = Table.rows("names.tsv").stream().map(row -> Table.parts(row.get(1), ' ')).toList();
  }

  List<Phrase> phrases(String kind) {
    List<Phrase> found = phrases.get(kind);
    if (found == null) {
      throw new IllegalStateException("the sample has no phrases for " + kind);
    }
    return found;
  }

  private static Land land(List<String> row) {
    return new Land(
        new CountryCode(row.getFirst()),
        Double.parseDouble(row.get(2)),
        row.get(3),
        row.get(4),
        row.get(5),
        Table.parts(row.get(6), '|'),
        row.get(7));
  }

  private Spot spot(List<String> row) {
    return new Spot(
        row.getFirst(),
        row.get(1),
        Objects.requireNonNull(lands.get(row.get(2))),
        Integer.parseInt(row.get(3)),
        Double.parseDouble(row.get(4)),
        Table.parts(row.get(5), '|'));
  }

  private static Sector sector(List<String> row) {
    Map<String, Integer> families = new HashMap<>();
    for (String one : row.get(2).strip().split(" ", -1)) {
      int colon = one.indexOf(':');
      families.put(one.substring(0, colon), Integer.valueOf(one.substring(colon + 1)));
    }
    return new Sector(
        row.getFirst(),
        Integer.parseInt(row.get(1)),
        Map.copyOf(families),
        Table.parts(row.get(3), '|'),
        Table.parts(row.get(4), '|'));
  }

  private List<RoleKind> roles() {
    Map<String, SkillWords> words = new HashMap<>();
    for (List<String> row : Table.rows("surfaces.tsv")) {
      words.put(
          row.getFirst(),
          new SkillWords(new SkillId(row.getFirst()), Table.parts(row.get(1), '|')));
    }
    Map<String, List<SkillGroup>> shared = new HashMap<>();
    for (List<String> row : Table.rows("families.tsv")) {
      shared.put(row.getFirst(), groups(row.get(1), words));
      teams.put(row.getFirst(), Table.parts(row.get(2), ';'));
    }
    List<RoleKind> all = new ArrayList<>();
    for (List<String> row : Table.rows("roles.tsv")) {
      List<SkillGroup> skills = new ArrayList<>(groups(row.get(6), words));
      skills.addAll(Objects.requireNonNull(shared.get(row.get(1))));
      all.add(
          new RoleKind(
              new RoleId(row.getFirst()),
              row.get(1),
              Integer.parseInt(row.get(2)),
              Integer.parseInt(row.get(3)),
              row.get(4).charAt(0),
              Table.parts(row.get(5), ';').stream().map(Books::title).toList(),
              List.copyOf(skills)));
    }
    return List.copyOf(all);
  }

  private static Title title(String source) {
    return switch (source.startsWith("d:") ? 'd' : source.startsWith("x:") ? 'x' : ' ') {
      case 'd' -> new Title(source.substring(2), Optional.of(Level.DIRECTOR));
      case 'x' -> new Title(source.substring(2), Optional.of(Level.EXECUTIVE));
      default -> new Title(source, Optional.empty());
    };
  }

  private static List<SkillGroup> groups(String source, Map<String, SkillWords> words) {
    List<SkillGroup> groups = new ArrayList<>();
    for (String item : source.strip().split(" ", -1)) {
      int colon = item.indexOf(':');
      List<SkillWords> choices = new ArrayList<>();
      for (String slug : item.substring(0, colon).split("/", -1)) {
        choices.add(Objects.requireNonNull(words.get(slug), () -> "no words for " + slug));
      }
      groups.add(new SkillGroup(List.copyOf(choices), Integer.parseInt(item.substring(colon + 1))));
    }
    return List.copyOf(groups);
  }
}
