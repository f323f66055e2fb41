package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.fault.UserError;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the search box says is read as it is meant, and nothing in it makes a search fail.
class QueryReaderTest {
  private static final SliceResolver RESOLVER = new SliceResolver(CatalogueLoader.load());
  private static final QueryReader READER = new QueryReader(RESOLVER);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "skill:k8s; skill=kubernetes",
        "skill:go -skill:php; skill=go&skill=-php",
        "skill:go,rust; skill=go%7Crust",
        "skills:\"machine learning\"; skill=machine-learning",
        "level:senior company:acme; level=senior&employer=acme",
        "remote:us; workplace=remote&lives=US",
        "remote:yes; workplace=remote",
        "in:de; place=DE",
        "in:berlin; place=berlin-de",
        "in:berlin,fr; place=berlin-de%7CFR",
        "in:\"bay area\"; place=sf-bay",
        "lives:de; lives=DE",
        "workplace:hybrid remote:us; workplace=hybrid&workplace=remote&lives=US",
        "years:>=5; years=5-99",
        "posted:<7d; posted=7d",
        "near:london,20mi; near=london-gb:20mi",
        "near:graz; near=graz-at:50km",
        "posted:7d; posted=7d",
        "posted:week; posted=7d",
        "pay:>150k; pay=150k",
        "pay>=60,000; pay=60000",
        "pay:€60k+; pay=EUR+60k",
        "years:<3; years=0-2",
        "years:<=3; years=0-3",
        "lang:de; language=de",
        "open:<60d; open=%3C60d",
        "open:>2w; open=%3E2w",
        "reposts:0; reposts=0",
        "-reposts:>=2; reposts=-%3E%3D2",
        "range:<2; range=%3C2",
        "range<1.5; range=%3C1.5",
        "-role:engineering-manager backend; q=backend&role=-engineering-manager",
        "C++ \"node js\" -php; q=C%2B%2B+%22node+js%22+-php",
        "12:30 http://a.b; q=12:30+http:%2F%2Fa.b"
      })
  void filtersAmongWordsBecomeFilters(String typed, String link) {
    assertThat(READER.read(JobQuery.words(typed)).query().toLink()).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "skil:go; skill=go; Read “skil:” as “skill:”.",
        "skill:kuberntes; skill=kubernetes; Searched for “Kubernetes” instead of “kuberntes”.",
        "in:berln; place=berlin-de; Searched for “Berlin” instead of “berln”.",
        "skill:qqqqqqqq; q=qqqqqqqq; No skill is known as “qqqqqqqq”; searched as words.",
        "pay:<100k; q=100k; No pay is known as “100k”; searched as words.",
        "level:>senior; q=senior; No level is known as “senior”; searched as words.",
        "zzzzzz:go; q=zzzzzz:go; “zzzzzz:” is no filter; searched as words."
      })
  void whatIsReadOtherwiseIsSaid(String typed, String link, String start) {
    QueryReader.Read read = READER.read(JobQuery.words(typed));

    assertThat(read.query().toLink()).isEqualTo(link);
    assertThat(read.remarks()).hasSize(1).first().asString().startsWith(start);
  }

  @Test
  void filtersOfALinkStayBesideThoseOfTheBox() {
    JobQuery query = JobQuery.words("skill:go").with(Parameter.COUNTRY, "DE");

    assertThat(READER.read(query).query().toLink()).isEqualTo("skill=go&country=DE");
  }

  @Test
  void whatWasReadIsReadAgainAsItself() {
    JobQuery once = READER.read(JobQuery.words("-php skill:go,rust near:london,20mi")).query();

    assertThat(READER.read(once).query()).isEqualTo(once);
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsRead() {
    JobQuery endless = JobQuery.words("skill:zzzz ".repeat(10_000));

    assertThatThrownBy(() -> READER.read(endless))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "-", ":", "skill:", "-skill:", "pay:>", "a:\"b", "|,|", "::::", "skill:,", "\u0000"
      })
  void halfATermIsNoFault(String typed) {
    resolved(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((((((((nurse))))))))))",
        "'; DROP TABLE jobs; --",
        "nurse AND (title:* OR *:*)",
        "nurse~9999 ^99999 [a TO z] /.*/ {!parent}",
        "<script>alert(1)</script> ${jndi:ldap://x} %00 ../../etc"
      })
  void theSyntaxOfOtherLanguagesIsWords(String typed) {
    resolved(typed);
  }

  @Test
  void aPhraseOfManyWordsAndManyPhrasesAreTaken() {
    resolved("\"" + "a ".repeat(490) + "\"");
    resolved("\"in the of\" ".repeat(70));
    resolved("*".repeat(1_000));
  }

  @Test
  void noTextMakesASearchFail() {
    String[] pieces = {
      "skill", ":", "-", "\"", ",", "|", ">", "<", "=", " ", "pay", "go", "near", "remote", "9",
      "km", "\u0000", "(", "*", "’", "🙂", "state", "posted", "years", "basis", "$", "%", "seen"
    };
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      resolved(text.toString());
    }
  }

  private static void resolved(String typed) {
    QueryReader.Read read = READER.read(JobQuery.words(typed));
    JobQuery canonical = CanonicalQuery.of(RESOLVER, read.query());
    Optional<LocalDate> asOf = Optional.of(LocalDate.of(2026, 1, 31));

    assertThat(RESOLVER.resolve(canonical, asOf).slice()).as(typed).isNotNull();
    assertThat(JobQuery.ofLink(canonical.toLink())).as(typed).isEqualTo(canonical);
  }
}
