package dev.skillexchange.match;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import java.util.List;

/// An open job that is like another one.
///
/// @param score from 0 to 1
/// @param shared its skills that the other names too, in the order of its posting
public record SimilarJob(Job job, double score, List<SkillMention> shared) {
  public SimilarJob {
    shared = List.copyOf(shared);
  }
}
