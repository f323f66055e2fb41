package dev.skillexchange.group;

import dev.skillexchange.group.Grouping.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A job with the titles under which it stands, while jobs of several titles are joined.
final class Titles {
  /// An employer's story and offer may differ a little over the same duties.
  private static final double NEARLY_SAME = 0.9;

  private final Cluster cluster;
  private final Map<Wording, Worded> worded = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();

  Titles(Cluster cluster) {
    this.cluster = cluster;
    cluster.entries().forEach(this::note);
  }

  /// The postings of a job with the same words.
  ///
  /// @param lowest by its key
  private record Worded(Entry lowest, Set<Integer> places) {
    Worded with(Worded other) {
      Set<Integer> all = new HashSet<>(places);
      all.addAll(other.places);
      return new Worded(
          other.lowest.key().compareTo(lowest.key()) < 0 ? other.lowest : lowest, all);
    }

    Naming naming() {
      return lowest.signature().naming();
    }
  }

  private void note(Entry entry) {
    Wording.of(entry.employer(), entry.signature())
        .ifPresent(wording ->
            worded.merge(wording, new Worded(entry, Cluster.placesOf(entry)), Worded::with));
  }

  Cluster cluster() {
    return cluster;
  }

  Set<Wording> wordings() {
    return worded.keySet();
  }

  /// Whether another job may be this one under another title: somewhere the same words stand under
  /// titles that may be two names, and nothing in either contradicts the other.
  boolean mayBe(Titles other) {
    return other.worded.entrySet().stream()
            .anyMatch(two -> {
              Worded one = worded.get(two.getKey());
              return one != null && sameOpening(one, two.getValue());
            })
        && cluster.agrees(other.cluster);
  }

  private boolean sameOpening(Worded one, Worded two) {
    Signature left = one.lowest().signature();
    Signature right = two.lowest().signature();
    return one.naming().mayBe(two.naming())
        && namings.stream().allMatch(two.naming()::mayBe)
        && left.wholeSketch().likeness(right.wholeSketch()) >= NEARLY_SAME
        && !Collections.disjoint(one.places(), two.places());
  }

  /// Takes the postings and titles of a job that may be this one.
  void absorb(Titles other) {
    other.worded.forEach((wording, two) -> {
      Worded one = worded.get(wording);
      if (one != null && sameOpening(one, two)) {
        namings.add(one.naming());
        namings.add(two.naming());
      }
    });
    cluster.absorb(other.cluster);
    other.worded.forEach((wording, two) -> worded.merge(wording, two, Worded::with));
  }
}
