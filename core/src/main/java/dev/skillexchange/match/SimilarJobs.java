package dev.skillexchange.match;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Scored;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Open jobs like one: of the same role, by their skills, their level and their place.
///
/// The measure is 0.6 of the likeness of the [skills][SkillLikeness], 0.2 where the level is the
/// same, and 0.2 at the same place (one of its cities, or both remote within one country) or 0.1 in
/// the same country. It looks at the narrowest circle with a hundred jobs of other employers: the
/// same place and level, else the same country and level, else the same country, else all of the
/// role; a job without a role is held against those with all words of its title. So what it costs
/// is bounded by a circle, not by the market. Jobs of other employers come first, two of each at
/// the most; where they are too few, others of the same employer follow. Of equal scores the lower
/// id comes first.
public final class SimilarJobs {
  private static final int ENOUGH = 100;
  private static final int MOST_OF_EMPLOYER = 2;
  private static final int LOOKED_AT = 3;
  private static final double SKILLS = 0.6;
  private static final double LEVEL = 0.2;
  private static final double PLACE = 0.2;
  private static final double COUNTRY = 0.1;

  private final JobIndex index;

  public SimilarJobs(JobIndex index) {
    this.index = index;
  }

  /// The jobs most like one, the likest first.
  public List<SimilarJob> to(Job job, int count) {
    return SimilarCircle.role(job).map(role -> to(job, role, count)).orElse(List.of());
  }

  private List<SimilarJob> to(Job job, Slice role, int count) {
    SimilarCircle circle = new SimilarCircle(job, role);
    Slice own = Slice.employer(job.employer().id());
    return index.snapshot(now -> {
      Map<JobId, Double> found =
          best(now, circle, circle.narrowest(now, new Slice.Not(own), ENOUGH), count);
      if (found.size() < count) {
        Slice beside = circle.widest().and(own);
        best(now, circle, beside, count + 1).forEach(found::putIfAbsent);
      }
      found.remove(job.id());
      return chosen(now, job, found, count);
    });
  }

  /// The likest jobs of a circle, each part of which adds its own to the likeness of skills.
  private static Map<JobId, Double> best(
      JobIndex index, SimilarCircle circle, Slice jobs, int count) {
    long total = index.hits(jobs, Order.NEWEST, 0, 0).total();
    SkillLikeness likeness = SkillLikeness.among(index, jobs, total, circle.skills());
    List<Scored> scored = new ArrayList<>();
    for (SimilarCircle.Part part : circle.parts(LEVEL, PLACE, COUNTRY)) {
      scored.addAll(
          index.best(jobs.and(part.slice()), likeness.as(SKILLS, part.adds()), LOOKED_AT * count));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id));
    Map<JobId, Double> best = new LinkedHashMap<>();
    scored.stream().limit((long) LOOKED_AT * count).forEach(one -> best.put(one.id(), one.score()));
    return best;
  }

  private static List<SimilarJob> chosen(
      JobIndex index, Job job, Map<JobId, Double> scores, int count) {
    Map<EmployerId, Integer> taken = new HashMap<>();
    Set<String> skills =
        job.facts().skills().stream()
            .filter(mention -> mention.skill().isPresent())
            .map(SkillMention::name)
            .collect(Collectors.toSet());
    return index.sketches(List.copyOf(scores.keySet())).stream()
        .filter(one ->
            one.employer().id().equals(job.employer().id())
                || taken.merge(one.employer().id(), 1, Integer::sum) <= MOST_OF_EMPLOYER)
        .limit(count)
        .map(one ->
            new SimilarJob(
                one,
                scores.getOrDefault(one.id(), 0.0) / SkillLikeness.WHOLE,
                one.skills().stream().filter(skills::contains).toList()))
        .toList();
  }
}
