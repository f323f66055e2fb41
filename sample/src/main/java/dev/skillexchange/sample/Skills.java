package dev.skillexchange.sample;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import dev.skillexchange.sample.Books.SkillGroup;
import dev.skillexchange.sample.Books.SkillWords;
import dev.skillexchange.sample.Truth.SkillNeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The skills drawn for an advert, by need.
record Skills(List<SkillNeed> required, List<SkillNeed> preferred, List<SkillNeed> used) {

  static Skills draw(Dice dice, List<SkillGroup> groups, Firm firm) {
    Skills drawn = new Skills(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<SkillId> seen = new HashSet<>();
    for (SkillGroup group : groups) {
      if (!dice.percent(Math.min(97, group.percent() * 13 / 10))) {
        continue;
      }
      SkillWords one = choice(dice, group, firm);
      if (!seen.add(one.skill())) {
        continue;
      }
      Need need = need(dice, group.percent());
      drawn.of(need).add(new SkillNeed(one.skill(), need, dice.of(one.words())));
    }
    return drawn;
  }

  /// An employer keeps to its stack, mostly.
  private static SkillWords choice(Dice dice, SkillGroup group, Firm firm) {
    List<SkillWords> choices = group.choices();
    return choices.size() == 1 || dice.percent(20)
        ? dice.of(choices)
        : choices.get(Math.min(firm.stack() % choices.size(), firm.stack() / 7 % choices.size()));
  }

  private static Need need(Dice dice, int percent) {
    int drawn = percent >= 65 ? dice.weighted(66, 12, 22) : dice.weighted(48, 30, 22);
    return Need.values()[drawn];
  }

  private List<SkillNeed> of(Need need) {
    return switch (need) {
      case REQUIRED -> required;
      case PREFERRED -> preferred;
      case USED -> used;
    };
  }

  List<SkillNeed> all() {
    List<SkillNeed> all = new ArrayList<>(required);
    all.addAll(preferred);
    all.addAll(used);
    return all;
  }
}
