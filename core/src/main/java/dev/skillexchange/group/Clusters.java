package dev.skillexchange.group;

import dev.skillexchange.job.PostingKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The jobs of one block while its postings are taken in.
///
/// A posting is held against every job where they are few, else against those that share a band of
/// their sketches with it, and of each band against the lowest: so twenty thousand postings of one
/// title take seconds, not hours. Postings with the same words always meet.
final class Clusters {
  private static final int FEW = 64;
  private static final int MOST_OF_A_BAND = 8;

  private final List<Cluster> all = new ArrayList<>();
  private final Map<Long, List<Cluster>> byBand = new HashMap<>();
  private final Apart apart;
  private final Map<PostingKey, Cluster> setApart = new HashMap<>();

  Clusters(Apart apart) {
    this.apart = apart;
  }

  /// Takes a posting, the keys rising from call to call.
  ///
  /// @return its job
  Cluster add(Entry entry) {
    Optional<Cluster> best = best(entry);
    best.ifPresent(cluster -> cluster.add(entry));
    Cluster joined = best.orElseGet(() -> begun(entry));
    if (apart.names(entry.key())) {
      setApart.put(entry.key(), joined);
    }
    return joined;
  }

  List<Cluster> all() {
    return all;
  }

  /// The jobs that hold a posting from which one was set apart.
  private Set<Cluster> closedTo(Entry entry) {
    return apart.from(entry.key()).stream()
        .flatMap(key -> Stream.ofNullable(setApart.get(key)))
        .collect(Collectors.toSet());
  }

  /// The job that a posting fits best; of equals, that of the lowest key.
  private Optional<Cluster> best(Entry entry) {
    Optional<Cluster> best = Optional.empty();
    double most = Cluster.NO_FIT;
    Set<Cluster> closed = closedTo(entry);
    for (Cluster cluster : all.size() <= FEW ? all : near(entry)) {
      double fit = closed.contains(cluster) ? Cluster.NO_FIT : cluster.fit(entry);
      if (fit > most || fit == most && best.filter(cluster::isBelow).isPresent()) {
        most = fit;
        best = Optional.of(cluster);
      }
    }
    return best;
  }

  private Cluster begun(Entry entry) {
    Cluster cluster = new Cluster(entry);
    all.add(cluster);
    if (all.size() == FEW + 1) {
      all.forEach(this::index);
    } else if (all.size() > FEW) {
      index(cluster);
    }
    return cluster;
  }

  private Set<Cluster> near(Entry entry) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (long band : bands(entry.signature())) {
      near.addAll(byBand.getOrDefault(band, List.of()));
    }
    return near;
  }

  private void index(Cluster cluster) {
    for (long band : bands(cluster.first().signature())) {
      List<Cluster> sharing = byBand.computeIfAbsent(band, _ -> new ArrayList<>());
      if (sharing.size() < MOST_OF_A_BAND) {
        sharing.add(cluster);
      }
    }
  }

  private static long[] bands(Signature signature) {
    long[] bands = new long[2 * Sketch.BANDS + 2];
    for (int i = 0; i < Sketch.BANDS; i++) {
      bands[2 * i] = named(2 * i, signature.wholeSketch().band(i));
      bands[2 * i + 1] = named(2 * i + 1, signature.dutiesSketch().band(i));
    }
    bands[2 * Sketch.BANDS] = signature.text();
    bands[2 * Sketch.BANDS + 1] = signature.duties();
    return bands;
  }

  private static long named(int band, long value) {
    return Hashes.mixed(value + band * Hashes.ODD);
  }
}
