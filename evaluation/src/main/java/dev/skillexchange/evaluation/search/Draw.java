package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.Truth.SkillNeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws adverts of a market, and of an advert what people could ask for.
final class Draw {
  private final Chance chance;
  private final SampleMarket market;
  private final Catalogue catalogue;
  private final Names names;
  private final List<Activity> activities;
  private final Map<String, List<String>> titles = new HashMap<>();

  Draw(Catalogue catalogue, SampleMarket market, long seed) {
    this.chance = new Chance(seed);
    this.market = market;
    this.catalogue = catalogue;
    this.names = new Names(catalogue);
    this.activities = List.copyOf(catalogue.activities());
    catalogue
        .titles()
        .forEach(title ->
            titles.computeIfAbsent(title.role().slug(), _ -> new ArrayList<>()).add(title.words()));
  }

  Chance chance() {
    return chance;
  }

  /// An advert of the market, each as likely as any other, that names a skill.
  Advert advert() {
    while (true) {
      Posting posting = market.posting(chance.below(market.size()));
      Advert advert = new Advert(posting, market.truth(posting.key()));
      if (!advert.truth().skills().isEmpty()) {
        return advert;
      }
    }
  }

  Role role(Advert advert) {
    return catalogue.role(advert.truth().role()).orElseThrow();
  }

  /// The role's name, or another title that the catalogue knows it by.
  String title(Advert advert) {
    Role role = role(advert);
    List<String> others = titles.getOrDefault(role.id().slug(), List.of());
    return others.isEmpty() || chance.percent(50) ? role.name() : chance.of(others);
  }

  SkillNeed skill(Advert advert) {
    return chance.of(advert.truth().skills());
  }

  Optional<City> city(Place place) {
    return place.cityName().flatMap(names::city).flatMap(catalogue.gazetteer()::city);
  }

  String activity() {
    return chance.of(activities).id().slug();
  }

  /// Up to so many different ones of a list.
  List<String> some(List<String> all, int count) {
    List<String> left = new ArrayList<>(all);
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < count && !left.isEmpty()) {
      String one = left.remove(chance.below(left.size()));
      if (!drawn.contains(one)) {
        drawn.add(one);
      }
    }
    return drawn;
  }
}
