package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingDigest;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.store.WriteCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One write: first, without any lock, what is known and the facts of what is not; then one
/// transaction under the writer lock, which looks again and does the rest.
///
/// What was derived is kept with the write, so that a repeated transaction derives only what
/// another writer changed meanwhile.
final class WriteStep {
  private final LocalDate day;
  private final Map<PostingKey, Posting> postings = new LinkedHashMap<>();
  private final Deriver deriver;
  private final Set<Board> boards = new HashSet<>();
  private final Map<PostingKey, PostingDigest> digests = new ConcurrentHashMap<>();
  private final Map<PostingKey, DerivedPosting> derived = new ConcurrentHashMap<>();

  WriteStep(LocalDate day, List<Posting> all, Deriver deriver) {
    this.day = day;
    this.deriver = deriver;
    for (Posting posting : all) {
      if (postings.put(posting.key(), posting) != null) {
        throw new IllegalArgumentException("posting " + posting.key() + " stands twice in a write");
      }
      boards.add(Board.of(posting.key()));
    }
    all.parallelStream().forEach(one -> digests.put(one.key(), PostingDigest.of(one)));
  }

  /// Looks what is known and derives the rest.
  ///
  /// @return whether there is anything to write; what is stored never goes away, so that what needs
  ///   no writing now needs none later
  boolean prepare(Connection connection) throws SQLException {
    Plan plan = plan(connection);
    derive(plan.changed());
    return !plan.changed().isEmpty()
        || !plan.seen.isEmpty()
        || !Readings.noted(connection, boards, day);
  }

  WriteCount unchanged() {
    return new WriteCount(0, 0, postings.size());
  }

  /// Writes, in the transaction of the connection.
  WriteCount write(Connection connection) throws SQLException {
    ChangeNumbers numbers = ChangeNumbers.lock(connection);
    Plan plan = plan(connection);
    boolean noted = Readings.note(connection, boards, day);
    if (plan.changed().isEmpty() && plan.seen.isEmpty() && !noted) {
      return unchanged();
    }
    derive(plan.changed());
    for (Map.Entry<PostingKey, Sighting> one : plan.seen.entrySet()) {
      KnownPosting known = plan.knownAs(one.getKey());
      numbers.touch(known.job(), known.employerId(), true);
    }
    PostingRows.see(connection, plan.seen);
    store(connection, plan, numbers);
    numbers.assign();
    long unchanged = (long) postings.size() - plan.fresh.size() - plan.updated.size();
    return new WriteCount(plan.fresh.size(), plan.updated.size(), unchanged);
  }

  /// Keeps what was derived for who follows the changes.
  void keep(FreshFacts fresh) {
    derived.forEach((key, one) -> fresh.put(one, digest(key)));
  }

  /// Stores the fresh and updated postings and groups anew.
  private void store(Connection connection, Plan plan, ChangeNumbers numbers) throws SQLException {
    Map<PostingKey, Grouping.Member> changed = new HashMap<>();
    plan.fresh.forEach((key, days) -> changed.put(key, derivedFrom(key).member(days)));
    plan.updated.forEach((key, days) -> changed.put(key, derivedFrom(key).member(days)));
    Regrouping regrouping = Regrouping.of(connection, touched(plan), changed);
    regrouping.apply(connection, numbers);
    PostingRows.insert(connection, rows(plan.fresh, regrouping));
    PostingRows.replace(connection, rows(plan.updated, regrouping));
    plan.changed().forEach(key -> regrouping.touch(numbers, regrouping.jobOf(key)));
  }

  /// What the postings touch that may show another job from now on.
  private Touched touched(Plan plan) {
    Touched touched = Touched.nothing();
    plan.changed().forEach(key -> touched.add(derivedFrom(key).facts()));
    plan.updated.keySet().forEach(key -> touched.add(plan.knownAs(key)));
    plan.seen.forEach((key, days) -> {
      KnownPosting known = plan.knownAs(key);
      if (!days.sameSpan(known.sighting())) {
        touched.add(known);
      }
    });
    return touched;
  }

  private List<PostingRows.Row> rows(Map<PostingKey, Sighting> keys, Regrouping regrouping) {
    List<PostingRows.Row> rows = new ArrayList<>();
    keys.forEach((key, sighting) ->
        rows.add(
            new PostingRows.Row(derivedFrom(key), digest(key), sighting, regrouping.jobOf(key))));
    return rows;
  }

  private void derive(Collection<PostingKey> keys) {
    keys.parallelStream()
        .filter(key -> !derived.containsKey(key))
        .forEach(key -> derived.put(key, DerivedPosting.by(deriver, there(postings.get(key)))));
  }

  private DerivedPosting derivedFrom(PostingKey key) {
    return there(derived.get(key));
  }

  private PostingDigest digest(PostingKey key) {
    return there(digests.get(key));
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a posting of the write is missing");
    }
    return value;
  }

  private Plan plan(Connection connection) throws SQLException {
    Map<PostingKey, KnownPosting> known = KnownPosting.of(connection, postings.keySet());
    Map<Board, LocalDate> closings = Readings.nextComplete(connection, boards, day);
    Plan plan = new Plan(known);
    for (PostingKey key : postings.keySet()) {
      Optional<LocalDate> closing = Optional.ofNullable(closings.get(Board.of(key)));
      KnownPosting stored = known.get(key);
      if (stored == null) {
        plan.fresh.put(key, new Sighting(day, day, closing));
      } else {
        plan.add(key, stored, stored.sighting().seenOn(day, closing), changes(key, stored));
      }
    }
    return plan;
  }

  private boolean changes(PostingKey key, KnownPosting stored) {
    return !day.isBefore(stored.sighting().lastSeen()) && !stored.digest().equals(digest(key));
  }

  /// What becomes of the postings: those with new content, and those whose days alone change.
  private record Plan(
      Map<PostingKey, KnownPosting> known,
      Map<PostingKey, Sighting> fresh,
      Map<PostingKey, Sighting> updated,
      Map<PostingKey, Sighting> seen) {
    private Plan(Map<PostingKey, KnownPosting> known) {
      this(known, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private void add(PostingKey key, KnownPosting stored, Sighting sighting, boolean changes) {
      if (changes) {
        updated.put(key, sighting);
      } else if (!sighting.equals(stored.sighting())) {
        seen.put(key, sighting);
      }
    }

    private Set<PostingKey> changed() {
      Set<PostingKey> changed = new HashSet<>(fresh.keySet());
      changed.addAll(updated.keySet());
      return changed;
    }

    private KnownPosting knownAs(PostingKey key) {
      return there(known.get(key));
    }
  }
}
