package dev.skillexchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleMarketTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final SampleMarket MARKET = SampleMarket.of(1, 2_000, AS_OF);

  /// To be changed on purpose only: whoever changes the writer or its books writes the new digest
  /// here.
  private static final String DIGEST =
      "054dae570f0f425fd750df0a7ebedad9ab743560b89f5faa4e90015151d25286";

  @Test
  void sameSeedGivesTheSameBytes() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    MARKET
        .postings()
        .limit(1000)
        .forEach(posting -> digest.update(posting.toString().getBytes(StandardCharsets.UTF_8)));

    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }

  @Test
  void aMarketOfAnySizeHasItsPostings() {
    for (int size : List.of(1, 7, 100, 225, 300, 999)) {
      assertThat(SampleMarket.of(3, size, AS_OF).postings()).as("of %d", size).hasSize(size);
    }
  }

  @Test
  void aPostingByItsNumberIsThatOfTheWholeStream() {
    List<Posting> all = MARKET.postings().toList();

    assertThat(IntStream.range(0, MARKET.size()).mapToObj(MARKET::posting).toList()).isEqualTo(all);
  }

  @Test
  void everyRoleOfTheCatalogueIsHiredFor() {
    Catalogue catalogue = CatalogueLoader.load();

    assertThat(
            MARKET
                .postings()
                .map(one -> MARKET.truth(one.key()).role())
                .collect(Collectors.toSet()))
        .isEqualTo(catalogue.roles().keySet());
  }

  @Test
  void everySkillOfTheBooksIsInTheCatalogue() {
    Catalogue catalogue = CatalogueLoader.load();

    assertThat(
            Books.ALL.roles.stream()
                .flatMap(role -> role.skills().stream())
                .flatMap(group -> group.choices().stream())
                .map(Books.SkillWords::skill))
        .allMatch(skill -> catalogue.skill(skill).isPresent());
  }

  @Test
  void aFirstLookHasEnoughOfEveryRole() {
    SampleMarket market = SampleMarket.of(1, 22_000, AS_OF);
    Map<RoleId, Integer> counts = new HashMap<>();
    Map<RoleId, Set<String>> employers = new HashMap<>();
    market
        .postings()
        .forEach(posting -> {
          RoleId role = market.truth(posting.key()).role();
          counts.merge(role, 1, Integer::sum);
          employers.computeIfAbsent(role, _ -> new HashSet<>()).add(posting.employer());
        });

    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(22_000);
    assertThat(counts.values()).allMatch(count -> count >= 25);
    assertThat(employers.values()).allMatch(names -> names.size() >= 10);
  }

  @Test
  void everyPostingIsHandedOutInOrderOfDaysWhileItIsOpen() {
    Set<PostingKey> seen = new HashSet<>();
    List<SampleReading> readings = MARKET.readings();
    LocalDate before = AS_OF.minusMonths(25);
    for (SampleReading reading : readings) {
      LocalDate day = reading.reading().observed();
      assertThat(day).isBetween(before, AS_OF);
      before = day;
      for (Posting posting : reading.postings()) {
        Truth truth = MARKET.truth(posting.key());
        assertThat(truth.opened()).isBeforeOrEqualTo(day);
        assertThat(truth.closed().filter(closed -> !day.isBefore(closed))).isEmpty();
        seen.add(posting.key());
      }
    }

    assertThat(seen).hasSize(2_000);
  }

  @Test
  void textsSayWhatTheTruthSays() {
    MARKET
        .postings()
        .forEach(posting -> {
          String text = (posting.title() + posting.body().content()).replace("&amp;", "&");
          String lower = text.toLowerCase(Locale.ROOT);
          assertThat(text).doesNotContain("{").doesNotContain("null");
          assertThat(MARKET.truth(posting.key()).skills())
              .as(posting.key().toString())
              .allMatch(skill -> lower.contains(skill.words().toLowerCase(Locale.ROOT)));
        });
  }

  @Test
  void advertsOfEveryFamilyNameWhatOneDoes() {
    Catalogue catalogue = CatalogueLoader.load();
    CatalogueDeriver deriver = new CatalogueDeriver(catalogue);
    Map<String, Set<ActivityId>> byFamily = new HashMap<>();
    MARKET
        .postings()
        .forEach(posting -> {
          Facts facts = deriver.derive(posting).facts();
          RoleId role = MARKET.truth(posting.key()).role();
          Set<ActivityId> named =
              byFamily.computeIfAbsent(
                  catalogue.role(role).orElseThrow().family().slug(), _ -> new HashSet<>());
          facts.activities().forEach(mention -> named.add(mention.activity()));
        });
    assertThat(byFamily).hasSize(catalogue.families().size());
    byFamily.forEach((family, named) -> assertThat(named).as(family).hasSizeGreaterThan(4));
  }

  @Test
  void employersHaveNamesOfTheirOwn() {
    SampleMarket large = SampleMarket.of(7, 400_000, AS_OF);
    Deal deal = Deal.of(400_000, Books.ALL);
    Set<String> boards = new HashSet<>();
    for (int e = 0; e < deal.employers(); e++) {
      boards.add(Firm.of(7, e, 1, Books.ALL.sectors.get(deal.sector(e)), Books.ALL).board());
    }

    assertThat(boards).hasSize(deal.employers());
    assertThat(large.readings()).isNotEmpty();
  }
}
