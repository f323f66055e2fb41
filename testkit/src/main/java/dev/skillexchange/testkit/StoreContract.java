package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.day;
import static dev.skillexchange.testkit.Adverts.key;
import static dev.skillexchange.testkit.Adverts.posting;
import static dev.skillexchange.testkit.Adverts.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.Totals;
import dev.skillexchange.store.WriteCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store has to do. An implementation extends it and says how an empty store is opened.
/// [StoreGroupingContract] says which postings it shows as one job.
public abstract class StoreContract extends StoreTrial {

  @Test
  void anEmptyStoreHoldsNothing() {
    Store store = store();
    assertThat(store.identity().market()).isEqualTo(Market.REAL);
    assertThat(store.identity().id()).isNotEmpty();
    assertThat(store.changes().last()).isZero();
    assertThat(store.changes().after(0, 10)).isEmpty();
    assertThat(store.jobs().find(List.of(new JobId(LOW)))).isEmpty();
    assertThat(store.jobs().showing(LOW)).isEmpty();
    assertThat(store.postings().find(LOW)).isEmpty();
    assertThat(store.jobs().totals())
        .isEqualTo(new Totals(0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
  }

  @Test
  void storesHaveIdsOfTheirOwn() {
    assertThat(store().identity().id()).isNotEqualTo(store().identity().id());
  }

  @Test
  void aFreshPostingIsKeptAsItCameWithItsFactsAndShowsAJob() {
    Store store = store();
    Posting posting = posting(LOW, "Nurse", "We care.");
    assertThat(write(store, 1, posting)).isEqualTo(new WriteCount(1, 0, 0));
    Derived derived = DERIVER.derive(posting);
    assertThat(store.postings().find(LOW))
        .hasValueSatisfying(found -> {
          assertThat(found.posting()).isEqualTo(posting);
          assertThat(found.derived()).isEqualTo(derived);
          assertThat(found.sighting()).isEqualTo(Sighting.on(day(1)));
        });
    Job job = store.jobs().showing(LOW).orElseThrow();
    assertThat(job.title()).isEqualTo("Nurse");
    assertThat(job.facts()).isEqualTo(derived.facts());
    assertThat(store.changes().after(0, 10)).containsExactly(new Change.Put(job));
    assertThat(store.changes().last()).isEqualTo(job.version());
  }

  @Test
  void theSamePostingsAgainChangeNothing() {
    Store store = store();
    Posting posting = posting(LOW, "Nurse", "We care.");
    write(store, 1, posting);
    store.postings().complete(List.of(reading("acme", 1)));
    long last = store.changes().last();
    assertThat(write(store, 1, posting)).isEqualTo(new WriteCount(0, 0, 1));
    assertThat(store.postings().complete(List.of(reading("acme", 1)))).isZero();
    assertThat(store.changes().last()).isEqualTo(last);
  }

  @Test
  void aPostingTwiceInOneWriteIsRefusedAndNothingIsKept() {
    Store store = store();
    Posting posting = posting(LOW, "Nurse", "We care.");
    assertThatThrownBy(() -> write(store, 1, posting(MIDDLE, "Chef", ""), posting, posting))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.postings().find(MIDDLE)).isEmpty();
  }

  @Test
  void aDeriverThatFailsLeavesNothingBehind() {
    Store store = store();
    Deriver broken =
        new Deriver() {
          @Override
          public Derived derive(Posting posting) {
            if (posting.key().equals(MIDDLE)) {
              throw new IllegalStateException("broken rule");
            }
            return DERIVER.derive(posting);
          }

          @Override
          public String edition() {
            return "broken";
          }
        };
    List<Posting> postings = List.of(posting(LOW, "Nurse", ""), posting(MIDDLE, "Chef", ""));
    assertThatThrownBy(() -> store.postings().write(day(1), postings, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken rule");
    assertThat(store.jobs().totals().postings()).isZero();
    assertThat(store.jobs().lastReading()).isEmpty();
    assertThat(store.changes().last()).isZero();
  }

  @Test
  void aChangedPostingIsUpdatedAndAnOlderReadingDoesNotUndoIt() {
    Store store = store();
    write(store, 2, posting(LOW, "Nurse", "We care."));
    assertThat(write(store, 4, posting(LOW, "Chef", "We cook.")))
        .isEqualTo(new WriteCount(0, 1, 0));
    assertThat(write(store, 3, posting(LOW, "Nurse", "We care.")))
        .isEqualTo(new WriteCount(0, 0, 1));
    assertThat(write(store, 1, posting(LOW, "Nurse", "We care.")))
        .isEqualTo(new WriteCount(0, 0, 1));
    assertThat(store.postings().find(LOW).orElseThrow().posting().title()).isEqualTo("Chef");
    assertThat(store.jobs().showing(LOW).orElseThrow().title()).isEqualTo("Chef");
    assertThat(sighting(store, LOW)).isEqualTo(new Sighting(day(1), day(4), Optional.empty()));
  }

  @Test
  void ofTwoReadingsOfOneDayTheLaterCallWins() {
    Store store = store();
    write(store, 2, posting(LOW, "Nurse", ""));
    assertThat(write(store, 2, posting(LOW, "Chef", ""))).isEqualTo(new WriteCount(0, 1, 0));
    assertThat(store.postings().find(LOW).orElseThrow().posting().title()).isEqualTo("Chef");
  }

  @Test
  void aPostingClosesOnTheFirstCompleteReadingWithoutItAndReopensWhenSeenAgain() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", ""), posting(HIGH, "Chef", ""));
    assertThat(store.postings().complete(List.of(reading("acme", 1)))).isZero();
    assertThat(store.postings().complete(List.of(reading("acme", 5)))).isEqualTo(1);
    assertThat(sighting(store, LOW).closed()).contains(day(5));
    assertThat(sighting(store, HIGH).closed()).as("another board").isEmpty();
    assertThat(store.postings().complete(List.of(reading("acme", 3))))
        .as("closed already")
        .isZero();
    assertThat(sighting(store, LOW).closed()).contains(day(3));
    write(store, 4, posting(LOW, "Nurse", ""));
    assertThat(sighting(store, LOW).closed()).contains(day(5));
    long last = store.changes().last();
    write(store, 6, posting(LOW, "Nurse", ""));
    assertThat(sighting(store, LOW)).isEqualTo(new Sighting(day(1), day(6), Optional.empty()));
    assertThat(changedSince(store, last)).containsExactly(new JobId(LOW));
  }

  @Test
  void boardsWhoseNamesBeginAlikeDoNotCloseEachOther() {
    Store store = store();
    write(
        store,
        1,
        posting(key("acme", "1"), "Nurse", ""),
        posting(key("acme-2", "1"), "Chef", ""),
        posting(key("acm", "1"), "Driver", ""));
    assertThat(store.postings().complete(List.of(reading("acme", 2)))).isEqualTo(1);
    assertThat(sighting(store, key("acme-2", "1")).open()).isTrue();
    assertThat(sighting(store, key("acm", "1")).open()).isTrue();
  }

  @Test
  void jobsAreFoundInTheOrderOfTheAskedIds() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", ""), posting(MIDDLE, "Chef", ""));
    List<JobId> ids = List.of(new JobId(MIDDLE), new JobId(HIGH), new JobId(LOW));
    assertThat(store.jobs().find(ids))
        .extracting(Job::id)
        .containsExactly(new JobId(MIDDLE), new JobId(LOW));
    assertThat(store.jobs().find(List.of())).isEmpty();
  }

  @Test
  void changesArePagedAndOnlyTheLatestOfAJobIsKept() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", ""), posting(MIDDLE, "Chef", ""));
    write(store, 2, posting(LOW, "Nurse", "New text"));
    List<Change> first = store.changes().after(0, 1);
    assertThat(first).extracting(Change::id).containsExactly(new JobId(MIDDLE));
    List<Change> second = store.changes().after(first.getFirst().version(), 1);
    assertThat(second).extracting(Change::id).containsExactly(new JobId(LOW));
    assertThat(store.changes().after(second.getFirst().version(), 1)).isEmpty();
  }

  @Test
  void derivingAgainTouchesOtherEditionsOnlyAndChangesJobsThatDiffer() {
    Store store = store();
    for (int i = 0; i < 5; i++) {
      write(store, 1, posting(key("acme", "" + i), "Title " + i, "Text"));
    }
    assertThat(store.postings().derive(DERIVER, 10)).isZero();
    long last = store.changes().last();
    assertThat(store.postings().derive(new TextDeriver("edition-2", 1), 10)).isEqualTo(5);
    assertThat(store.changes().last()).as("the same facts").isEqualTo(last);
    TextDeriver other = new TextDeriver("edition-3", 2);
    assertThat(store.postings().derive(other, 2)).isEqualTo(2);
    assertThat(changedSince(store, last)).hasSize(2);
    assertThat(store.postings().derive(other, 2)).isEqualTo(2);
    assertThat(store.postings().derive(other, 2)).isEqualTo(1);
    assertThat(store.postings().derive(other, 2)).isZero();
    Job job = store.jobs().showing(key("acme", "3")).orElseThrow();
    assertThat(job.facts()).isEqualTo(other.derive(posting(LOW, "Title 3", "Text")).facts());
    StoreInvariants.hold(store);
  }

  @Test
  void derivingAgainGroupsAnew() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", "One"), posting(MIDDLE, "Nurse", "Two"));
    Deriver titlesOnly =
        new Deriver() {
          @Override
          public Derived derive(Posting posting) {
            return DERIVER.derive(posting(posting.key(), posting.title(), ""));
          }

          @Override
          public String edition() {
            return "titles";
          }
        };
    assertThat(store.postings().derive(titlesOnly, 10)).isEqualTo(2);
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
  }

  @Test
  void totalsCountWhatIsThere() {
    Store store = store();
    write(
        store,
        2,
        posting(LOW, "Umbra Works", "Nurse", ""),
        posting(MIDDLE, "UMBRA works", "Nurse", ""),
        posting(HIGH, "Kite & Co", "Nurse", ""));
    store.postings().complete(List.of(reading("acme", 5)));
    assertThat(store.jobs().totals())
        .isEqualTo(new Totals(3, 1, 2, 1, 2, 2, Optional.of(day(2)), Optional.of(day(5))));
    store.postings().complete(List.of(reading("empty", 6)));
    assertThat(store.jobs().totals().boards()).isEqualTo(3);
    assertThat(store.jobs().totals().lastReading()).contains(day(6));
    assertThat(store.jobs().lastReading()).contains(day(6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theStateBehindAHistoryDoesNotDependOnItsOrder(long seed) {
    History history = History.random(seed);
    StoreState expected = StoreState.behind(history, DERIVER);
    for (History order : List.of(history, history.shuffled(seed), history.shuffled(-seed))) {
      Store store = store();
      order.applyTo(store, DERIVER);
      assertThat(StoreState.of(store, history.keys())).as("seed %s", seed).isEqualTo(expected);
      StoreInvariants.hold(store);
      long last = store.changes().last();
      order.applyTo(store, DERIVER);
      assertThat(store.changes().last()).as("again, seed %s", seed).isEqualTo(last);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyStepAnswersAndChangesWhatTheStoreInMemoryDoes(long seed) {
    Store store = store();
    Store oracle = new MemoryStore(Market.REAL);
    for (History.Step step : History.random(seed).shuffled(seed).steps()) {
      long last = store.changes().last();
      long oracleLast = oracle.changes().last();
      assertThat(History.apply(step, store, DERIVER))
          .as("seed %s, %s", seed, step)
          .isEqualTo(History.apply(step, oracle, DERIVER));
      assertThat(changedSince(store, last))
          .as("seed %s, %s", seed, step)
          .isEqualTo(changedSince(oracle, oracleLast));
      assertThat(store.jobs().totals()).isEqualTo(oracle.jobs().totals());
      assertThat(store.jobs().lastReading()).isEqualTo(oracle.jobs().lastReading());
      assertThat(store.jobs().monthlyReadings()).isEqualTo(oracle.jobs().monthlyReadings());
    }
  }

  @Test
  void writersAtOnceAreBothRight() throws Exception {
    Store store = store();
    History history = History.random(21);
    try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        History order = history.shuffled(i);
        running.add(writers.submit(() -> order.applyTo(store, DERIVER)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertThat(StoreState.of(store, history.keys())).isEqualTo(StoreState.behind(history, DERIVER));
    StoreInvariants.hold(store);
  }
}
