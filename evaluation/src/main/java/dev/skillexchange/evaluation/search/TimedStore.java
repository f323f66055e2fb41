package dev.skillexchange.evaluation.search;

import dev.skillexchange.evaluation.search.Spent.Part;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.store.Changes;
import dev.skillexchange.store.Jobs;
import dev.skillexchange.store.Partings;
import dev.skillexchange.store.People;
import dev.skillexchange.store.Postings;
import dev.skillexchange.store.ShortLinks;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A store that notes how long its answers take.
///
/// @param store not closed with this one
record TimedStore(Store store, Spent spent) implements Store, Jobs {

  @Override
  public Jobs jobs() {
    return this;
  }

  @Override
  public List<Job> find(List<JobId> ids) {
    return spent.on(Part.JOBS, () -> store.jobs().find(ids));
  }

  @Override
  public Optional<Job> showing(PostingKey posting) {
    return store.jobs().showing(posting);
  }

  @Override
  public Totals totals() {
    return store.jobs().totals();
  }

  @Override
  public Optional<LocalDate> lastReading() {
    return spent.on(Part.DAY, () -> store.jobs().lastReading());
  }

  @Override
  public List<Reading> monthlyReadings() {
    return store.jobs().monthlyReadings();
  }

  @Override
  public Identity identity() {
    return store.identity();
  }

  @Override
  public Postings postings() {
    return store.postings();
  }

  @Override
  public Partings partings() {
    return store.partings();
  }

  @Override
  public People people() {
    return store.people();
  }

  @Override
  public ShortLinks links() {
    return store.links();
  }

  @Override
  public Changes changes() {
    return store.changes();
  }

  @Override
  public void close() {}
}
