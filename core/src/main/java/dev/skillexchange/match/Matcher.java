package dev.skillexchange.match;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Scored;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Jobs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds skills against the jobs of a slice.
public final class Matcher {
  private final JobIndex index;
  private final Jobs jobs;

  public Matcher(JobIndex index, Jobs jobs) {
    this.index = index;
    this.jobs = jobs;
  }

  /// The jobs that fit best, best first, with the reasons.
  public List<JobMatch> best(SkillSet skills, Slice slice, int count) {
    List<Scored> scored = index.best(slice, skills, count);
    Map<String, Double> scores = new HashMap<>();
    scored.forEach(one -> scores.put(one.id().toString(), one.score()));
    return jobs.find(scored.stream().map(Scored::id).toList()).stream()
        .map(job -> match(job, scores.getOrDefault(job.id().toString(), 0.0), skills))
        .toList();
  }

  private static JobMatch match(Job job, double score, SkillSet skills) {
    List<SkillMention> held = new ArrayList<>();
    List<SkillMention> missing = new ArrayList<>();
    for (SkillMention mention : job.facts().skills()) {
      mention.skill().ifPresent(skill -> (skills.holds(skill) ? held : missing).add(mention));
    }
    missing.sort(Comparator.comparing(SkillMention::need));
    return new JobMatch(job, score, held, missing);
  }
}
