package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.Scored;
import dev.skillexchange.job.Job;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.HeldSkills;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.slice.AskedSkills;
import dev.skillexchange.slice.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds of matches of random people and jobs.
class MatchTest extends MatchTrial {
  private static final int PEOPLE = 500;
  private static final int PAIRS_OF_EACH = 20;

  @Test
  void aScoreNeverFallsByOneSkillMore() {
    for (int i = 0; i < PEOPLE; i++) {
      Seeker person = person();
      Map<RoleId, Integer> roles = roles(person);
      for (int j = 0; j < PAIRS_OF_EACH; j++) {
        Job job = one(jobs);
        String more = one(SKILLS);
        assertThat(points(fits(with(person, more), roles), job))
            .as("%s with %s against %s, seed %d", person, more, job.facts().skills(), SEED)
            .isGreaterThanOrEqualTo(points(fits(person, roles), job));
      }
    }
  }

  @Test
  void theIndexGivesTheScoreThatTheReasonsAddUpTo() {
    for (int i = 0; i < PEOPLE / 10; i++) {
      Fits fits = fits(person());
      for (Scored scored : index.best(new Slice.Everything(), fits.score(), JOBS)) {
        Job job =
            jobs.stream().filter(one -> one.id().equals(scored.id())).findFirst().orElseThrow();
        Fit.Scored fit = (Fit.Scored) fits.of(job);
        assertThat((double) fit.points()).as("seed %d", SEED).isEqualTo(scored.score());
        double sum = fit.parts().stream().mapToDouble(part -> part.weight() * part.reached()).sum();
        assertThat(sum).isCloseTo(fit.points() / 1000.0, offset(0.2));
      }
    }
  }

  @Test
  void gainsAreTheScoresWithEachMissingSkill() {
    int told = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Seeker person = person();
      Map<RoleId, Integer> roles = roles(person);
      Job job = one(jobs);
      if (fits(person, roles).of(job) instanceof Fit.Scored fit) {
        assertThat(fit.gains())
            .as("%s against %s, seed %d", person, job.facts().skills(), SEED)
            .isEqualTo(gains(person, roles, job, fit.points()));
        told += fit.gains().size();
      }
    }
    assertThat(told).isGreaterThan(PEOPLE / 10);
  }

  /// Scores the job anew with each skill that would meet a requirement better: the three best.
  private List<Fit.Gain> gains(Seeker person, Map<RoleId, Integer> roles, Job job, int now) {
    HeldSkills held = HeldSkills.of(person.skills(), market.relations());
    return AskedSkills.of(job.facts()).stream()
        .filter(asked -> asked.anyOf().stream().allMatch(skill -> held.permille(skill) < 1_000))
        .flatMap(asked -> asked.anyOf().stream())
        .distinct()
        .map(skill -> new Fit.Gain(skill, points(fits(with(person, skill.slug()), roles), job)))
        .filter(gain -> gain.points() - now >= 500)
        .sorted(Comparator.comparingInt(Fit.Gain::points).reversed().thenComparing(Fit.Gain::skill))
        .limit(3)
        .toList();
  }

  @Test
  void noBoundIsBelowItsScore() {
    for (int i = 0; i < PEOPLE / 10; i++) {
      Fits fits = fits(person());
      Bounded bounded = new Bounded(fits.score());
      index.best(new Slice.Everything(), bounded, JOBS);
      assertThat(bounded.below()).as("seed %d", SEED).isZero();
    }
  }

  @Test
  void theOrderOfSkillsDoesNotMatter() {
    Seeker one = skilled(List.of("java", "sql", "aws", "apache-kafka"));
    Seeker other = skilled(List.of("apache-kafka", "aws", "sql", "java"));

    assertThat(index.best(new Slice.Everything(), fits(one).score(), JOBS))
        .isEqualTo(index.best(new Slice.Everything(), fits(other).score(), JOBS));
    assertThat(new RoleFits(market, CATALOGUE).of(one))
        .isEqualTo(new RoleFits(market, CATALOGUE).of(other));
  }

  @Test
  void whatIsLearnedTwiceIsTheSame() {
    MarketSkills again = MarketSkills.of(index, CATALOGUE);

    for (String held : SKILLS) {
      SkillId skill = new SkillId(held);
      assertThat(again.relations().from(skill)).isEqualTo(market.relations().from(skill));
      assertThat(again.weights().of(skill)).isEqualTo(market.weights().of(skill));
    }
  }
}
