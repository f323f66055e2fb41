package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Jobs that ask for some of a few skills, and how these stand in for one another, by chance.
final class RandomNeeds {
  final JobNeeds needs;
  final List<SkillId> skills = new ArrayList<>();
  final PackedRelations relations;
  private final Map<SkillId, Map<SkillId, Double>> related = new HashMap<>();

  RandomNeeds(Random random, int skillCount, int jobs) {
    for (int i = 0; i < skillCount; i++) {
      skills.add(new SkillId("skill-" + i));
    }
    JobNeeds.Builder builder = new JobNeeds.Builder();
    skills.forEach(builder::skill);
    for (int job = 0; job < jobs; job++) {
      int requirements = random.nextInt(5);
      for (int r = 0; r < requirements; r++) {
        List<Integer> anyOf =
            random.ints(0, skillCount).distinct().limit(1 + random.nextInt(3)).boxed().toList();
        builder.requirement(Need.values()[random.nextInt(3)], anyOf);
      }
      builder.job(random.nextInt(1 + jobs / 2), 0);
    }
    needs = builder.build();
    for (SkillId one : skills) {
      Map<SkillId, Double> from = new HashMap<>();
      for (SkillId other : skills) {
        boolean some = random.nextInt(4) == 0;
        from.put(other, some ? random.nextInt(10) / 10.0 : 0);
      }
      related.put(one, from);
    }
    relations = new PackedRelations(needs);
    skills.forEach(
        skill -> relations.add(skill, held -> related.getOrDefault(held, Map.of()), Set.of()));
  }

  Coverage coverage() {
    return new Coverage(needs, relations, _ -> true);
  }

  /// What some skills are worth together, each taken anew.
  long worth(Iterable<Integer> some) {
    Coverage coverage = coverage();
    some.forEach(coverage::take);
    return coverage.worth();
  }

  /// Every set of skills.
  List<List<Integer>> sets() {
    List<List<Integer>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << skills.size(); bits++) {
      List<Integer> set = new ArrayList<>();
      for (int skill = 0; skill < skills.size(); skill++) {
        if ((bits >> skill & 1) == 1) {
          set.add(skill);
        }
      }
      sets.add(set);
    }
    return sets;
  }
}
