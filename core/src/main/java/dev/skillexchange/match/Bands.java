package dev.skillexchange.match;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.AskedSkills;
import java.util.List;
import java.util.Optional;

/// Sorts jobs into bands, as [Band] defines them. What job or person does not tell is no hindrance;
/// a job that requires nothing is judged by all that it names.
final class Bands {
  private static final int READY_PERCENT = 75;
  private static final int CLOSE_PERCENT = 50;
  private static final int YEAR = 12;
  private static final int SHORT_YEARS = 2;

  private final Seeker seeker;
  private final SkillAspect skills;

  Bands(Seeker seeker, SkillAspect skills) {
    this.seeker = seeker;
    this.skills = skills;
  }

  Band of(Job job, List<AskedSkills> asked) {
    long percent = percent(asked);
    int above = above(job);
    int lacking = lacking(job);
    if (percent >= READY_PERCENT && above <= 0 && lacking <= 0) {
      return Band.READY;
    }
    return percent >= CLOSE_PERCENT && above <= 1 && lacking <= SHORT_YEARS * YEAR
        ? Band.CLOSE
        : Band.STRETCH;
  }

  private long percent(List<AskedSkills> all) {
    List<AskedSkills> required = all.stream().filter(SkillAspect::required).toList();
    long met = 0;
    long weight = 0;
    for (AskedSkills asked : required.isEmpty() ? all : required) {
      int best = 0;
      for (SkillId skill : asked.anyOf()) {
        best = Math.max(best, skills.held().permille(skill));
      }
      met += (long) skills.weight(asked) * best;
      weight += skills.weight(asked);
    }
    return 100 * met / (HeldSkills.FULL * weight);
  }

  private int above(Job job) {
    Optional<Level> asked = job.facts().level().stated();
    return asked.isPresent() && seeker.level().isPresent()
        ? LevelAspect.steps(seeker.level().get(), asked.get())
        : 0;
  }

  private int lacking(Job job) {
    return job.facts().years().stated().stream()
        .flatMapToInt(years -> years.least().stream())
        .map(years -> YEAR * years - seeker.months().orElse(YEAR * years))
        .findFirst()
        .orElse(0);
  }
}
