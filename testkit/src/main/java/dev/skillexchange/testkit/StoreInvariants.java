package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.StoredPosting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What holds in every store at every moment, whatever was killed before.
public final class StoreInvariants {
  private StoreInvariants() {}

  public static void hold(Store store) {
    List<Change> changes = store.changes().after(0, Integer.MAX_VALUE);
    assertThat(changes).extracting(Change::version).isSorted().doesNotHaveDuplicates();
    assertThat(changes).extracting(Change::id).doesNotHaveDuplicates();
    assertThat(store.changes().last())
        .isEqualTo(changes.isEmpty() ? 0 : changes.getLast().version());
    Set<PostingKey> members = new HashSet<>();
    long jobs = 0;
    for (Change change : changes) {
      switch (change) {
        case Change.Put(Job job) -> {
          jobs++;
          holdFor(job, store, members);
        }
        case Change.Gone(JobId id, long _) -> holdForGone(id, store);
      }
    }
    assertThat(store.jobs().totals().jobs()).isEqualTo(jobs);
    assertThat(store.jobs().totals().postings()).isEqualTo(members.size());
  }

  private static void holdFor(Job job, Store store, Set<PostingKey> members) {
    assertThat(store.jobs().find(List.of(job.id()))).containsExactly(job);
    for (Job.Member member : job.postings()) {
      assertThat(members.add(member.key())).as("%s is in one job", member.key()).isTrue();
      StoredPosting posting = store.postings().find(member.key()).orElseThrow();
      assertThat(posting.job()).isEqualTo(job.id());
      assertThat(posting.sighting()).isEqualTo(member.sighting());
      if (member.equals(job.lead())) {
        assertThat(posting.posting().title()).isEqualTo(job.title());
        assertThat(posting.derived().facts()).isEqualTo(job.facts());
      }
    }
  }

  private static void holdForGone(JobId id, Store store) {
    assertThat(store.jobs().find(List.of(id))).isEmpty();
    Optional<Job> heir = store.jobs().showing(id.key());
    assertThat(heir).as("the job that %s was merged into", id).isPresent();
    assertThat(heir.orElseThrow().id()).isNotEqualTo(id);
  }
}
