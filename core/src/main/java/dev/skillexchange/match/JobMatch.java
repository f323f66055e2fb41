package dev.skillexchange.match;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import java.util.List;

/// A job held against a person's skills: the score, and the reasons for and against.
///
/// @param score from 0 to 100
/// @param held the job's skills that the person has, in the order of the posting
/// @param missing the job's other skills of the catalogue, the required ones first
public record JobMatch(Job job, double score, List<SkillMention> held, List<SkillMention> missing) {
  public JobMatch {
    held = List.copyOf(held);
    missing = List.copyOf(missing);
  }
}
