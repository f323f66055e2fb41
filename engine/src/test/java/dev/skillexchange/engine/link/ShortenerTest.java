package dev.skillexchange.engine.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.answer.LinksAnswer.LinkRow;
import dev.skillexchange.engine.link.Shortener.Way;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.store.ShortLink;
import dev.skillexchange.store.ShortLinks.Making;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Short links are made, followed, counted, and end.
final class ShortenerTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  private final OpenMarket market = TrialMarket.open();

  private Shortener at(Instant now) {
    return new Shortener(market, InstantSource.fixed(now));
  }

  private static ShortLink link(Making making) {
    return ((Making.Made) making).link();
  }

  private static LinkRow row(Way way) {
    return ((Way.To) way).link();
  }

  @Test
  void aLinkLeadsToItsPageAndCountsWhoFollowsItButNotWhoLooks() {
    String code = link(at(NOON).make("/jobs?q=nurse", OptionalInt.empty())).code();
    assertThat(code).hasSize(Codes.LENGTH);
    assertThat(row(at(NOON).follow(code)).target()).isEqualTo("/jobs?q=nurse");
    at(NOON).look(code);
    at(NOON.plus(Duration.ofDays(10_000))).follow(code);
    assertThat(row(at(NOON).look(code)).visits()).isEqualTo(2);
  }

  @Test
  void aLinkForOneDayEndsWithTheDay() {
    String code = link(at(NOON).make("/jobs", OptionalInt.of(1))).code();
    assertThat(at(NOON.plus(Duration.ofHours(11))).follow(code)).isInstanceOf(Way.To.class);
    assertThat(at(NOON.plus(Duration.ofHours(12))).follow(code)).isEqualTo(new Way.Expired());
    assertThat(at(NOON).make("/jobs", OptionalInt.of(1)))
        .isInstanceOfSatisfying(
            Making.Made.class, made -> assertThat(made.link().code()).isEqualTo(code));
  }

  @Test
  void theSamePageWrittenOtherwiseHasTheSameCode() {
    String code = link(at(NOON).make("/jobs?q=nurse&level=senior", OptionalInt.empty())).code();
    assertThat(link(at(NOON).make("/jobs?level=senior&q=nurse&city=", OptionalInt.empty())).code())
        .isEqualTo(code);
  }

  @Test
  void whateverIsNoCodeLeadsNowhereLikeAnUnknownOne() {
    for (String code : new String[] {"", "x", "0OIl0OIl0OIl", "abcdefghijkm", "a".repeat(9_000)}) {
      assertThat(at(NOON).follow(code)).isEqualTo(new Way.Unknown());
    }
  }

  @Test
  void anErasedLinkLeadsNowhere() {
    String code = link(at(NOON).make("/about", OptionalInt.empty())).code();
    at(NOON).erase(code);
    assertThat(at(NOON).follow(code)).isEqualTo(new Way.Unknown());
    assertThat(at(NOON).all().links()).isEmpty();
  }

  @Test
  void noLinkEndsBeforeItBeginsOrAfterTenYears() {
    for (int days : new int[] {-1, 0, Shortener.MOST_DAYS + 1}) {
      assertThatThrownBy(() -> at(NOON).make("/jobs", OptionalInt.of(days)))
          .isInstanceOf(UserError.class);
    }
  }

  @Test
  void codesHaveAtLeastSixtyFourBitsAndDoNotRepeat() {
    assertThat(Codes.LENGTH * Math.log(58) / Math.log(2)).isGreaterThan(64);
    Codes codes = new Codes();
    Set<String> drawn = new HashSet<>();
    Set<Integer> letters = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String code = codes.get();
      assertThat(Codes.wellFormed(code)).isTrue();
      drawn.add(code);
      code.chars().forEach(letters::add);
    }
    assertThat(drawn).hasSize(10_000);
    assertThat(letters).hasSize(58);
  }
}
