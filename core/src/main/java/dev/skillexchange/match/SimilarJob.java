package dev.skillexchange.match;

import dev.skillexchange.job.JobSketch;
import java.util.List;

/// An open job that is like another one.
///
/// @param score from 0 to 1
/// @param shared names of its skills that the other names too, required ones first
public record SimilarJob(JobSketch job, double score, List<String> shared) {
  public SimilarJob {
    shared = List.copyOf(shared);
  }
}
