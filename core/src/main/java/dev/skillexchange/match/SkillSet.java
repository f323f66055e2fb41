package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.SkillScore;
import dev.skillexchange.job.Need;
import java.util.Set;

/// The skills a person has, as a score for jobs.
///
/// A job's score is the weight of its skills that are held over the weight of all its skills, a
/// required one weighing 4, any other 2. An unseen required skill is added to what the job asks, so
/// that an advert with a single skill does not beat one whose six of seven are held. From 0 to 100.
public final class SkillSet implements SkillScore {
  private static final long REQUIRED = 4;
  private static final long OTHER = 2;
  private static final long UNSEEN = 4;

  private final Set<SkillId> held;

  /// @throws UserError where there is no skill to match by
  public SkillSet(Set<SkillId> held) {
    if (held.isEmpty()) {
      throw new UserError("no skills to match", "", "Name at least one, such as java.");
    }
    this.held = Set.copyOf(held);
  }

  public Set<SkillId> held() {
    return held;
  }

  @Override
  public long weight(SkillId skill, Need need) {
    return need == Need.REQUIRED ? REQUIRED : OTHER;
  }

  @Override
  public boolean holds(SkillId skill) {
    return held.contains(skill);
  }

  @Override
  public double score(long heldWeight, long asked) {
    return heldWeight == 0 ? 0 : 100.0 * heldWeight / (asked + UNSEEN);
  }
}
