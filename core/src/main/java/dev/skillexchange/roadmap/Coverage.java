package dev.skillexchange.roadmap;

import dev.skillexchange.index.Ints;
import java.util.function.IntPredicate;

/// How far what jobs ask for is met by the skills taken so far, and what one more would add: the
/// sum of [Worth] over jobs, which is monotone and submodular in the skills taken.
///
/// A requirement is met as far as the best of the skills meets it. What a skill would add is one
/// pass over the requirements that it meets. Used by one thread.
final class Coverage {
  private final JobNeeds needs;
  private final PackedRelations relations;
  private final boolean[] counted;
  private final int[] met;
  private final long[] metOfJob;
  private final long[] allOfJob;
  private final int[] offered;
  private final Ints requirements;
  private final long[] addedToJob;
  private final int[] jobs;
  private long worth;

  /// @param relations of the skills that may be taken, to those that the jobs ask for
  /// @param employers whose jobs count
  Coverage(JobNeeds needs, PackedRelations relations, IntPredicate employers) {
    this.needs = needs;
    this.relations = relations;
    this.counted = new boolean[needs.jobs()];
    this.met = new int[needs.requirements()];
    this.metOfJob = new long[needs.jobs()];
    this.allOfJob = new long[needs.jobs()];
    this.offered = new int[needs.requirements()];
    this.requirements = new Ints();
    this.addedToJob = new long[needs.jobs()];
    this.jobs = new int[needs.jobs()];
    for (int job = 0; job < needs.jobs(); job++) {
      counted[job] = employers.test(needs.employer(job));
      for (int r = needs.first(job); r < needs.first(job + 1); r++) {
        allOfJob[job] += (long) needs.weight(r) * JobNeeds.WHOLE;
      }
    }
  }

  /// The worth of what is met, in units of [Worth#ALL] a job.
  long worth() {
    return worth;
  }

  /// What taking a skill would add.
  long gain(int skill) {
    return visit(skill, false);
  }

  /// Takes a skill.
  ///
  /// @return what it added
  long take(int skill) {
    long added = visit(skill, true);
    worth += added;
    return added;
  }

  private long visit(int skill, boolean take) {
    offer(skill);
    int touched = 0;
    for (int i = 0; i < requirements.size(); i++) {
      int r = requirements.at(i);
      int job = needs.job(r);
      if (addedToJob[job] == 0) {
        jobs[touched++] = job;
      }
      addedToJob[job] += (long) needs.weight(r) * (offered[r] - met[r]);
      met[r] = take ? offered[r] : met[r];
      offered[r] = 0;
    }
    requirements.clear();
    long gain = 0;
    for (int i = 0; i < touched; i++) {
      int job = jobs[i];
      long after = metOfJob[job] + addedToJob[job];
      gain += Worth.of(after, allOfJob[job]) - Worth.of(metOfJob[job], allOfJob[job]);
      metOfJob[job] = take ? after : metOfJob[job];
      addedToJob[job] = 0;
    }
    return gain;
  }

  /// Notes which requirements a skill meets better than they are met.
  private void offer(int skill) {
    int[] asked = relations.asked(skill);
    int[] shares = relations.shares(skill);
    for (int i = 0; i < asked.length; i++) {
      for (int at = needs.uses(asked[i]) - 1; at >= 0; at--) {
        int r = needs.use(asked[i], at);
        if (shares[i] > met[r] && counted[needs.job(r)]) {
          if (offered[r] == 0) {
            requirements.add(r);
          }
          offered[r] = Math.max(offered[r], shares[i]);
        }
      }
    }
  }

  /// The mean over jobs of the share of what they ask for that is met, from 0 to 1; 0 of none.
  double metOnAverage() {
    double sum = 0;
    int asking = 0;
    for (int job = 0; job < metOfJob.length; job++) {
      if (counted[job] && allOfJob[job] > 0) {
        sum += (double) metOfJob[job] / allOfJob[job];
        asking++;
      }
    }
    return asking == 0 ? 0 : sum / asking;
  }

  /// Whether a job counts and requires a skill, so that it can come within reach.
  boolean requires(int job) {
    if (!counted[job]) {
      return false;
    }
    for (int r = needs.first(job); r < needs.first(job + 1); r++) {
      if (needs.required(r)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a job is within reach.
  boolean reached(int job) {
    long sum = 0;
    int all = 0;
    for (int r = needs.first(job); r < needs.first(job + 1); r++) {
      if (needs.required(r)) {
        sum += met[r];
        all++;
      }
    }
    return all > 0 && Reach.reached(sum, all);
  }
}
