package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The jobs around one, in circles that its level and its countries narrow.
final class SimilarCircle {
  private final Job job;
  private final Slice role;
  private final Slice level;
  private final Slice country;
  private final Slice place;

  /// @param role what all of them have in common
  SimilarCircle(Job job, Slice role) {
    this.job = job;
    this.role = role;
    this.level = any(job, Dimension.LEVEL);
    this.country = any(job, Dimension.COUNTRY);
    this.place = place(job, country);
  }

  /// A part of a circle, and what it adds to a score.
  record Part(Slice slice, double adds) {}

  /// Jobs of the same role; of a job without one, those with all words of its title; empty where it
  /// has none of these either.
  static Optional<Slice> role(Job job) {
    Optional<Slice> role = job.facts().role().stated().map(Slice::role);
    List<String> words = Words.of(job.title());
    return role.isPresent() || words.isEmpty() ? role : Optional.of(new Slice.Words(words));
  }

  private static Slice any(Job job, Dimension dimension) {
    return new Slice.AnyOf(
        JobValues.of(job, dimension).stream()
            .sorted()
            .map(value -> (Slice) new Slice.Has(dimension, value))
            .toList());
  }

  private static Slice place(Job job, Slice country) {
    List<Slice> places = new ArrayList<>(List.of(any(job, Dimension.CITY)));
    if (job.facts().workplace().stated().filter(Workplace.REMOTE::equals).isPresent()) {
      places.add(Slice.workplace(Workplace.REMOTE).and(country));
    }
    return new Slice.AnyOf(places);
  }

  Set<SkillId> skills() {
    return job.facts().skills().stream()
        .flatMap(mention -> mention.skill().stream())
        .collect(Collectors.toSet());
  }

  /// All open jobs of the role.
  Slice widest() {
    return Slice.open().and(role);
  }

  /// The narrowest circle with enough jobs; the widest where none has.
  Slice narrowest(JobIndex index, Slice within, long enough) {
    Slice all = new Slice.AllOf(List.of(Slice.open(), role, within));
    for (Slice narrower : List.of(place.and(level), country.and(level), country)) {
      Slice circle = all.and(narrower);
      if (index.hits(circle, Order.NEWEST, 0, 0).total() >= enough) {
        return circle;
      }
    }
    return all;
  }

  /// The parts of a circle, which have no job in common and together hold it.
  List<Part> parts(double forLevel, double forPlace, double forCountry) {
    Slice abroad = new Slice.AnyOf(List.of(place, country));
    List<Part> places =
        List.of(
            new Part(place, forPlace),
            new Part(country.and(new Slice.Not(place)), forCountry),
            new Part(new Slice.Not(abroad), 0));
    List<Part> parts = new ArrayList<>();
    for (Part at : places) {
      parts.add(new Part(at.slice().and(level), at.adds() + forLevel));
      parts.add(new Part(at.slice().and(new Slice.Not(level)), at.adds()));
    }
    return parts;
  }
}
