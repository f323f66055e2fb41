package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.at;
import static dev.skillexchange.testkit.Adverts.longText;
import static dev.skillexchange.testkit.Adverts.posting;
import static dev.skillexchange.testkit.Adverts.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.store.Store;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which postings every store shows as one job, and when such jobs part again.
public abstract class StoreGroupingContract extends StoreTrial {
  @Test
  void postingsOfOneEmployerWithTheSameTextAreOneJobNamedAfterTheLowest() {
    Store store = store();
    write(store, 1, posting(MIDDLE, "Umbra Works", "Nurse", "We care."));
    write(store, 1, posting(HIGH, "UMBRA works", "Nurse", "We care."));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(MIDDLE));
    long last = store.changes().last();
    write(store, 1, posting(LOW, "Nurse", "We care."));
    assertThat(store.changes().after(last, 10)).hasSize(2);
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    assertThat(store.jobs().find(List.of(new JobId(MIDDLE)))).isEmpty();
    assertThat(store.jobs().showing(MIDDLE).orElseThrow().postings())
        .extracting(Job.Member::key)
        .containsExactly(LOW, MIDDLE, HIGH);
    StoreInvariants.hold(store);
  }

  @Test
  void anotherEmployerWithTheSameTextIsAnotherJob() {
    Store store = store();
    write(
        store,
        1,
        posting(LOW, "Umbra Works", "Nurse", "We care."),
        posting(HIGH, "Kite & Co", "Nurse", "We care."));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(HIGH));
  }

  @Test
  void aPostingThatChangesLeavesItsJobAndAnIdComesBack() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", ""), posting(MIDDLE, "Nurse", ""));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    long last = store.changes().last();
    write(store, 2, posting(LOW, "Chef", ""));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    write(store, 3, posting(LOW, "Nurse", ""));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
  }

  @Test
  void smallEditsAtAnotherPlaceAreOneJobUntilTheEvidenceGoes() {
    Store store = store();
    write(store, 1, at(LOW, "Nurse", longText(0), "Lyon"));
    write(store, 1, at(MIDDLE, "Nurse", longText(5), "Graz"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
    long last = store.changes().last();
    write(store, 2, at(LOW, "Nurse", longText(400), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    write(store, 3, at(LOW, "Nurse", longText(3), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    assertThat(store.jobs().find(List.of(new JobId(MIDDLE)))).isEmpty();
    StoreInvariants.hold(store);
  }

  @Test
  void aPostingThatLeavesMayPartOthersThatItHeldTogether() {
    Store store = store();
    write(
        store,
        1,
        at(LOW, "Nurse", longText(20), "Lyon"),
        at(MIDDLE, "Nurse", longText(0), "Graz"),
        at(HIGH, "Nurse", longText(40), "Oslo"));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(LOW));
    write(store, 2, at(LOW, "Chef", longText(20), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(jobOf(store, HIGH)).as("still like").isEqualTo(new JobId(MIDDLE));
    StoreInvariants.hold(store);
  }

  @Test
  void anEditAtTheSamePlaceIsTheJobPostedAgainOnceTheFirstIsKnownToBeGone() {
    Store store = store();
    write(store, 1, at(LOW, "Nurse", longText(0), "Lyon"));
    write(store, 5, at(MIDDLE, "Nurse", longText(5), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).as("beside the first").isEqualTo(new JobId(MIDDLE));
    long last = store.changes().last();
    assertThat(store.postings().complete(List.of(reading("acme", 5)))).isEqualTo(1);
    assertThat(jobOf(store, MIDDLE)).as("after the first").isEqualTo(new JobId(LOW));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    assertThat(store.jobs().showing(MIDDLE).orElseThrow().open()).isTrue();
    StoreInvariants.hold(store);
    write(store, 6, at(LOW, "Nurse", longText(0), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).as("beside the first again").isEqualTo(new JobId(MIDDLE));
    StoreInvariants.hold(store);
  }

  @Test
  void anOlderReadingThatComesLateMayPartWhatLookedPostedAgain() {
    Store store = store();
    write(store, 1, at(LOW, "Nurse", longText(0), "Lyon"));
    store.postings().complete(List.of(reading("acme", 4)));
    write(store, 5, at(MIDDLE, "Nurse", longText(5), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    write(store, 2, at(MIDDLE, "Nurse", longText(5), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).as("seen beside it").isEqualTo(new JobId(MIDDLE));
    StoreInvariants.hold(store);
  }

  @Test
  void twoNamesOfOneOpeningAreOneJobWhileTheWordsAreTheSame() {
    Store store = store();
    write(store, 1, at(LOW, "Nurse", longText(0), "Lyon"));
    write(store, 1, at(MIDDLE, "Carer", longText(0), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    long last = store.changes().last();
    write(store, 2, at(LOW, "Nurse", longText(5), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(MIDDLE));
    assertThat(changedSince(store, last)).containsOnly(new JobId(LOW), new JobId(MIDDLE));
    write(store, 3, at(MIDDLE, "Carer", longText(5), "Lyon"));
    assertThat(jobOf(store, MIDDLE)).isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
  }

  @Test
  void aPostingMayJoinOrPartJobsOfTitlesThatItNeverHad() {
    Store store = store();
    write(store, 1, at(LOW, "Nurse", longText(0), "Lyon"), at(HIGH, "Carer", longText(5), "Graz"));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(HIGH));
    write(store, 2, at(MIDDLE, "Nurse", longText(5), "Graz"));
    assertThat(jobOf(store, HIGH)).as("through the one between").isEqualTo(new JobId(LOW));
    StoreInvariants.hold(store);
    write(store, 3, at(MIDDLE, "Chef", longText(40), "Graz"));
    assertThat(jobOf(store, HIGH)).isEqualTo(new JobId(HIGH));
    StoreInvariants.hold(store);
  }

  @Test
  void aJobSpeaksThroughItsLowestOpenPosting() {
    Store store = store();
    write(store, 1, posting(LOW, "Umbra Works", "Nurse", ""));
    write(store, 1, posting(HIGH, "UMBRA works", "NURSE", ""));
    assertThat(store.jobs().showing(HIGH).orElseThrow().title()).isEqualTo("Nurse");
    store.postings().complete(List.of(reading("acme", 2)));
    Job job = store.jobs().showing(LOW).orElseThrow();
    assertThat(job.title()).isEqualTo("NURSE");
    assertThat(job.employer().name()).isEqualTo("UMBRA works");
    assertThat(job.open()).isTrue();
  }
}
