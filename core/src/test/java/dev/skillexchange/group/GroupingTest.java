package dev.skillexchange.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Employment;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {
  private static final Ad ONE = Ad.of("1", "lyon");
  private static final Ad THERE = Ad.of("2", "lyon");
  private static final Ad ELSEWHERE = Ad.of("3", "graz");

  @Test
  void theSameTextIsOneJobWhereverItIs() {
    assertThat(Ad.jobs(ONE, THERE, ELSEWHERE, Ad.of("4", "").on("other"))).isEqualTo(1);
  }

  @Test
  void likeDutiesAtAnotherPlaceAreOneJob() {
    assertThat(Ad.jobs(ONE, ELSEWHERE.otherDuties(20))).isEqualTo(1);
    assertThat(Ad.jobs(ONE, ELSEWHERE.otherStory(500))).as("about another office").isEqualTo(1);
    assertThat(Ad.jobs(ONE, ELSEWHERE.otherDuties(250))).as("half of the duties").isEqualTo(2);
  }

  @Test
  void anotherTextAtThePlaceBesideTheFirstIsAnotherJob() {
    assertThat(Ad.jobs(ONE, THERE.otherDuties(5))).isEqualTo(2);
    assertThat(Ad.jobs(ONE, THERE.otherStory(100))).as("the same duties").isEqualTo(1);
  }

  @Test
  void anotherTextAtThePlaceAfterTheFirstIsTheJobPostedAgain() {
    assertThat(Ad.jobs(ONE.seen(0, 5), THERE.otherDuties(20).since(5))).isEqualTo(1);
    assertThat(Ad.jobs(ONE.seen(0, 6), THERE.otherDuties(20).since(5))).isEqualTo(2);
  }

  @Test
  void anotherBoardMayWordAnOpeningAnew() {
    assertThat(Ad.jobs(ONE, THERE.otherDuties(200).on("other"))).isEqualTo(1);
    assertThat(Ad.jobs(ONE, ELSEWHERE.otherDuties(200).on("other"))).isEqualTo(2);
    assertThat(Ad.jobs(ONE, THERE.otherDuties(500).on("other"))).isEqualTo(2);
  }

  @Test
  void aTitleThatDoesNotNameTheRoleLeavesItToTheText() {
    assertThat(Ad.jobs(ONE.unnamed(), THERE.otherDuties(200).on("other"))).isEqualTo(2);
    assertThat(Ad.jobs(ONE.unnamed(), THERE.otherDuties(5).on("other"))).isEqualTo(1);
  }

  @Test
  void otherTermsAreAnotherJob() {
    assertThat(Ad.jobs(ONE, ELSEWHERE.with(Ad.terms(4, 0)))).as("a year more").isEqualTo(1);
    assertThat(Ad.jobs(ONE, ELSEWHERE.with(Ad.terms(6, 0)))).isEqualTo(2);
    Terms part =
        new Terms(Optional.of(Employment.PART_TIME), OptionalInt.of(3), 0, 0, Optional.empty());
    assertThat(Ad.jobs(ONE, ELSEWHERE.with(part))).isEqualTo(2);
    Terms languages =
        new Terms(Optional.of(Employment.FULL_TIME), OptionalInt.of(3), 7, 0, Optional.empty());
    assertThat(Ad.jobs(ONE, ELSEWHERE.with(languages))).isEqualTo(2);
    Terms shift =
        new Terms(Optional.of(Employment.FULL_TIME), OptionalInt.of(3), 0, 7, Optional.empty());
    assertThat(Ad.jobs(ONE, ELSEWHERE.with(shift))).isEqualTo(2);
  }

  @Test
  void otherPayIsAnotherJobAtTheSamePlaceOnly() {
    Ad paid = ONE.with(Ad.terms(3, 50_000));
    assertThat(Ad.jobs(paid, THERE.with(Ad.terms(3, 52_000)))).isEqualTo(2);
    assertThat(Ad.jobs(paid, ELSEWHERE.with(Ad.terms(3, 90_000)))).isEqualTo(1);
    assertThat(Ad.jobs(paid, THERE.with(Ad.terms(3, 52_000)).on("other"))).isEqualTo(1);
    assertThat(Ad.jobs(paid, THERE.with(Ad.terms(3, 90_000)).on("other"))).isEqualTo(2);
    assertThat(Ad.jobs(paid, THERE)).as("not disclosed").isEqualTo(1);
  }

  @Test
  void aJobNeverHoldsPostingsThatContradictEachOther() {
    Ad low = Ad.of("2", "graz").with(Ad.terms(3, 50_000));
    Ad high = Ad.of("3", "graz").with(Ad.terms(3, 80_000));
    Map<PostingKey, JobId> jobs = Ad.grouped(List.of(ONE, low, high));
    assertThat(jobs.get(PostingKey.parse("test:acme:2"))).isEqualTo(jobs.get(key("1")));
    assertThat(jobs.get(PostingKey.parse("test:acme:3"))).isEqualTo(new JobId(key("3")));
    assertThat(
            Ad.jobs(ONE, ELSEWHERE.with(Ad.terms(2, 0)), Ad.of("4", "oslo").with(Ad.terms(4, 0))))
        .as("years two apart")
        .isEqualTo(2);
  }

  private static PostingKey key(String id) {
    return PostingKey.parse("test:acme:" + id);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theJobsDependOnTheSetAloneAndAreNamedAfterTheirLowestPosting(long seed) {
    Random random = new Random(seed);
    List<Ad> ads = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      ads.add(any("" + i, random));
    }
    Map<PostingKey, JobId> jobs = Ad.grouped(ads);
    Collections.shuffle(ads, random);
    assertThat(Ad.grouped(ads)).as("seed %s", seed).isEqualTo(jobs);
    jobs.forEach((key, job) -> {
      assertThat(jobs.get(job.key())).isEqualTo(job);
      assertThat(job.key()).isLessThanOrEqualTo(key);
    });
  }

  private static Ad any(String id, Random random) {
    Ad ad =
        Ad.of(id, "place-" + random.nextInt(6))
            .otherDuties(100 * random.nextInt(12) + random.nextInt(2))
            .otherStory(100 * random.nextInt(4));
    Ad sited = random.nextBoolean() ? ad : ad.on("other");
    int from = random.nextInt(9);
    return random.nextBoolean() ? sited.seen(from, from + 3) : sited.since(from);
  }

  @Test
  void theSameWordsMeetAmongThousandsOfOtherTexts() {
    List<Ad> ads = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      ads.add(Ad.of("" + (10_000 + i), "place-" + i).otherDuties(i % 1_000 * 500));
    }
    assertThat(Ad.grouped(ads).values().stream().distinct()).hasSize(1_000);
  }
}
