package dev.skillexchange.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import dev.skillexchange.match.Relatedness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedRelationsTest {
  private static final int SKILLS = 12;
  private static final int ASKED = 7;

  private static SkillId skill(int number) {
    return new SkillId("skill-" + number);
  }

  private static Relatedness random(Random random) {
    Map<SkillId, Map<SkillId, Double>> related = new HashMap<>();
    for (int one = 0; one < SKILLS; one++) {
      Map<SkillId, Double> from = new HashMap<>();
      random.ints(4, 0, SKILLS).forEach(other -> from.put(skill(other), random.nextInt(10) / 10.0));
      from.remove(skill(one));
      related.put(skill(one), from);
    }
    return held -> related.getOrDefault(held, Map.of());
  }

  private static JobNeeds needs() {
    JobNeeds.Builder builder = new JobNeeds.Builder();
    builder.requirement(
        Need.REQUIRED,
        IntStream.range(0, ASKED).map(i -> builder.skill(skill(i))).boxed().toList());
    builder.job(0, 0);
    return builder.build();
  }

  @Test
  void relationsAreThoseOfEachPairThatJobsAskFor() {
    JobNeeds needs = needs();
    for (long seed = 1; seed <= 50; seed++) {
      Relatedness related = random(new Random(seed));
      Set<SkillId> not = Set.of(skill((int) seed % SKILLS));
      PackedRelations packed = new PackedRelations(needs);
      for (int number = 0; number < SKILLS; number++) {
        SkillId held = skill(number);
        packed.add(held, related, not);
        List<SkillId> pairs =
            needs.skills().stream()
                .filter(asked -> related.standsIn(held, asked) > 0 && !not.contains(asked))
                .toList();

        assertThat(packed.asked(number))
            .as("seed %d", seed)
            .containsExactly(pairs.stream().mapToInt(needs::number).toArray());
        assertThat(packed.shares(number))
            .as("seed %d", seed)
            .containsExactly(
                pairs.stream()
                    .mapToInt(asked -> (int) Math.round(1_000 * related.standsIn(held, asked)))
                    .toArray());
      }
    }
  }
}
