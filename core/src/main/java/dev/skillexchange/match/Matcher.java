package dev.skillexchange.match;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Scored;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Jobs;
import java.util.ArrayList;
import java.util.List;

/// Finds the jobs of a slice that fit a person best.
///
/// The index scores every job exactly, from what it keeps in memory ([Fits#score]); the few best
/// are read from the store and taken apart.
public final class Matcher {
  private final JobIndex index;
  private final Jobs jobs;

  public Matcher(JobIndex index, Jobs jobs) {
    this.index = index;
    this.jobs = jobs;
  }

  /// The jobs that fit best, best first, equal ones by their ids; none where nothing is held.
  public List<JobFit> best(Fits fits, Slice slice, int count) {
    List<Scored> best = index.best(slice, fits.score(), count);
    List<JobFit> found = new ArrayList<>();
    jobs.find(best.stream().map(Scored::id).toList())
        .forEach(job -> {
          if (fits.of(job) instanceof Fit.Scored scored) {
            found.add(new JobFit(job, scored));
          }
        });
    return found;
  }
}
