package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.AskedSkills;
import dev.skillexchange.slice.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// The skills that a job asks for: the weight of those that are held over the weight of all and of
/// what adverts leave unsaid ([#UNSAID]), without which an advert that names three skills would
/// beat one of whose eight seven are held.
final class SkillAspect implements Aspect {
  /// With fewer requirements there is too little to judge.
  static final int LEAST = 3;

  /// Half of a distinctive skill that is required.
  static final int UNSAID = 450;

  private static final int WEIGHT = 50;

  private final HeldSkills held;
  private final AskedWeights weights;
  private final Wording wording;

  SkillAspect(HeldSkills held, AskedWeights weights, Wording wording) {
    this.held = held;
    this.weights = weights;
    this.wording = wording;
  }

  @Override
  public Part part() {
    return Part.REQUIRED;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(new ValueScore.Look(Dimension.REQUIREMENT, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    AskedWeights.Entry entry = weights.of(value);
    return Weighed.of(entry.weight(), best(entry.asked(), held::permille));
  }

  /// How far the best of a requirement's skills is met.
  static int best(AskedSkills asked, ToIntFunction<SkillId> by) {
    int best = 0;
    for (SkillId skill : asked.anyOf()) {
      best = Math.max(best, by.applyAsInt(skill));
    }
    return best;
  }

  /// What a requirement weighs, in thousandths.
  int weight(AskedSkills asked) {
    return weights.of(asked);
  }

  /// The number of some requirements, which add up.
  long number(List<AskedSkills> asked) {
    return asked.stream()
        .mapToLong(one -> Weighed.of(weight(one), best(one, held::permille)))
        .sum();
  }

  @Override
  public int share(long[] numbers, int from) {
    long number = numbers[from];
    return Weighed.count(number) < LEAST
        ? UNKNOWN
        : HeldSkills.FULL * Weighed.met(number) / (Weighed.asked(number) + UNSAID);
  }

  @Override
  public List<Reason> reasons(Job job) {
    return reasons(AskedSkills.of(job.facts()));
  }

  List<Reason> reasons(List<AskedSkills> all) {
    return all.stream()
        .map(asked -> wording.skill(asked, held.best(asked.anyOf())))
        .sorted(Comparator.comparing(Reason::verdict))
        .toList();
  }

  HeldSkills held() {
    return held;
  }

  /// Whether a requirement counts as required.
  static boolean required(AskedSkills asked) {
    return asked.need() == Need.REQUIRED;
  }
}
