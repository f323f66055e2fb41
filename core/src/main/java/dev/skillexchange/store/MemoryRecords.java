package dev.skillexchange.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.job.Sighting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The rows of a store in memory. Each write builds the new rows beside the old ones and groups
/// everything anew; what differs afterwards is what changed. Not safe for use by several threads.
final class MemoryRecords {

  /// A posting with what is known of it.
  private record Row(Posting posting, Sighting sighting, Derived derived, String edition) {
    EmployerId employer() {
      return Employer.named(posting.employer()).id();
    }

    Grouping.Member member() {
      return new Grouping.Member(employer(), derived.signature(), sighting);
    }

    /// Whether a job that holds the posting looks the same with another row.
    boolean sameAs(Row other) {
      return posting.equals(other.posting)
          && sighting.equals(other.sighting)
          && derived.equals(other.derived);
    }
  }

  private record Board(String source, String board) {}

  private NavigableMap<PostingKey, Row> rows = new TreeMap<>();
  private Map<PostingKey, JobId> jobs = Map.of();
  private Map<JobId, List<PostingKey>> members = Map.of();
  private final Map<Board, TreeMap<LocalDate, Boolean>> readings = new HashMap<>();
  private final Map<JobId, Long> versions = new HashMap<>();
  private final NavigableMap<Long, JobId> changes = new TreeMap<>();
  private final List<Parting> partings = new ArrayList<>();

  WriteCount write(LocalDate observed, List<Posting> postings, Deriver deriver) {
    NavigableMap<PostingKey, Row> next = new TreeMap<>(rows);
    WriteCount count = WriteCount.NONE;
    Set<PostingKey> keys = new HashSet<>();
    for (Posting posting : postings) {
      if (!keys.add(posting.key())) {
        throw new IllegalArgumentException("posting " + posting.key() + " stands twice in a write");
      }
      count = count.plus(take(observed, posting, deriver, next));
    }
    keys.forEach(key -> note(boardOf(key), observed, false));
    commit(next);
    return count;
  }

  private WriteCount take(
      LocalDate day, Posting posting, Deriver deriver, Map<PostingKey, Row> next) {
    Optional<LocalDate> closing = nextComplete(boardOf(posting.key()), day);
    Row known = next.get(posting.key());
    if (known == null) {
      Sighting sighting = new Sighting(day, day, closing);
      next.put(
          posting.key(), new Row(posting, sighting, deriver.derive(posting), deriver.edition()));
      return new WriteCount(1, 0, 0);
    }
    Sighting sighting = known.sighting.seenOn(day, closing);
    if (day.isBefore(known.sighting.lastSeen()) || posting.equals(known.posting)) {
      next.put(posting.key(), new Row(known.posting, sighting, known.derived, known.edition));
      return new WriteCount(0, 0, 1);
    }
    next.put(posting.key(), new Row(posting, sighting, deriver.derive(posting), deriver.edition()));
    return new WriteCount(0, 1, 0);
  }

  long complete(Reading reading) {
    Board board = new Board(reading.source(), reading.board());
    note(board, reading.observed(), true);
    NavigableMap<PostingKey, Row> next = new TreeMap<>(rows);
    next.replaceAll((key, row) -> boardOf(key).equals(board) ? closed(row, board) : row);
    long closed = rows.values().stream().filter(row -> row.sighting.open()).count();
    closed -= next.values().stream().filter(row -> row.sighting.open()).count();
    commit(next);
    return closed;
  }

  private Row closed(Row row, Board board) {
    Sighting seen = row.sighting;
    Optional<LocalDate> closing = nextComplete(board, seen.lastSeen());
    Sighting sighting = new Sighting(seen.firstSeen(), seen.lastSeen(), closing);
    return new Row(row.posting, sighting, row.derived, row.edition);
  }

  long derive(Deriver deriver, int limit) {
    List<PostingKey> outdated =
        rows.entrySet().stream()
            .filter(entry -> !entry.getValue().edition.equals(deriver.edition()))
            .map(Map.Entry::getKey)
            .limit(limit)
            .toList();
    NavigableMap<PostingKey, Row> next = new TreeMap<>(rows);
    for (PostingKey key : outdated) {
      next.computeIfPresent(
          key,
          (_, row) ->
              new Row(row.posting, row.sighting, deriver.derive(row.posting), deriver.edition()));
    }
    commit(next);
    return outdated.size();
  }

  Optional<Parting> part(PostingKey posting, JobId from, Instant at) {
    List<PostingKey> others = new ArrayList<>(members.getOrDefault(from, List.of()));
    if (!others.remove(posting) || others.isEmpty()) {
      return partings.stream().filter(one -> one.holds(posting, from)).reduce((_, last) -> last);
    }
    partings.add(new Parting(posting, from, others, at, Optional.empty()));
    commit(rows);
    return Optional.of(partings.getLast());
  }

  boolean undo(PostingKey posting, JobId from, Instant at) {
    boolean any = partings.stream().anyMatch(one -> one.holds(posting, from));
    partings.replaceAll(one ->
        one.holds(posting, from)
            ? new Parting(posting, from, one.others(), one.since(), Optional.of(at))
            : one);
    commit(rows);
    return any;
  }

  List<Parting> partings() {
    return List.copyOf(partings);
  }

  private static Board boardOf(PostingKey key) {
    return new Board(key.source(), key.board());
  }

  List<Reading> monthlyReadings() {
    return readings.entrySet().stream()
        .flatMap(board ->
            board.getValue().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(day ->
                    new Reading(board.getKey().source(), board.getKey().board(), day.getKey())))
        .collect(
            groupingBy(
                reading ->
                    List.of(reading.source(), reading.board(), YearMonth.from(reading.observed())),
                maxBy(Comparator.comparing(Reading::observed))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(Reading::source)
                .thenComparing(Reading::board)
                .thenComparing(Reading::observed))
        .toList();
  }

  private void note(Board board, LocalDate day, boolean complete) {
    readings.computeIfAbsent(board, _ -> new TreeMap<>()).merge(day, complete, Boolean::logicalOr);
  }

  private Optional<LocalDate> nextComplete(Board board, LocalDate day) {
    return readings.getOrDefault(board, new TreeMap<>()).tailMap(day, false).entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Puts the new rows in place, with new numbers for the jobs that differ.
  private void commit(NavigableMap<PostingKey, Row> next) {
    Map<PostingKey, Grouping.Member> grouped = new HashMap<>();
    next.forEach((key, row) -> grouped.put(key, row.member()));
    Map<PostingKey, JobId> regrouped = Grouping.jobs(grouped, Parting.apart(partings));
    Set<JobId> touched = new TreeSet<>();
    for (Map.Entry<PostingKey, Row> entry : next.entrySet()) {
      Optional<JobId> job = Optional.ofNullable(regrouped.get(entry.getKey()));
      Optional<JobId> before = jobOf(entry.getKey());
      Row old = rows.get(entry.getKey());
      if (old == null || !job.equals(before) || !old.sameAs(entry.getValue())) {
        job.ifPresent(touched::add);
        before.ifPresent(touched::add);
      }
    }
    rows = next;
    jobs = regrouped;
    members = rows.keySet().stream().collect(groupingBy(key -> jobOf(key).orElseThrow()));
    touched.forEach(this::number);
  }

  private void number(JobId id) {
    Long before = versions.get(id);
    long number = lastChange() + 1;
    if (before != null) {
      changes.remove(before);
    }
    versions.put(id, number);
    changes.put(number, id);
  }

  private Optional<JobId> jobOf(PostingKey key) {
    return Optional.ofNullable(jobs.get(key));
  }

  private Optional<Row> row(PostingKey key) {
    return Optional.ofNullable(rows.get(key));
  }

  Optional<StoredPosting> posting(PostingKey key) {
    return row(key)
        .map(row ->
            new StoredPosting(row.posting, row.sighting, row.derived, jobOf(key).orElseThrow()));
  }

  Optional<Job> job(JobId id) {
    List<Job.Member> postings =
        members.getOrDefault(id, List.of()).stream()
            .map(key -> member(row(key).orElseThrow()))
            .toList();
    if (postings.isEmpty()) {
      return Optional.empty();
    }
    StoredPosting lead = posting(Job.lead(postings).key()).orElseThrow();
    return Optional.of(
        new Job(
            id,
            versions.getOrDefault(id, 0L),
            Employer.named(lead.posting().employer()),
            lead.posting().title(),
            lead.derived().facts(),
            lead.derived().text(),
            postings));
  }

  private static Job.Member member(Row row) {
    return new Job.Member(
        row.posting.key(),
        row.posting.url(),
        row.posting.published().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()),
        row.sighting);
  }

  List<Change> changesAfter(long number, int limit) {
    return changes.tailMap(number, false).entrySet().stream()
        .limit(limit)
        .map(entry -> change(entry.getValue(), entry.getKey()))
        .toList();
  }

  private Change change(JobId id, long number) {
    return job(id).<Change>map(Change.Put::new).orElseGet(() -> new Change.Gone(id, number));
  }

  long lastChange() {
    return changes.isEmpty() ? 0 : changes.lastKey();
  }

  Totals totals() {
    List<Row> open = rows.values().stream().filter(row -> row.sighting.open()).toList();
    List<LocalDate> days =
        readings.values().stream().flatMap(board -> board.keySet().stream()).sorted().toList();
    return new Totals(
        rows.size(),
        open.size(),
        members.size(),
        open.stream().map(row -> jobs.get(row.posting.key())).distinct().count(),
        rows.values().stream().map(Row::employer).distinct().count(),
        readings.size(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
  }
}
