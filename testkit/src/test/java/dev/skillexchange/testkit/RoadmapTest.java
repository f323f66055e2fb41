package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.match.Relatedness;
import dev.skillexchange.roadmap.Roadmap;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.roadmap.RoadmapWriter;
import dev.skillexchange.roadmap.Stage;
import dev.skillexchange.roadmap.Step;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What to learn for the jobs of a role, in which order, and what it opens.
class RoadmapTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final JobQuery ABOUT = JobQuery.all().with(Parameter.ROLE, "devops-engineer");

  private final List<Job> jobs = new ArrayList<>();

  /// A job of an employer that requires some skills.
  private void job(int employer, String... required) {
    JobBuilder builder =
        JobBuilder.job("test:b:" + (1_000 + jobs.size()))
            .employer("Employer " + employer)
            .role("devops-engineer");
    Stream.of(required).forEach(skill -> builder.skill(skill, Need.REQUIRED));
    jobs.add(builder.version(jobs.size() + 1L).build());
  }

  private Roadmap roadmap(Set<String> held, int most, List<String> kept, Set<String> learnt) {
    return roadmap(
        new RoadmapAsked(
            ABOUT, skills(held), most, OptionalInt.empty(), list(kept), skills(learnt)));
  }

  private Roadmap roadmap(RoadmapAsked asked) {
    try (MemoryIndex index = new MemoryIndex()) {
      List<Change> changes = new ArrayList<>();
      jobs.forEach(job -> changes.add(new Change.Put(job)));
      index.apply(changes, new IndexPosition("store", jobs.size()));
      return new RoadmapWriter(index, CATALOGUE, new SliceResolver(CATALOGUE), Relatedness.NONE)
          .write(asked, Optional.of(DAY));
    }
  }

  private static List<SkillId> list(List<String> slugs) {
    return slugs.stream().map(SkillId::new).toList();
  }

  private static Set<SkillId> skills(Set<String> slugs) {
    return Set.copyOf(list(List.copyOf(slugs)));
  }

  private static List<String> steps(Roadmap roadmap) {
    return roadmap.steps().stream().map(step -> step.skill().id().slug()).toList();
  }

  @Test
  void whatOthersBuildOnIsLearntFirst() {
    for (int employer = 0; employer < 4; employer++) {
      job(employer, "kubernetes", "helm");
      job(employer, "kubernetes", "docker");
    }
    Roadmap roadmap = roadmap(Set.of(), 3, List.of(), Set.of());
    assertThat(steps(roadmap)).containsExactly("docker", "kubernetes", "helm");
    assertThat(roadmap.steps().getFirst().stage()).isEqualTo(Stage.FOUNDATIONS);
    assertThat(roadmap.steps().get(1).buildsOn())
        .contains(new Step.Ground(new SkillId("docker"), new Step.From.EarlierStep(1)));
  }

  @Test
  void jobsAreWithinReachFromHalfOfWhatTheyRequire() {
    job(1, "docker", "terraform");
    job(2, "docker", "terraform", "ansible");
    job(3, "docker", "terraform", "ansible");
    job(4, "ansible");
    Roadmap roadmap = roadmap(Set.of("docker"), 1, List.of(), Set.of());
    assertThat(roadmap.start().jobs()).isEqualTo(1);
    assertThat(roadmap.start().of()).isEqualTo(4);
    assertThat(steps(roadmap)).containsExactly("ansible");
    assertThat(roadmap.steps().getFirst().adds().jobs()).isEqualTo(3);
    assertThat(roadmap.steps().getFirst().after().jobs()).isEqualTo(4);
  }

  @Test
  void whatOneEmployerAloneAsksForAndWhatOnlyWorkGivesIsNoStep() {
    for (int i = 0; i < 5; i++) {
      job(1, "ansible", "devops");
    }
    job(2, "docker", "devops");
    job(3, "docker");
    Roadmap roadmap = roadmap(Set.of(), 10, List.of(), Set.of());
    assertThat(steps(roadmap)).containsExactly("docker");
  }

  @Test
  void aFewEmployersTellNoInterval() {
    for (int employer = 0; employer < 3; employer++) {
      job(employer, "docker", "terraform");
    }
    assertThat(roadmap(Set.of(), 2, List.of(), Set.of()).start().expected().interval()).isEmpty();
    for (int employer = 3; employer < 12; employer++) {
      job(employer, "docker", "terraform");
    }
    Step last = roadmap(Set.of(), 2, List.of(), Set.of()).steps().getLast();
    assertThat(last.after().expected().interval()).isPresent();
    assertThat(last.after().expected().value()).isEqualTo(1);
  }

  @Test
  void whatIsExpectedIsCountedWhereItHadNoSayInTheChoice() {
    String[] own = {
      "ansible",
      "puppet",
      "chef",
      "jenkins",
      "grafana",
      "prometheus",
      "helm",
      "pulumi",
      "nagios",
      "splunk"
    };
    for (int employer = 0; employer < own.length; employer++) {
      job(employer, own[employer]);
      job(employer, own[employer]);
      job(
          employer,
          own[(employer + 1) % own.length],
          own[employer],
          "kubernetes",
          "terraform",
          "go");
    }
    Roadmap roadmap = roadmap(Set.of(), 4, List.of(), Set.of());
    Step last = roadmap.steps().getLast();
    assertThat(last.after().share()).isGreaterThan(last.after().expected().value());
  }

  @Test
  void theOrderOfJobsDoesNotMatter() {
    Random random = new Random(7);
    List<String> some = List.of("docker", "kubernetes", "terraform", "ansible", "linux", "aws");
    for (int i = 0; i < 60; i++) {
      List<String> asked = new ArrayList<>(some);
      Collections.shuffle(asked, random);
      job(random.nextInt(12), asked.subList(0, 1 + random.nextInt(4)).toArray(String[]::new));
    }
    Roadmap before = roadmap(Set.of("linux"), 4, List.of(), Set.of());
    Collections.reverse(jobs);
    Roadmap after = roadmap(Set.of("linux"), 4, List.of(), Set.of());
    assertThat(steps(after)).isEqualTo(steps(before));
    assertThat(after.steps().getLast().after().jobs())
        .isEqualTo(before.steps().getLast().after().jobs());
  }

  @Test
  void aKeptPathStaysAsItIsAndTellsWhatIsReachedByNow() {
    for (int employer = 0; employer < 4; employer++) {
      job(employer, "docker");
      job(employer, "terraform");
    }
    Roadmap kept =
        roadmap(Set.of(), 1, List.of("ansible", "terraform", "docker"), Set.of("terraform"));
    assertThat(kept.kept()).isTrue();
    assertThat(steps(kept)).containsExactly("ansible", "terraform", "docker");
    assertThat(kept.start().jobs()).isZero();
    assertThat(kept.now().jobs()).isEqualTo(4);
    assertThat(kept.steps().getLast().after().jobs()).isEqualTo(8);
  }

  @Test
  void theEffortOfStepsStaysWithinWhatIsAskedFor() {
    for (int employer = 0; employer < 5; employer++) {
      job(employer, "kubernetes", "docker");
      job(employer, "helm", "docker");
      job(employer, "python");
    }
    Roadmap roadmap =
        roadmap(new RoadmapAsked(ABOUT, Set.of(), 10, OptionalInt.of(2), List.of(), Set.of()));
    assertThat(steps(roadmap)).containsExactlyInAnyOrder("docker", "helm");
    assertThatThrownBy(
            () -> new RoadmapAsked(ABOUT, Set.of(), 0, OptionalInt.empty(), List.of(), Set.of()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such number of steps");
  }
}
