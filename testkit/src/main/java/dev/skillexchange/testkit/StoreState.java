package dev.skillexchange.testkit;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.StoredPosting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// All that a store tells of its postings and jobs, but the numbers of changes.
public record StoreState(Map<PostingKey, StoredPosting> postings, Map<JobId, Job> jobs) {

  /// What a store tells of some postings, and all of its jobs.
  public static StoreState of(Store store, Set<PostingKey> keys) {
    Map<PostingKey, StoredPosting> postings = new TreeMap<>();
    keys.forEach(key -> store.postings().find(key).ifPresent(found -> postings.put(key, found)));
    Map<JobId, Job> jobs = new TreeMap<>();
    for (Change change : store.changes().after(0, Integer.MAX_VALUE)) {
      if (change instanceof Change.Put(Job job)) {
        jobs.put(job.id(), unnumbered(job));
      }
    }
    return new StoreState(postings, jobs);
  }

  /// What a store has to tell behind a history, computed anew from its steps.
  public static StoreState behind(History history, Deriver deriver) {
    Map<PostingKey, TreeMap<LocalDate, Posting>> seen = new TreeMap<>();
    Map<String, SortedSet<LocalDate>> complete = new TreeMap<>();
    for (History.Step step : history.steps()) {
      switch (step) {
        case History.Step.Look(Reading reading, List<Posting> postings) ->
            postings.forEach(posting ->
                seen.computeIfAbsent(posting.key(), _ -> new TreeMap<>())
                    .put(reading.observed(), posting));
        case History.Step.Complete(Reading reading) ->
            complete.computeIfAbsent(reading.board(), _ -> new TreeSet<>()).add(reading.observed());
      }
    }
    Map<PostingKey, StoredPosting> found = new TreeMap<>();
    Map<PostingKey, Grouping.Member> members = new TreeMap<>();
    seen.forEach((key, days) -> {
      StoredPosting one =
          stored(days, complete.getOrDefault(key.board(), new TreeSet<>()), deriver);
      found.put(key, one);
      members.put(
          key,
          new Grouping.Member(
              Employer.named(one.posting().employer()).id(),
              one.derived().signature(),
              one.sighting()));
    });
    Map<JobId, List<StoredPosting>> groups = new TreeMap<>();
    Map<PostingKey, JobId> jobs = Grouping.jobs(members);
    found.forEach((key, one) ->
        groups
            .computeIfAbsent(Objects.requireNonNull(jobs.get(key)), _ -> new ArrayList<>())
            .add(one));
    return grouped(groups);
  }

  private static StoredPosting stored(
      TreeMap<LocalDate, Posting> days, SortedSet<LocalDate> complete, Deriver deriver) {
    Posting posting = days.lastEntry().getValue();
    Optional<LocalDate> closed =
        complete.stream().filter(day -> day.isAfter(days.lastKey())).findFirst();
    Sighting sighting = new Sighting(days.firstKey(), days.lastKey(), closed);
    return new StoredPosting(posting, sighting, deriver.derive(posting), new JobId(posting.key()));
  }

  /// @param groups the postings of each job, in rising order of their keys
  private static StoreState grouped(Map<JobId, List<StoredPosting>> groups) {
    Map<PostingKey, StoredPosting> postings = new TreeMap<>();
    Map<JobId, Job> jobs = new TreeMap<>();
    for (List<StoredPosting> group : groups.values()) {
      JobId id = group.getFirst().job();
      group.forEach(one ->
          postings.put(
              one.posting().key(),
              new StoredPosting(one.posting(), one.sighting(), one.derived(), id)));
      StoredPosting lead =
          group.stream().filter(one -> one.sighting().open()).findFirst().orElse(group.getFirst());
      jobs.put(id, job(id, lead.posting(), lead.derived(), group));
    }
    return new StoreState(postings, jobs);
  }

  private static Job job(JobId id, Posting lead, Derived derived, List<StoredPosting> group) {
    List<Job.Member> members =
        group.stream()
            .map(one ->
                new Job.Member(
                    one.posting().key(),
                    one.posting().url(),
                    one.posting().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                    one.sighting()))
            .toList();
    return new Job(
        id,
        0,
        Employer.named(lead.employer()),
        lead.title(),
        derived.facts(),
        derived.text(),
        members);
  }

  private static Job unnumbered(Job job) {
    return new Job(
        job.id(), 0, job.employer(), job.title(), job.facts(), job.text(), job.postings());
  }
}
