package dev.skillexchange.match;

import dev.skillexchange.job.Job;
import dev.skillexchange.slice.AskedSkills;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Takes a score apart: the weights of the parts that are known add up to 100, and what is reached
/// of them to the score.
final class FitParts {
  private final FitScore score;
  private final SkillAspect skills;

  FitParts(FitScore score, SkillAspect skills) {
    this.score = score;
    this.skills = skills;
  }

  /// All parts, in their order.
  List<Fit.Share> of(Job job, long[] numbers, List<AskedSkills> asked) {
    Map<Part, Fit.Share> parts = new EnumMap<>(Part.class);
    double all = 0;
    for (int i = 0; i < score.aspects().size(); i++) {
      all += score.share(i, numbers) < 0 ? 0 : score.aspects().get(i).weight();
    }
    for (int i = 1; i < score.aspects().size(); i++) {
      Aspect aspect = score.aspects().get(i);
      int share = score.share(i, numbers);
      if (share >= 0) {
        double weight = 100 * aspect.weight() / all;
        double reached = (double) share / HeldSkills.FULL;
        parts.put(
            aspect.part(),
            new Fit.Share(aspect.part(), true, weight, reached, aspect.reasons(job)));
      }
    }
    double weight = 100 * skills.weight() / all;
    List<AskedSkills> required = asked.stream().filter(SkillAspect::required).toList();
    List<AskedSkills> other = asked.stream().filter(one -> !SkillAspect.required(one)).toList();
    long ofRequired = skills.number(required);
    long ofOther = skills.number(other);
    put(parts, Part.REQUIRED, required, ofRequired, ofRequired + ofOther, weight);
    put(parts, Part.PREFERRED, other, ofOther, ofRequired + ofOther, weight);
    return Stream.of(Part.values())
        .map(part -> parts.getOrDefault(part, Fit.Share.unknown(part)))
        .toList();
  }

  /// A part of the skills has so much of their weight as they ask for; what adverts leave unsaid is
  /// shared out alike.
  private void put(
      Map<Part, Fit.Share> parts,
      Part part,
      List<AskedSkills> asked,
      long own,
      long total,
      double weight) {
    if (!asked.isEmpty()) {
      double all = Weighed.asked(total);
      double reached =
          Weighed.met(own) / (double) Weighed.asked(own) * all / (all + SkillAspect.UNSAID);
      parts.put(
          part,
          new Fit.Share(
              part, true, weight * Weighed.asked(own) / all, reached, skills.reasons(asked)));
    }
  }
}
