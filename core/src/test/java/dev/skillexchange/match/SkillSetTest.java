package dev.skillexchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Need;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkillSetTest {
  private final SkillSet skills = new SkillSet(Set.of(new SkillId("java")));

  @Test
  void requiredSkillsWeighTwiceAsMuchAsOthers() {
    assertThat(skills.weight(new SkillId("java"), Need.REQUIRED))
        .isEqualTo(2 * skills.weight(new SkillId("java"), Need.PREFERRED));
    assertThat(skills.weight(new SkillId("java"), Need.USED))
        .isEqualTo(skills.weight(new SkillId("java"), Need.PREFERRED));
  }

  @Test
  void aJobWithOneSkillDoesNotBeatOneWithSixOfSevenHeld() {
    assertThat(skills.score(4, 4)).isLessThan(skills.score(24, 28));
  }

  @Test
  void nothingHeldScoresNothingAndMoreHeldNeverScoresLess() {
    assertThat(skills.score(0, 40)).isZero();
    for (long held = 1; held <= 40; held++) {
      assertThat(skills.score(held, 40)).isGreaterThan(skills.score(held - 1, 40));
    }
  }

  @Test
  void noSkillsAreRefused() {
    assertThatThrownBy(() -> new SkillSet(Set.of())).isInstanceOf(UserError.class);
  }
}
