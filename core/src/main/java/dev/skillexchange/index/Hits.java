package dev.skillexchange.index;

import dev.skillexchange.job.JobId;
import java.util.List;

/// The jobs of a slice.
///
/// @param total how many there are in all
/// @param ids those asked for, in order
public record Hits(long total, List<JobId> ids) {
  public Hits {
    ids = List.copyOf(ids);
  }
}
