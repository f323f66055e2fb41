package dev.skillexchange.group;

import dev.skillexchange.group.Grouping.Wording;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A job with the titles under which it stands, while jobs of several titles are joined.
final class Titles {
  /// An employer's story and offer may differ a little over the same duties.
  private static final double NEARLY_SAME = 0.9;

  private final Cluster cluster;
  private final Map<Wording, Worded> worded = new HashMap<>();
  private final Set<Naming> namings = new HashSet<>();

  /// @param joining the wordings by which jobs may be joined
  Titles(Cluster cluster, Set<Wording> joining) {
    this.cluster = cluster;
    cluster.members().forEach(entry -> note(entry, joining));
  }

  /// The postings of a job with the same words.
  ///
  /// @param lowest by its key
  private record Worded(Entry lowest, Set<Integer> places) {
    Worded(Entry entry) {
      this(entry, new HashSet<>());
    }

    /// Takes the places of others.
    Worded with(Worded other) {
      places.addAll(other.places);
      boolean lower = other.lowest.key().compareTo(lowest.key()) < 0;
      return lower ? new Worded(other.lowest, places) : this;
    }

    Sketch sketch() {
      return lowest.signature().wholeSketch();
    }
  }

  private void note(Entry entry, Set<Wording> joining) {
    Optional<Wording> wording = entry.wording();
    if (wording.isPresent()) {
      namings.add(entry.signature().naming());
    }
    wording
        .filter(joining::contains)
        .ifPresent(of ->
            worded
                .computeIfAbsent(of, _ -> new Worded(entry))
                .places()
                .addAll(Cluster.places(entry)));
  }

  Cluster cluster() {
    return cluster;
  }

  Set<Wording> wordings() {
    return worded.keySet();
  }

  /// Whether another job may be this one under another title: somewhere the same words stand at the
  /// same place, all titles of both may be names of one opening, and nothing contradicts.
  boolean mayBe(Titles other) {
    return other.worded.entrySet().stream().anyMatch(this::hasSame)
        && namings.stream().allMatch(one -> other.namings.stream().allMatch(one::mayBe))
        && cluster.agrees(other.cluster);
  }

  private boolean hasSame(Map.Entry<Wording, Worded> other) {
    Worded one = worded.get(other.getKey());
    Worded two = other.getValue();
    return one != null
        && !Collections.disjoint(one.places(), two.places())
        && one.sketch().likeness(two.sketch()) >= NEARLY_SAME;
  }

  /// Takes the postings and titles of a job that may be this one.
  void absorb(Titles other) {
    cluster.absorb(other.cluster);
    namings.addAll(other.namings);
    other.worded.forEach((wording, two) -> worded.merge(wording, two, Worded::with));
  }
}
