package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void aSpellIsReadBackFromItsText() {
    Spell gone =
        new Spell(
            Optional.of(DAY.minusDays(9)), DAY, DAY.plusDays(3), Optional.of(DAY.plusDays(4)));
    Spell open = new Spell(Optional.empty(), DAY, DAY, Optional.empty());

    assertThat(Spell.parse(gone.toString())).isEqualTo(gone);
    assertThat(Spell.parse(open.toString())).isEqualTo(open);
  }

  @Test
  void aJobOpenedWhenItWasPublishedUnlessItWasSeenBefore() {
    assertThat(new Spell(Optional.of(DAY.minusDays(9)), DAY, DAY, Optional.empty()).opened())
        .isEqualTo(DAY.minusDays(9));
    assertThat(new Spell(Optional.of(DAY.plusDays(2)), DAY, DAY, Optional.empty()).opened())
        .isEqualTo(DAY);
    assertThat(new Spell(Optional.empty(), DAY, DAY, Optional.empty()).opened()).isEqualTo(DAY);
  }
}
