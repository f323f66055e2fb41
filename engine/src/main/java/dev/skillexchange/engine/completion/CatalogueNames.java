package dev.skillexchange.engine.completion;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.completion.NamedValue;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The values of filters that the catalogue knows, by all of their names.
public final class CatalogueNames {
  private final Catalogue catalogue;
  private final Labels labels;
  private final List<NamedValue> values = new ArrayList<>();

  private CatalogueNames(Catalogue catalogue, Labels labels) {
    this.catalogue = catalogue;
    this.labels = labels;
  }

  /// Every value, without jobs.
  public static List<NamedValue> of(Catalogue catalogue, Labels labels) {
    CatalogueNames names = new CatalogueNames(catalogue, labels);
    names.roles();
    names.skills();
    names.places(catalogue.gazetteer());
    names.choices();
    return List.copyOf(names.values);
  }

  private void add(Parameter kind, String id, String name, List<String> otherNames) {
    values.add(new NamedValue(kind, id, name, otherNames, 0));
  }

  private void roles() {
    Map<RoleId, List<String>> titles = new HashMap<>();
    catalogue
        .titles()
        .forEach(title ->
            titles.computeIfAbsent(title.role(), _ -> new ArrayList<>()).add(title.words()));
    catalogue
        .roles()
        .values()
        .forEach(role ->
            add(
                Parameter.ROLE,
                role.id().slug(),
                role.name(),
                titles.getOrDefault(role.id(), List.of())));
    catalogue
        .families()
        .values()
        .forEach(family -> add(Parameter.FAMILY, family.id().slug(), family.name(), List.of()));
  }

  private void skills() {
    for (Skill skill : catalogue.skills().values()) {
      List<String> others = Stream.concat(skill.aliases().stream(), skill.safe().stream()).toList();
      add(Parameter.SKILL, skill.id().slug(), skill.name(), others);
    }
    catalogue
        .certifications()
        .values()
        .forEach(one -> add(Parameter.CERTIFICATION, one.id().slug(), one.name(), one.aliases()));
    catalogue
        .activities()
        .forEach(one -> add(Parameter.ACTIVITY, one.id().slug(), one.name(), List.of()));
  }

  /// Cities with their region and country, which tell those of one name apart.
  private void places(Gazetteer gazetteer) {
    for (Country country : gazetteer.countries().values()) {
      String code = country.code().code();
      List<String> others =
          Stream.of(List.of(code), country.codes(), country.aliases())
              .flatMap(List::stream)
              .toList();
      add(Parameter.COUNTRY, code, country.name(), others);
      add(Parameter.LIVES, code, country.name(), others);
    }
    for (Region region : gazetteer.regions()) {
      String id = region.country().code() + "-" + region.code();
      add(Parameter.REGION, id, labels.region(id), region.aliases());
    }
    for (City city : gazetteer.cities().values()) {
      List<String> others = Stream.concat(Stream.of(city.name()), city.aliases().stream()).toList();
      add(Parameter.CITY, city.id().slug(), whole(city), others);
    }
    gazetteer
        .metros()
        .forEach(metro -> add(Parameter.METRO, metro.id(), metro.name(), metro.aliases()));
  }

  private String whole(City city) {
    String code = city.country().code();
    return city.name()
        + ", "
        + city.region()
            .map(region -> labels.region(code + "-" + region))
            .filter(region -> !region.startsWith(city.name() + ","))
            .orElse(labels.country(code));
  }

  private void choices() {
    catalogue
        .levels()
        .forEach(band -> add(Parameter.LEVEL, band.level().id(), band.name(), List.of()));
    words(Parameter.WORKPLACE, Arrays.stream(Workplace.values()).map(Workplace::id));
    words(Parameter.EMPLOYMENT, Arrays.stream(Employment.values()).map(Employment::id));
    words(
        Parameter.EDUCATION,
        Arrays.stream(Education.values())
            .filter(education -> education != Education.NONE)
            .map(Education::id));
    words(Parameter.VISA, Arrays.stream(Visa.values()).map(Visa::id));
    for (Language language : Language.values()) {
      add(Parameter.LANGUAGE, language.code(), language.title(), List.of(language.code()));
    }
  }

  private void words(Parameter kind, Stream<String> ids) {
    ids.forEach(id -> add(kind, id, Labels.words(id), List.of()));
  }
}
