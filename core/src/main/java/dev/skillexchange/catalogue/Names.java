package dev.skillexchange.catalogue;

import dev.skillexchange.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Finds entries of the catalogue by what a person writes: a slug, a name or an alias, in any case;
/// and the nearest names for what is not found.
public final class Names {
  private static final int MOST_NEAREST = 3;

  /// One wrong letter for each four of a word.
  private static final int SPELLED_BY = 4;

  private final Catalogue catalogue;
  private final Map<String, RoleId> roleTitles = new HashMap<>();
  private final Map<String, RoleId> roles = new TreeMap<>();
  private final Map<String, SkillId> skills = new TreeMap<>();
  private final Map<String, CountryCode> countries = new TreeMap<>();
  private final Map<String, CityId> cities = new TreeMap<>();
  private final Map<String, String> metros = new TreeMap<>();
  private final Map<String, CertificationId> certifications = new TreeMap<>();
  private final Map<String, ActivityId> activities = new TreeMap<>();

  public Names(Catalogue catalogue) {
    this.catalogue = catalogue;
    addRoles();
    addSkills();
    addPlaces();
    for (Activity activity : catalogue.activities()) {
      activities.put(activity.id().slug(), activity.id());
      activities.putIfAbsent(Words.folded(activity.name()), activity.id());
    }
    catalogue
        .certifications()
        .values()
        .forEach(one -> {
          certifications.put(one.id().slug(), one.id());
          certifications.putIfAbsent(Words.folded(one.name()), one.id());
          one.aliases().forEach(alias -> certifications.putIfAbsent(Words.folded(alias), one.id()));
        });
  }

  private void addRoles() {
    for (Role role : catalogue.roles().values()) {
      roles.put(role.id().slug(), role.id());
      roles.put(Words.folded(role.name()), role.id());
      roleTitles.put(Words.folded(role.name()), role.id());
    }
    for (Catalogue.RoleTitle title : catalogue.titles()) {
      roles.putIfAbsent(Words.folded(title.words()), title.role());
      roleTitles.putIfAbsent(Words.folded(title.words()), title.role());
    }
  }

  private void addSkills() {
    for (Skill skill : catalogue.skills().values()) {
      skills.put(skill.id().slug(), skill.id());
      skills.put(Words.folded(skill.name()), skill.id());
    }
    for (Skill skill : catalogue.skills().values()) {
      skill.aliases().forEach(alias -> skills.putIfAbsent(Words.folded(alias), skill.id()));
      skill.safe().forEach(alias -> skills.putIfAbsent(Words.folded(alias), skill.id()));
    }
  }

  /// Of cities with one name the most populous has it.
  private void addPlaces() {
    for (Country country : catalogue.gazetteer().countries().values()) {
      countries.put(Words.folded(country.code().code()), country.code());
      countries.put(Words.folded(country.name()), country.code());
      country
          .aliases()
          .forEach(alias -> countries.putIfAbsent(Words.folded(alias), country.code()));
    }
    for (Gazetteer.Metro metro : catalogue.gazetteer().metros()) {
      metros.put(metro.id(), metro.id());
      metros.put(Words.folded(metro.name()), metro.id());
      metro.aliases().forEach(alias -> metros.putIfAbsent(Words.folded(alias), metro.id()));
    }
    List<City> byPopulation =
        catalogue.gazetteer().cities().values().stream()
            .sorted(Comparator.comparingInt(City::population).reversed())
            .toList();
    for (City city : byPopulation) {
      cities.putIfAbsent(city.id().slug(), city.id());
      cities.putIfAbsent(Words.folded(city.name()), city.id());
      city.aliases().forEach(alias -> cities.putIfAbsent(Words.folded(alias), city.id()));
    }
  }

  public Optional<RoleId> role(String text) {
    return found(roles, text);
  }

  /// A role by its name or a title phrase, not by its slug alone.
  public Optional<RoleId> roleByTitle(String text) {
    return Optional.ofNullable(roleTitles.get(Words.folded(text)));
  }

  public Optional<SkillId> skill(String text) {
    return found(skills, text);
  }

  /// A skill by a name or alias made of the words of a query.
  public Optional<SkillId> skillByWords(String text) {
    return Optional.ofNullable(skills.get(Words.folded(text)));
  }

  public Optional<CountryCode> country(String text) {
    return found(countries, text);
  }

  public Optional<CityId> city(String text) {
    return found(cities, text);
  }

  public Optional<CertificationId> certification(String text) {
    return found(certifications, text);
  }

  public Optional<ActivityId> activity(String text) {
    return found(activities, text);
  }

  public Optional<Level> level(String text) {
    return Level.of(text.toLowerCase(Locale.ROOT));
  }

  public Optional<FamilyId> family(String text) {
    return catalogue.families().values().stream()
        .filter(family -> family.id().slug().equals(text) || family.name().equalsIgnoreCase(text))
        .map(Family::id)
        .findFirst();
  }

  public List<String> levelIds() {
    return Arrays.stream(Level.values()).map(Level::id).toList();
  }

  public List<String> familyIds() {
    return catalogue.families().keySet().stream().map(FamilyId::slug).toList();
  }

  public List<String> nearestRoles(String text) {
    return nearest(roles, text, RoleId::slug);
  }

  /// The roles that words may mean: the one of exactly this name, then those whose name has words
  /// that begin with all of these, then those with such a title, and where there is none of either,
  /// those of the nearest names, or else those whose name has words that are spelled like these.
  public List<RoleId> rolesLike(String text) {
    List<String> wanted = Words.of(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<RoleId> like = new LinkedHashSet<>();
    role(text).ifPresent(like::add);
    catalogue.roles().values().stream()
        .filter(role -> begin(Words.of(role.name()), wanted))
        .forEach(role -> like.add(role.id()));
    roleTitles.entrySet().stream()
        .filter(title -> begin(Words.of(title.getKey()), wanted))
        .sorted(Map.Entry.comparingByKey())
        .forEach(title -> like.add(title.getValue()));
    if (like.isEmpty()) {
      nearestRoles(text).forEach(slug -> like.add(new RoleId(slug)));
    }
    if (like.isEmpty()) {
      catalogue.roles().values().stream()
          .filter(role -> spelledLike(Words.of(role.name()), wanted))
          .forEach(role -> like.add(role.id()));
    }
    return List.copyOf(like);
  }

  private static boolean begin(List<String> words, List<String> wanted) {
    return wanted.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
  }

  private static boolean spelledLike(List<String> words, List<String> wanted) {
    return wanted.stream()
        .allMatch(one -> {
          int most = one.length() / SPELLED_BY;
          return words.stream().anyMatch(word -> EditDistance.between(one, word, most) <= most);
        });
  }

  public List<String> nearestSkills(String text) {
    return nearest(skills, text, id -> catalogue.skill(id).orElseThrow().name());
  }

  public List<String> nearestCountries(String text) {
    return nearest(countries, text, id -> catalogue.gazetteer().country(id).orElseThrow().name());
  }

  public List<String> nearestCertifications(String text) {
    return nearest(certifications, text, CertificationId::slug);
  }

  /// A metropolitan area by its id, its name or another name of it.
  public Optional<String> metro(String text) {
    return found(metros, text);
  }

  public List<String> nearestMetros(String text) {
    return nearest(metros, text, id -> id);
  }

  public List<String> nearestCities(String text) {
    return nearest(cities, text, CityId::slug);
  }

  public List<String> nearestActivities(String text) {
    return nearest(activities, text, id -> catalogue.activity(id).orElseThrow().name());
  }

  private static <T> Optional<T> found(Map<String, T> names, String text) {
    T exact = names.get(text.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(exact != null ? exact : names.get(Words.folded(text)));
  }

  /// The entries whose names differ least, by edit distance, up to a third of the length.
  private static <T> List<String> nearest(
      Map<String, T> names, String text, Function<T, String> shown) {
    String wanted = Words.folded(text);
    int most = Math.max(1, wanted.length() / 3);
    Map<String, Integer> distances = new HashMap<>();
    names.forEach((name, id) -> {
      int distance = EditDistance.between(wanted, name, most);
      if (distance <= most) {
        distances.merge(shown.apply(id), distance, Math::min);
      }
    });
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_NEAREST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
