package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which skills, of those held or learnt, are asked for beside which.
final class Neighbours {
  private static final int SHOWN = 3;
  private static final double LEAST = 0.1;

  private final JobNeeds needs;
  private final Map<SkillId, Integer> numbers = new HashMap<>();
  private final Map<SkillId, Set<Integer>> jobs = new HashMap<>();

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
    Set<Integer> naming = new HashSet<>();
    if (number != null) {
      for (int at = 0; at < needs.uses(number); at++) {
        naming.add(needs.job(needs.use(number, at)));
      }
    }
    jobs.put(skill, naming);
  }

  /// The commonest first.
  List<Step.Beside> of(SkillId skill) {
    Set<Integer> own = jobs.getOrDefault(skill, Set.of());
    List<Step.Beside> beside = new ArrayList<>();
    jobs.forEach((other, naming) -> {
      long both = other.equals(skill) ? 0 : own.stream().filter(naming::contains).count();
      if (both > 0 && both >= LEAST * own.size()) {
        beside.add(new Step.Beside(other, (double) both / own.size()));
      }
    });
    return beside.stream()
        .sorted(
            Comparator.comparingDouble((Step.Beside one) -> -one.share())
                .thenComparing(one -> one.skill().slug()))
        .limit(SHOWN)
        .toList();
  }
}
