package dev.skillexchange.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Employer;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {
  private static final Offer NURSE = new Offer("1", "nurse", 0, "lyon", 0);

  /// A posting of one board whose title has its scope behind a comma.
  ///
  /// @param text the first of its numbered words
  /// @param pay 0 where none is told
  private record Offer(String id, String title, int text, String place, int pay) {
    private static final int LONG = 400;

    private Offer as(String other, String otherTitle) {
      return new Offer(other, otherTitle, text, place, pay);
    }

    private Offer text(int first) {
      return new Offer(id, title, first, place, pay);
    }

    private Offer in(String other) {
      return new Offer(id, title, text, other, pay);
    }

    private Offer paying(int other) {
      return new Offer(id, title, text, place, other);
    }

    private PostingKey key() {
      return PostingKey.of("test", "acme", id);
    }

    private Grouping.Member member(int words) {
      SignatureWriter writer = new SignatureWriter();
      String[] parts = title.split(", ", -1);
      for (String word : title.replace(",", "").split(" ", -1)) {
        writer.titleWord(word);
      }
      for (String word : parts[0].split(" ", -1)) {
        writer.nameWord(word);
      }
      for (int i = 1; i < parts.length; i++) {
        writer.scopeWord(parts[i]);
      }
      for (int word = text; word < text + words; word++) {
        writer.word((int) Hashes.mixed(word), true);
      }
      writer.place(place);
      writer.terms(Ad.terms(3, pay));
      return new Grouping.Member(
          Employer.named("Umbra Works").id(), writer.signature(), Sighting.on(Ad.DAY));
    }
  }

  private static Map<PostingKey, JobId> grouped(List<Offer> offers, int words, Apart apart) {
    Map<PostingKey, Grouping.Member> members = new LinkedHashMap<>();
    offers.forEach(offer -> members.put(offer.key(), offer.member(words)));
    return Grouping.jobs(members, apart);
  }

  private static long jobs(Offer... offers) {
    return grouped(List.of(offers), Offer.LONG, Apart.none()).values().stream().distinct().count();
  }

  @Test
  void twoNamesOfOneOpeningOverTheSameWordsAreOneJob() {
    assertThat(jobs(NURSE, NURSE.as("2", "carer"), NURSE.as("3", "care worker"))).isEqualTo(1);
  }

  @Test
  void anotherScopeIsAnotherOpening() {
    assertThat(jobs(NURSE, NURSE.as("2", "nurse, nights"))).isEqualTo(2);
    assertThat(jobs(NURSE.as("1", "nurse, days"), NURSE.as("2", "carer, nights"))).isEqualTo(2);
    assertThat(jobs(NURSE.as("1", "nurse, days"), NURSE.as("2", "carer, days"))).isEqualTo(1);
  }

  @Test
  void aScopeThatTheOtherTitleNamesTellsThemNotApart() {
    assertThat(jobs(NURSE.as("1", "ward nurse"), NURSE.as("2", "senior nurse, ward"))).isEqualTo(1);
    assertThat(jobs(NURSE.as("1", "carer"), NURSE.as("2", "senior nurse, ward"))).isEqualTo(2);
  }

  @Test
  void otherWordsUnderAnotherTitleAreAnotherJob() {
    assertThat(jobs(NURSE, NURSE.as("2", "carer").text(1))).isEqualTo(2);
  }

  @Test
  void anotherPlaceOrOtherPayUnderAnotherTitleIsAnotherJob() {
    Offer carer = NURSE.as("2", "carer");
    assertThat(jobs(NURSE, carer.in("graz"))).isEqualTo(2);
    assertThat(jobs(NURSE.paying(40_000), carer.paying(42_000))).isEqualTo(2);
    assertThat(jobs(NURSE.paying(40_000), carer)).as("not disclosed").isEqualTo(1);
  }

  @Test
  void onePlaceInCommonIsEnoughForJobsOfSeveralPlaces() {
    Offer there = NURSE.as("2", "carer");
    Offer elsewhere = NURSE.as("3", "nurse").in("graz");
    assertThat(jobs(NURSE, there, elsewhere, NURSE.as("4", "carer").in("oslo"))).isEqualTo(1);
  }

  @Test
  void aShortTextMayStandUnderAnyTitle() {
    List<Offer> offers = List.of(NURSE, NURSE.as("2", "carer"));
    assertThat(grouped(offers, 100, Apart.none()).values().stream().distinct()).hasSize(2);
  }

  @Test
  void aTemplateUnderManyTitlesTellsOfNoOpening() {
    List<Offer> offers = new ArrayList<>();
    for (int i = 10; i < 22; i++) {
      offers.add(NURSE.as("" + i, "carer" + i));
    }
    assertThat(grouped(offers, Offer.LONG, Apart.none()).values().stream().distinct()).hasSize(1);
    offers.add(NURSE);
    assertThat(grouped(offers, Offer.LONG, Apart.none()).values().stream().distinct()).hasSize(13);
  }

  @Test
  void titlesThatExcludeEachOtherAreNotJoinedByAThird() {
    assertThat(
            jobs(
                NURSE.as("1", "carer, ward"),
                NURSE.as("2", "ward carer"),
                NURSE.as("3", "carer helper")))
        .isEqualTo(2);
  }

  @Test
  void whatAPersonSetApartStaysApartUnderAnyTitle() {
    List<Offer> offers = List.of(NURSE, NURSE.as("2", "carer"), NURSE.as("3", "helper"));
    Apart apart = Apart.of(List.of(new Apart.Pair(offers.get(0).key(), offers.get(1).key())));
    Map<PostingKey, JobId> jobs = grouped(offers, Offer.LONG, apart);
    assertThat(jobs.get(offers.get(1).key())).isEqualTo(new JobId(offers.get(1).key()));
    assertThat(jobs.get(offers.get(2).key())).isEqualTo(new JobId(offers.get(0).key()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theJobsDependOnTheSetAloneAndTheirTitlesNeverExcludeEachOther(long seed) {
    Random random = new Random(seed);
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      offers.add(any("" + (100 + i), random));
    }
    Map<PostingKey, JobId> jobs = grouped(offers, Offer.LONG, Apart.none());
    Map<JobId, List<Offer>> members = new TreeMap<>((a, b) -> a.key().compareTo(b.key()));
    offers.forEach(
        offer -> members.computeIfAbsent(jobs.get(offer.key()), _ -> new ArrayList<>()).add(offer));
    members
        .values()
        .forEach(job ->
            assertThat(job)
                .as("seed %s", seed)
                .allMatch(one ->
                    job.stream()
                        .allMatch(
                            other -> one.title().equals(other.title()) || mayBe(one, other))));
    Collections.shuffle(offers, random);
    assertThat(grouped(offers, Offer.LONG, Apart.none())).as("seed %s", seed).isEqualTo(jobs);
  }

  private static boolean mayBe(Offer one, Offer other) {
    return one.member(Offer.LONG)
        .signature()
        .naming()
        .mayBe(other.member(Offer.LONG).signature().naming());
  }

  private static Offer any(String id, Random random) {
    List<String> titles =
        List.of("nurse", "carer", "ward nurse", "nurse, ward", "carer, nights", "nurse, nights");
    return new Offer(
        id,
        titles.get(random.nextInt(titles.size())),
        400 * random.nextInt(2) + random.nextInt(2),
        "place-" + random.nextInt(4),
        random.nextInt(3) == 0 ? 40_000 + 2_000 * random.nextInt(2) : 0);
  }
}
