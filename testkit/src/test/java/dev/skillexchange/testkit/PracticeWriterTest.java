package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Figure;
import dev.skillexchange.practice.PracticePlan;
import dev.skillexchange.practice.PracticeWriter;
import dev.skillexchange.practice.Topic;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What to practise, by the jobs of a market.
class PracticeWriterTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Role ROLE = CATALOGUE.role(new RoleId("back-end-engineer")).orElseThrow();

  private final List<Change> changes = new ArrayList<>();

  private JobBuilder job() {
    return JobBuilder.job("test:b:" + changes.size())
        .employer("Employer " + changes.size())
        .role(ROLE.id().slug())
        .level(Level.SENIOR);
  }

  private void add(JobBuilder builder) {
    changes.add(new Change.Put(builder.version(changes.size() + 1L).build()));
  }

  private PracticePlan plan(JobQuery narrowing, Profile profile) {
    try (MemoryIndex index = new MemoryIndex()) {
      index.apply(changes, new IndexPosition("store", changes.size()));
      return new PracticeWriter(index, CATALOGUE, new SliceResolver(CATALOGUE))
          .write(ROLE, narrowing, Optional.of(DAY), profile);
    }
  }

  private static Topic topic(PracticePlan plan, String slug) {
    return plan.topics().stream()
        .filter(topic -> topic.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static Profile holding(String skill) {
    return Profile.ofSkills(List.of(HeldSkill.said(new SkillId(skill), skill)));
  }

  @Test
  void aRequiredSkillCountsItsShareAndAWelcomeOneHalfOfIt() {
    add(job().skill("apache-kafka", Need.REQUIRED).activity("design-apis"));
    add(job().skill("apache-kafka", Need.PREFERRED));
    add(job().skill("rust", Need.PREFERRED));
    add(job());
    PracticePlan plan = plan(JobQuery.all(), Profile.EMPTY);
    assertThat(topic(plan, "apache-kafka").weight()).isEqualTo(0.25 + 0.125);
    assertThat(topic(plan, "rust").weight()).isEqualTo(0.125);
    assertThat(topic(plan, "design-apis").weight()).isEqualTo(0.125);
  }

  @Test
  void everyShareLeadsToExactlyTheJobsBehindIt() {
    add(job().skill("apache-kafka", Need.REQUIRED));
    add(job().skill("apache-kafka", Need.PREFERRED));
    add(job());
    Topic.OfSkill kafka =
        (Topic.OfSkill) topic(plan(JobQuery.all(), Profile.EMPTY), "apache-kafka");
    assertThat(kafka.required())
        .isInstanceOfSatisfying(
            Figure.Told.class,
            told -> {
              assertThat(told.sample().jobs()).isEqualTo(1);
              assertThat(told.sample().outOf()).isEqualTo(3);
              assertThat(told.sample().behind().values(Parameter.SKILL))
                  .containsExactly("required:apache-kafka");
              assertThat(told.sample().behind().values(Parameter.STATE)).containsExactly("open");
            });
  }

  @Test
  void whatAProfileShowsWeighsLessAndSoDoesWhatStandsAboveIt() {
    add(job().skill("postgresql", Need.REQUIRED).skill("databases", Need.REQUIRED));
    PracticePlan unknown = plan(JobQuery.all(), Profile.EMPTY);
    PracticePlan shown = plan(JobQuery.all(), holding("postgresql"));
    for (String skill : List.of("postgresql", "databases")) {
      assertThat(topic(unknown, skill).weight()).isEqualTo(1);
      assertThat(topic(shown, skill).weight()).isEqualTo(0.5);
    }
    assertThat(topic(plan(JobQuery.all(), holding("databases")), "postgresql").weight())
        .isEqualTo(1);
  }

  @Test
  void theQuestionsAreThoseOfTheLevelAndTheRole() {
    add(job().skill("sql", Need.REQUIRED));
    PracticePlan senior = plan(JobQuery.all().with(Parameter.LEVEL, "senior"), Profile.EMPTY);
    assertThat(senior.questions()).isNotEmpty();
    assertThat(senior.questions())
        .allSatisfy(one -> {
          assertThat(one.question().levels()).contains(Level.SENIOR);
          assertThat(one.question().isFor(ROLE)).isTrue();
          assertThat(one.covers()).isNotEmpty();
        });
  }

  @Test
  void aRoleWithoutJobsIsPractisedByTheQuestionsOfItsTrade() {
    PracticePlan plan = plan(JobQuery.all(), Profile.EMPTY);
    assertThat(plan.topics()).hasSize(1);
    assertThat(plan.questions()).isNotEmpty();
  }

  @Test
  void theSameJobsAndProfileGiveTheSamePlan() {
    add(job().skill("sql", Need.REQUIRED).skill("java", Need.REQUIRED));
    add(job().skill("java", Need.REQUIRED).activity("review-code"));
    assertThat(plan(JobQuery.all(), Profile.EMPTY)).isEqualTo(plan(JobQuery.all(), Profile.EMPTY));
  }

  @Test
  void whoDoesNotLeadIsNotAskedHowToLead() {
    add(job().level(Level.MID).activity("lead-a-team"));
    assertThat(plan(JobQuery.all(), Profile.EMPTY).questions())
        .allSatisfy(one -> assertThat(one.question().levels()).contains(Level.MID));
    add(job().level(Level.MANAGER).activity("lead-a-team"));
    assertThat(plan(JobQuery.all(), Profile.EMPTY).questions())
        .anySatisfy(one -> assertThat(one.question().levels()).doesNotContain(Level.MID));
  }
}
