package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.store.ShortLink;
import dev.skillexchange.store.ShortLinks;
import dev.skillexchange.store.ShortLinks.Making;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the short links of every store have to do.
public abstract class ShortLinkContract extends StoreTrial {
  private static final Instant NOW = day(10).atTime(12, 0).toInstant(ZoneOffset.UTC);
  private static final LocalDate TODAY = day(10);
  private static final String JOBS = "/jobs?q=nurse";

  private final AtomicInteger made = new AtomicInteger();

  private String code() {
    return "code" + made.incrementAndGet();
  }

  private static Supplier<String> codes(String... codes) {
    Iterator<String> each = List.of(codes).iterator();
    return each::next;
  }

  private ShortLink make(ShortLinks links, String target, Optional<LocalDate> until) {
    return ((Making.Made) links.make(target, until, NOW, this::code)).link();
  }

  @Test
  void aLinkIsFoundByItsCodeOnly() {
    ShortLinks links = store().links();
    ShortLink link = make(links, JOBS, Optional.empty());
    assertThat(link).isEqualTo(new ShortLink("code1", JOBS, NOW, Optional.empty(), 0));
    assertThat(links.find("code1")).contains(link);
    assertThat(links.find("CODE1")).isEmpty();
    assertThat(links.find("")).isEmpty();
    assertThat(links.find("code1\u0000")).isEmpty();
  }

  @Test
  void theSameTargetHasOneCodeForEachLastDay() {
    ShortLinks links = store().links();
    ShortLink lasting = make(links, JOBS, Optional.empty());
    ShortLink passing = make(links, JOBS, Optional.of(day(20)));
    assertThat(passing.code()).isNotEqualTo(lasting.code());
    assertThat(make(links, JOBS, Optional.empty())).isEqualTo(lasting);
    assertThat(make(links, JOBS, Optional.of(day(20)))).isEqualTo(passing);
    assertThat(links.all()).containsExactlyInAnyOrder(lasting, passing);
  }

  @Test
  void aCodeThatIsTakenIsNeverGivenTwice() {
    ShortLinks links = store().links();
    links.make("/a", Optional.empty(), NOW, codes("same"));
    Making second = links.make("/b", Optional.empty(), NOW, codes("same", "same", "other"));
    assertThat(((Making.Made) second).link().code()).isEqualTo("other");
    assertThat(links.find("same").orElseThrow().target()).isEqualTo("/a");
    assertThatThrownBy(() -> links.make("/c", Optional.empty(), NOW, () -> "same"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(links.all()).hasSize(2);
  }

  @Test
  void visitsAreCountedUntilTheLinkExpires() {
    ShortLinks links = store().links();
    String code = make(links, JOBS, Optional.of(TODAY)).code();
    links.visited(code, TODAY);
    links.visited(code, TODAY);
    links.visited(code, TODAY.plusDays(1));
    links.visited("nowhere", TODAY);
    ShortLink link = links.find(code).orElseThrow();
    assertThat(link.visits()).isEqualTo(2);
    assertThat(link.expired(TODAY)).isFalse();
    assertThat(link.expired(TODAY.plusDays(1))).isTrue();
  }

  @Test
  void anExpiredLinkIsRememberedForAWhileAndThenDropped() {
    ShortLinks links = store().links();
    String code = make(links, JOBS, Optional.of(TODAY)).code();
    Instant lastDay = NOW.plus(Duration.ofDays(ShortLinks.DAYS_REMEMBERED));
    links.make("/a", Optional.empty(), lastDay, this::code);
    assertThat(links.find(code)).isPresent();
    links.make("/b", Optional.empty(), lastDay.plus(Duration.ofDays(1)), this::code);
    assertThat(links.find(code)).isEmpty();
  }

  @Test
  void noMoreAreMadeWithinAnHourThanMayBe() {
    ShortLinks links = store().links();
    for (int i = 0; i < ShortLinks.MOST_AN_HOUR; i++) {
      make(links, "/jobs?q=" + i, Optional.empty());
    }
    assertThat(links.make("/more", Optional.empty(), NOW, this::code))
        .isEqualTo(new Making.TooFast());
    assertThat(links.make("/jobs?q=0", Optional.empty(), NOW, this::code))
        .as("known already")
        .isInstanceOf(Making.Made.class);
    assertThat(links.make("/more", Optional.empty(), NOW.plus(Duration.ofHours(1)), this::code))
        .isInstanceOf(Making.Made.class);
  }

  @Test
  void whatIsErasedIsGone() {
    ShortLinks links = store().links();
    String code = make(links, JOBS, Optional.empty()).code();
    make(links, "/a", Optional.empty());
    links.erase(code);
    links.erase(code);
    assertThat(links.find(code)).isEmpty();
    assertThat(links.all()).hasSize(1);
    links.eraseAll();
    assertThat(links.all()).isEmpty();
  }

  @Test
  void manyWhoMakeTheSameLinkAtOnceGetOneCodeAndEveryVisitCounts() throws Exception {
    ShortLinks links = store().links();
    List<String> codes = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(4)) {
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        running.add(
            people.submit(() -> {
              String code = make(links, JOBS, Optional.empty()).code();
              links.visited(code, TODAY);
              return code;
            }));
      }
      for (Future<String> one : running) {
        codes.add(one.get());
      }
    }
    assertThat(codes).containsOnly(codes.getFirst());
    assertThat(links.find(codes.getFirst()).orElseThrow().visits()).isEqualTo(20);
  }
}
