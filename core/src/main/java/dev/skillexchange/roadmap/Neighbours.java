package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which skills, of those held or learnt, are asked for beside which.
final class Neighbours {
  private static final int SHOWN = 3;
  private static final double LEAST = 0.1;

  private final JobNeeds needs;
  private final Map<SkillId, Integer> numbers = new HashMap<>();
  private final Map<SkillId, BitSet> jobs = new HashMap<>();

  Neighbours(JobNeeds needs, Collection<SkillId> held, Collection<SkillId> steps) {
    this.needs = needs;
    for (int number = 0; number < needs.skills().size(); number++) {
      numbers.put(needs.skills().get(number), number);
    }
    held.forEach(this::gather);
    steps.forEach(this::gather);
  }

  private void gather(SkillId skill) {
    Integer number = numbers.get(skill);
    BitSet naming = new BitSet();
    if (number != null) {
      for (int at = 0; at < needs.uses(number); at++) {
        naming.set(needs.job(needs.use(number, at)));
      }
    }
    jobs.put(skill, naming);
  }

  /// The commonest first.
  List<Step.Beside> of(SkillId skill) {
    BitSet own = jobs.getOrDefault(skill, new BitSet());
    int all = own.cardinality();
    List<Step.Beside> beside = new ArrayList<>();
    jobs.forEach((other, naming) -> {
      int both = other.equals(skill) ? 0 : common(own, naming);
      if (both > 0 && both >= LEAST * all) {
        beside.add(new Step.Beside(other, (double) both / all));
      }
    });
    return beside.stream()
        .sorted(
            Comparator.comparingDouble((Step.Beside one) -> -one.share())
                .thenComparing(one -> one.skill().slug()))
        .limit(SHOWN)
        .toList();
  }

  private static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
