package dev.skillexchange.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Sample;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.JobQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The order of questions over weighted topics.
class QuestionRankingTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final LevelFit FIT = LevelFit.any();
  private static final Figure<Share> SOME =
      new Figure.Told<>(new Share(1, 2, Optional.empty()), new Sample(JobQuery.all(), 1, 1, 2));

  private static Topic topic(String skill, double asked, double shown) {
    Skill known = CATALOGUE.skill(new SkillId(skill)).orElseThrow();
    return new Topic.OfSkill(known, SOME, SOME, asked, shown);
  }

  private static List<InterviewQuestion> about(String... skills) {
    return CATALOGUE.interviewQuestions().values().stream()
        .filter(question -> {
          List<String> own = question.skills().stream().map(SkillId::slug).toList();
          return !Collections.disjoint(own, List.of(skills));
        })
        .toList();
  }

  @Test
  void whatIsAskedMostComesFirstAndTheNextIsAboutSomethingElse() {
    List<Topic> topics = List.of(topic("caching", 0.5, 0), topic("algorithms", 0.4, 0));
    List<RankedQuestion> ranked =
        new QuestionRanking(topics, CATALOGUE, FIT).of(about("caching", "algorithms"));
    assertThat(ranked.getFirst().covers().getFirst().slug()).isEqualTo("algorithms");
    assertThat(ranked.stream().limit(4).map(one -> one.covers().getFirst().slug()))
        .contains("caching");
  }

  @Test
  void whatAProfileShowsComesLater() {
    List<InterviewQuestion> questions = about("rust", "go");
    List<RankedQuestion> shown =
        new QuestionRanking(List.of(topic("go", 0.8, 0.75), topic("rust", 0.4, 0)), CATALOGUE, FIT)
            .of(questions);
    List<RankedQuestion> unknown =
        new QuestionRanking(List.of(topic("go", 0.8, 0), topic("rust", 0.4, 0)), CATALOGUE, FIT)
            .of(questions);
    assertThat(shown.getFirst().covers().getFirst().slug()).isEqualTo("rust");
    assertThat(unknown.getFirst().covers().getFirst().slug()).isEqualTo("go");
  }

  @Test
  void aQuestionAboutSomethingBroaderCoversHalf() {
    Skill postgresql = CATALOGUE.skill(new SkillId("postgresql")).orElseThrow();
    assertThat(postgresql.parents()).isNotEmpty();
    InterviewQuestion any = about("databases").getFirst();
    double direct = new Coverage(CATALOGUE).of(topic("databases", 1, 0), any);
    double above = new Coverage(CATALOGUE).of(topic("postgresql", 1, 0), any);
    assertThat(above).isGreaterThan(0).isLessThan(direct);
  }

  @Test
  void gainsFall() {
    List<RankedQuestion> ranked =
        new QuestionRanking(
                List.of(topic("concurrency", 0.3, 0), topic("algorithms", 0.6, 0)), CATALOGUE, FIT)
            .of(about("concurrency", "algorithms"));
    assertThat(ranked).hasSizeGreaterThan(5);
    for (int i = 1; i < ranked.size(); i++) {
      assertThat(ranked.get(i).gain()).isLessThanOrEqualTo(ranked.get(i - 1).gain());
    }
  }

  /// The bound that the method promises, against every choice of three questions.
  @Test
  void anyFirstFewCoverAtLeastWhatTheBoundPromises() {
    Random random = new Random(11);
    List<String> skills =
        List.of("caching", "algorithms", "concurrency", "system-design", "microservices", "redis");
    List<InterviewQuestion> all = new ArrayList<>(about(skills.toArray(String[]::new)));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(all, random);
      List<InterviewQuestion> some = all.subList(0, 12);
      List<Topic> topics =
          skills.stream().map(skill -> topic(skill, random.nextDouble(), 0)).toList();
      double greedy =
          new QuestionRanking(topics, CATALOGUE, FIT)
              .of(some).stream().limit(3).mapToDouble(RankedQuestion::gain).sum();
      assertThat(greedy).isGreaterThanOrEqualTo((1 - 1 / Math.E) * best(topics, some) - 1e-12);
    }
  }

  private static double best(List<Topic> topics, List<InterviewQuestion> questions) {
    double best = 0;
    int count = questions.size();
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        for (int c = b + 1; c < count; c++) {
          best =
              Math.max(
                  best,
                  worth(topics, List.of(questions.get(a), questions.get(b), questions.get(c))));
        }
      }
    }
    return best;
  }

  private static double worth(List<Topic> topics, List<InterviewQuestion> questions) {
    Coverage coverage = new Coverage(CATALOGUE);
    double worth = 0;
    for (Topic topic : topics) {
      double unknown = 1;
      for (InterviewQuestion question : questions) {
        unknown *= 1 - FIT.of(question) * coverage.of(topic, question) / 2;
      }
      worth += topic.weight() * (1 - unknown);
    }
    return worth;
  }
}
