package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.posting;
import static dev.skillexchange.testkit.Adverts.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Parting;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.StoredPosting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What every store does with a person's word that a posting does not show a job.
public abstract class StorePartingContract extends StoreTrial {
  private static final Instant SAID = Instant.parse("2026-02-03T04:05:06.789012Z");
  private static final Instant LATER = Instant.parse("2026-02-04T00:00:00Z");

  /// A job of three postings with the same words on two boards.
  private Store grouped() {
    Store store = store();
    readAll(store, 1);
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(LOW));
    return store;
  }

  private static void readAll(Store store, int day) {
    write(
        store,
        day,
        posting(LOW, "Nurse", "We care."),
        posting(MIDDLE, "Nurse", "We care."),
        posting(HIGH, "Nurse", "We care."));
  }

  @Test
  void aPostingThatWasPartedShowsAJobOfItsOwnAndTheOthersStayTogether() {
    Store store = grouped();
    long last = store.changes().last();

    Parting parting = store.partings().part(MIDDLE, new JobId(LOW), SAID).orElseThrow();

    assertThat(parting)
        .isEqualTo(new Parting(MIDDLE, new JobId(LOW), List.of(LOW, HIGH), SAID, Optional.empty()));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(LOW));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    assertThat(store.partings().all()).containsExactly(parting);
    StoreInvariants.hold(store);
  }

  @Test
  void thePostingThatNamesAJobCanBePartedFromIt() {
    Store store = grouped();

    assertThat(store.partings().part(LOW, new JobId(LOW), SAID)).isPresent();

    assertThat(store.jobs().showing(LOW).orElseThrow().postings()).hasSize(1);
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(MIDDLE));
    StoreInvariants.hold(store);
  }

  @Test
  void aPartedPostingStaysApartHoweverOftenItIsReadClosedOrDerivedAgain() {
    Store store = grouped();
    store.partings().part(MIDDLE, new JobId(LOW), SAID);
    readAll(store, 2);
    store.postings().complete(List.of(reading("acme", 3), reading("zebra", 3)));
    readAll(store, 4);
    write(store, 5, posting(MIDDLE, "Chef", "We cook."));
    write(store, 6, posting(MIDDLE, "Nurse", "We care."));
    while (store.postings().derive(new TextDeriver("edition-2", 2), 2) > 0) {
      assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    }
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
  }

  @Test
  void aNewPostingOfTheSameWordsJoinsOneSideAndDoesNotBringThemTogether() {
    Store store = grouped();
    store.partings().part(MIDDLE, new JobId(LOW), SAID);
    PostingKey lowest = Adverts.key("aaa", "0");
    write(store, 2, posting(lowest, "Nurse", "We care."));
    assertThat(jobOf(store, LOW)).isEqualTo(new JobId(lowest));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    StoreInvariants.hold(store);
  }

  @Test
  void whatIsUndoneIsGroupedAsIfItHadNotBeenSaidAndIsStillOnRecord() {
    Store store = grouped();
    store.partings().part(MIDDLE, new JobId(LOW), SAID);
    long last = store.changes().last();

    assertThat(store.partings().undo(MIDDLE, new JobId(LOW), LATER)).isTrue();

    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    assertThat(store.partings().all())
        .containsExactly(
            new Parting(MIDDLE, new JobId(LOW), List.of(LOW, HIGH), SAID, Optional.of(LATER)));
    assertThat(store.partings().undo(MIDDLE, new JobId(LOW), LATER)).isFalse();
    readAll(store, 2);
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
  }

  @Test
  void saidTwiceIsTheSameAsOnce() {
    Store store = grouped();
    Optional<Parting> first = store.partings().part(MIDDLE, new JobId(LOW), SAID);
    long last = store.changes().last();
    assertThat(store.partings().part(MIDDLE, new JobId(LOW), LATER)).isEqualTo(first).isPresent();
    assertThat(store.changes().last()).isEqualTo(last);
    assertThat(store.partings().all()).hasSize(1);
  }

  @Test
  void whatIsUndoneCanBeSaidAgain() {
    Store store = grouped();
    store.partings().part(MIDDLE, new JobId(LOW), SAID);
    store.partings().undo(MIDDLE, new JobId(LOW), LATER);
    store.partings().part(MIDDLE, new JobId(LOW), LATER);
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(store.partings().all()).extracting(Parting::holds).containsExactly(false, true);
  }

  @Test
  void nothingIsPartedFromAJobThatItDoesNotShowWithOthers() {
    Store store = grouped();
    PostingKey alone = Adverts.key("acme", "9");
    write(store, 1, posting(alone, "Chef", "We cook."));
    long last = store.changes().last();
    assertThat(store.partings().part(alone, new JobId(alone), SAID)).isEmpty();
    assertThat(store.partings().part(alone, new JobId(LOW), SAID)).isEmpty();
    assertThat(store.partings().part(MIDDLE, new JobId(MIDDLE), SAID)).isEmpty();
    assertThat(store.partings().part(Adverts.key("acme", "none"), new JobId(LOW), SAID)).isEmpty();
    assertThat(store.partings().all()).isEmpty();
    assertThat(store.changes().last()).isEqualTo(last);
  }

  @Test
  void partingsAreFoundByThePostingsOnEitherSide() {
    Store store = grouped();
    Parting parting = store.partings().part(MIDDLE, new JobId(LOW), SAID).orElseThrow();
    for (PostingKey key : List.of(LOW, MIDDLE, HIGH)) {
      assertThat(store.partings().about(Set.of(key))).as("%s", key).containsExactly(parting);
    }
    assertThat(store.partings().about(Set.of(Adverts.key("acme", "9")))).isEmpty();
    assertThat(store.partings().about(Set.of())).isEmpty();
  }

  @Test
  void behindAnyHistoryTheJobsAreThoseOfGroupingWithWhatIsApart() {
    for (long seed = 0; seed < 5; seed++) {
      Store store = store();
      History history = History.random(seed);
      history.applyTo(store, DERIVER);
      Random random = new Random(seed);
      sayAndUndo(store, random);
      history.shuffled(seed).applyTo(store, DERIVER);
      sayAndUndo(store, random);
      assertThat(jobs(store, history)).as("seed %d", seed).isEqualTo(computed(store, history));
      StoreInvariants.hold(store);
    }
  }

  /// Parts a posting of every other job with several, and takes one of all that is said back.
  private static void sayAndUndo(Store store, Random random) {
    for (Change change : store.changes().after(0, Integer.MAX_VALUE)) {
      for (Job job : store.jobs().find(List.of(change.id()))) {
        if (job.postings().size() > 1 && random.nextBoolean()) {
          PostingKey key = job.postings().get(random.nextInt(job.postings().size())).key();
          assertThat(store.partings().part(key, job.id(), SAID)).isPresent();
        }
      }
    }
    store.partings().all().stream()
        .filter(Parting::holds)
        .findFirst()
        .ifPresent(one -> store.partings().undo(one.posting(), one.from(), LATER));
  }

  private static Map<PostingKey, JobId> jobs(Store store, History history) {
    Map<PostingKey, JobId> jobs = new TreeMap<>();
    history.keys().forEach(key -> jobs.put(key, jobOf(store, key)));
    return jobs;
  }

  private static Map<PostingKey, JobId> computed(Store store, History history) {
    Map<PostingKey, Grouping.Member> members = new TreeMap<>();
    for (PostingKey key : history.keys()) {
      StoredPosting stored = store.postings().find(key).orElseThrow();
      members.put(
          key,
          new Grouping.Member(
              Employer.named(stored.posting().employer()).id(),
              stored.derived().signature(),
              stored.sighting()));
    }
    return new TreeMap<>(Grouping.jobs(members, Parting.apart(store.partings().all())));
  }
}
