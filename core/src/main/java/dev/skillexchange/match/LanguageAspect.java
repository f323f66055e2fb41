package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.slice.AskedLanguage;
import dev.skillexchange.slice.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Natural languages that a job asks for against those that a person speaks; one that is spoken
/// less well than asked for counts half.
final class LanguageAspect implements Aspect {
  private static final int WEIGHT = 6;
  private static final int HALF = 500;

  private final Map<SkillId, Optional<LanguageLevel>> spoken;
  private final Wording wording;

  LanguageAspect(Map<SkillId, Optional<LanguageLevel>> spoken, Wording wording) {
    this.spoken = spoken;
    this.wording = wording;
  }

  @Override
  public Part part() {
    return Part.LANGUAGE;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(new ValueScore.Look(Dimension.LANGUAGE_ASKED, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    return value.isEmpty() ? 0 : number(AskedLanguage.parse(value));
  }

  private long number(AskedLanguage asked) {
    int weight = (int) Math.round(1000 * Dependence.at(asked.need()));
    return Weighed.of(weight, met(asked));
  }

  private int met(AskedLanguage asked) {
    Optional<LanguageLevel> own = spoken.getOrDefault(asked.language(), Optional.empty());
    if (!spoken.containsKey(asked.language())) {
      return 0;
    }
    boolean less =
        own.isPresent()
            && asked.level().isPresent()
            && own.get().compareTo(asked.level().get()) < 0;
    return less ? HALF : HeldSkills.FULL;
  }

  @Override
  public int share(long[] numbers, int from) {
    int asked = Weighed.asked(numbers[from]);
    return asked == 0 ? UNKNOWN : HeldSkills.FULL * Weighed.met(numbers[from]) / asked;
  }

  @Override
  public List<Reason> reasons(Job job) {
    return AskedLanguage.of(job.facts())
        .distinct()
        .map(asked -> wording.language(asked, met(asked)))
        .toList();
  }
}
