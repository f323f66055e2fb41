package dev.skillexchange.slice;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import java.util.List;

/// The parts of a job that words are searched in.
public enum WordField {
  TITLE,
  /// The names of its skills; words stand next to each other within one name only.
  SKILLS,
  /// The name of the employer.
  EMPLOYER,
  TEXT;

  /// The texts of a job that the field takes in, each by itself.
  public List<String> texts(Job job) {
    return switch (this) {
      case TITLE -> List.of(job.title());
      case SKILLS -> job.facts().skills().stream().map(SkillMention::name).toList();
      case EMPLOYER -> List.of(job.employer().name());
      case TEXT -> List.of(job.text());
    };
  }
}
