package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Need;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleDemand;
import dev.skillexchange.store.Change;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a market that is made for it tells of its skills.
class RelationsTest {
  private static final int JOBS = 60;

  private final List<Change> changes = new ArrayList<>();

  private JobBuilder job(String role) {
    return JobBuilder.job("board:b:" + changes.size()).version(changes.size() + 1L).role(role);
  }

  private void add(JobBuilder job) {
    changes.add(new Change.Put(job.build()));
  }

  /// Half of the jobs name Grafana beside Terraform, half Kafka or RabbitMQ; all name
  /// communication.
  private MarketSkills market() {
    for (int i = 0; i < JOBS; i++) {
      add(
          job("devops-engineer")
              .skill("terraform", Need.REQUIRED)
              .skill("grafana", Need.REQUIRED)
              .skill("communication", Need.USED));
      add(
          job("back-end-engineer")
              .skill("java", Need.REQUIRED)
              .skill("communication", Need.USED)
              .alternatives(Need.REQUIRED, List.of("apache-kafka", "rabbitmq")));
      add(job("accountant").skill("accounting", Need.REQUIRED).skill("communication", Need.USED));
    }
    MemoryIndex index = new MemoryIndex();
    index.apply(changes, new IndexPosition("trial", changes.size()));
    return MarketSkills.of(index, CatalogueLoader.load());
  }

  private static double standsIn(MarketSkills market, String held, String asked) {
    return market.standsIn(new SkillId(held), new SkillId(asked));
  }

  @Test
  void aSkillStandsForItselfAndForItsParent() {
    MarketSkills market = market();

    assertThat(standsIn(market, "docker", "docker")).isEqualTo(1);
    assertThat(standsIn(market, "docker", "containerization")).isEqualTo(0.9);
    assertThat(standsIn(market, "containerization", "docker")).isEqualTo(0.3);
  }

  @Test
  void alternativesStandInForEachOther() {
    MarketSkills market = market();

    assertThat(standsIn(market, "rabbitmq", "apache-kafka")).isBetween(0.3, 0.7);
    assertThat(standsIn(market, "apache-kafka", "rabbitmq")).isBetween(0.3, 0.7);
  }

  @Test
  void whatIsUsedTogetherDoesNotStandIn() {
    assertThat(standsIn(market(), "grafana", "terraform")).isZero();
  }

  @Test
  void whatEveryRoleNamesIsLeastDistinctive() {
    MarketSkills market = market();

    assertThat(market.weights().of(new SkillId("communication"))).isEqualTo(0.2);
    assertThat(market.weights().of(new SkillId("accounting"))).isGreaterThan(0.3);
  }

  @Test
  void aRoleAsksWhatItsJobsName() {
    RoleDemand demand = market().demands().of(new RoleId("devops-engineer")).orElseThrow();

    assertThat(demand.jobs()).isEqualTo(JOBS);
    assertThat(demand.asked().getFirst().skill().slug()).isIn("terraform", "grafana");
    assertThat(demand.asked().getFirst().naming()).isEqualTo(JOBS);
  }
}
