package dev.skillexchange.group;

import dev.skillexchange.group.Grouping.Wording;
import dev.skillexchange.job.JobId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Joins jobs that are one opening under several titles.
///
/// A job has the wording of its first posting. Of those of one wording, by rising key, each joins
/// the first that [may be the same][Cluster#mayBe], with all that has joined it; else it stays. So
/// what a posting does to other blocks ends at the wordings of its own.
final class Wordings {
  /// A job is held against so many.
  private static final int MOST_TRIED = 64;

  private final Map<Wording, List<Cluster>> byWording = new HashMap<>();
  private final Map<Cluster, JobId> jobs = new IdentityHashMap<>();
  private final Apart apart;

  Wordings(Apart apart) {
    this.apart = apart;
  }

  /// Takes the jobs of a block.
  void take(Iterable<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      cluster
          .wording()
          .ifPresentOrElse(
              wording -> byWording.computeIfAbsent(wording, _ -> new ArrayList<>()).add(cluster),
              () -> jobs.put(cluster, cluster.job()));
    }
  }

  /// The job that each shows in the end.
  Map<Cluster, JobId> joined() {
    byWording.values().forEach(this::join);
    return jobs;
  }

  private void join(List<Cluster> clusters) {
    clusters.sort(Comparator.comparing(cluster -> cluster.first().key()));
    List<Cluster> staying = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Cluster into =
          staying.stream()
              .limit(MOST_TRIED)
              .filter(one -> one.mayBe(cluster) && !setApart(one, cluster))
              .findFirst()
              .orElse(cluster);
      if (into == cluster) {
        staying.add(cluster);
      } else {
        into.absorb(cluster);
      }
      jobs.put(cluster, into.job());
    }
  }

  private boolean setApart(Cluster one, Cluster other) {
    return other.postings().stream()
        .filter(apart::names)
        .anyMatch(key -> new TreeSet<>(one.postings()).removeAll(apart.from(key)));
  }
}
