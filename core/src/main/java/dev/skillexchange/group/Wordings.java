package dev.skillexchange.group;

import dev.skillexchange.group.Grouping.Wording;
import dev.skillexchange.job.JobId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins jobs that are one opening under several titles.
///
/// By rising key, each job joins the lowest of those before it that [may be the
/// same][Titles#mayBe]; else it stays. A job that was joined holds the postings of both, so that
/// nothing that comes later contradicts either.
final class Wordings {
  private static final Comparator<Titles> BY_KEY =
      Comparator.comparing(titles -> titles.cluster().first().key());

  /// Words that an employer sets under more names than these are a template, and tell of no
  /// opening.
  private static final int MOST_NAMES = 12;

  /// Of one wording, a job is held against so many.
  private static final int MOST_TRIED = 64;

  private final List<Cluster> all = new ArrayList<>();

  /// The job where a wording was met first, by wording.
  private final Map<Wording, Cluster> met = new HashMap<>();

  private final Set<Wording> shared = new HashSet<>();
  private final Apart apart;

  Wordings(Apart apart) {
    this.apart = apart;
  }

  /// Takes the jobs of a block.
  void take(List<Cluster> clusters) {
    all.addAll(clusters);
    for (Cluster cluster : clusters) {
      for (Entry entry : cluster.members()) {
        entry.wording().ifPresent(wording -> meet(wording, cluster));
      }
    }
  }

  private void meet(Wording wording, Cluster cluster) {
    Cluster first = met.putIfAbsent(wording, cluster);
    if (first != null && first != cluster) {
      shared.add(wording);
    }
  }

  /// The job that each shows in the end.
  Map<Cluster, JobId> joined() {
    Map<Cluster, JobId> jobs = new HashMap<>();
    Set<Wording> joining = joining();
    List<Titles> sharing = new ArrayList<>();
    for (Cluster cluster : all) {
      jobs.put(cluster, cluster.job());
      if (cluster.members().stream().anyMatch(one -> has(one, joining))) {
        sharing.add(new Titles(cluster, joining));
      }
    }
    join(sharing, jobs);
    return jobs;
  }

  /// The wordings that several jobs share and that are no template.
  private Set<Wording> joining() {
    Map<Wording, Set<List<Integer>>> names = new HashMap<>();
    for (Cluster cluster : all) {
      for (Entry entry : cluster.members()) {
        entry
            .wording()
            .filter(shared::contains)
            .ifPresent(wording ->
                names
                    .computeIfAbsent(wording, _ -> new HashSet<>())
                    .add(entry.signature().naming().names()));
      }
    }
    names.values().removeIf(of -> of.size() > MOST_NAMES);
    return names.keySet();
  }

  private static boolean has(Entry entry, Set<Wording> wordings) {
    return entry.wording().filter(wordings::contains).isPresent();
  }

  private void join(List<Titles> sharing, Map<Cluster, JobId> jobs) {
    sharing.sort(BY_KEY);
    Map<Wording, List<Titles>> staying = new HashMap<>();
    for (Titles one : sharing) {
      Optional<Titles> before = before(one, staying);
      before.ifPresent(into -> into.absorb(one));
      Titles into = before.orElse(one);
      jobs.put(one.cluster(), into.cluster().job());
      for (Wording wording : one.wordings()) {
        List<Titles> of = staying.computeIfAbsent(wording, _ -> new ArrayList<>());
        if (of.size() < MOST_TRIED && !of.contains(into)) {
          of.add(into);
        }
      }
    }
  }

  private Optional<Titles> before(Titles one, Map<Wording, List<Titles>> staying) {
    Set<Titles> tried = new HashSet<>();
    for (Wording wording : one.wordings()) {
      tried.addAll(staying.getOrDefault(wording, List.of()));
    }
    return tried.stream()
        .sorted(BY_KEY)
        .filter(into -> into.mayBe(one) && !setApart(into, one))
        .findFirst();
  }

  private boolean setApart(Titles into, Titles one) {
    return one.cluster().members().stream()
        .map(Entry::key)
        .filter(apart::names)
        .anyMatch(key ->
            into.cluster().members().stream()
                .anyMatch(other -> apart.from(key).contains(other.key())));
  }
}
