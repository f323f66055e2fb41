package dev.skillexchange.index;

import dev.skillexchange.job.JobId;
import dev.skillexchange.store.Change;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A batch of changes brought down to the latest of each job, in the order of their ids.
///
/// Every index takes batches through here, so that a batch means the same everywhere, whatever the
/// order of its changes.
public final class LatestChanges {
  private LatestChanges() {}

  public static SortedMap<JobId, Change> of(List<Change> changes) {
    SortedMap<JobId, Change> latest = new TreeMap<>();
    for (Change change : changes) {
      latest.merge(
          change.id(), change, (known, other) -> other.version() > known.version() ? other : known);
    }
    return latest;
  }
}
