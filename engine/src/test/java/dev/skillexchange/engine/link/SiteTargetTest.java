package dev.skillexchange.engine.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A short link leads to pages of this site and nowhere else.
final class SiteTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jobs",
        "https://example.org/jobs",
        "//example.org",
        "//example.org/jobs",
        "/\\example.org",
        "\\\\example.org",
        "/jobs\\..\\..",
        "javascript:alert(1)",
        "/nowhere",
        "/api/v1/jobs",
        "/internal/desk",
        "/s/abcdefghijkm",
        "/links/abcdefghijkm",
        "/saved",
        "/jobs/../saved",
        "/jobs/%2e%2e",
        "/roles/%2F%2Fexample.org",
        "/roles/%5Cexample.org",
        "/jobs/a/b",
        "/jobs#fragment",
        "/jobs?q=a\r\nLocation: x",
        "/jobs?q=%0d%0aLocation:%20x",
        "/jobs?q=%00",
        "/jobs?q=%",
        "/jobs?q=%zz",
        "/jobs?q=a b",
        "/jobs?Q=x",
        "/jobs?http://x=y",
        " /jobs",
        "/jobs\u0000",
        "/jобs"
      })
  void whatIsNoPageOfThisSiteIsRefused(String target) {
    assertThatThrownBy(() -> SiteTarget.of(target)).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/jobs, /jobs",
    "/jobs?, /jobs",
    "/jobs?q=nurse&level=senior, /jobs?level=senior&q=nurse",
    "/jobs?level=senior&q=nurse&country=, /jobs?level=senior&q=nurse",
    "/jobs?skill=b&skill=a, /jobs?skill=b&skill=a",
    "/jobs?q=c%2B%2B+dev, /jobs?q=c%2B%2B+dev",
    "/jobs?q=http://example.org, /jobs?q=http:%2F%2Fexample.org",
    "/jobs/ashby:fernhill:1, /jobs/ashby:fernhill:1",
    "/market?country=DE, /market?country=DE",
    "/roles/back-end-engineer?workplace=remote, /roles/back-end-engineer?workplace=remote",
    "'/match?skills=java,go', '/match?skills=java%2Cgo'"
  })
  void aPageIsWrittenInOneWay(String target, String path) {
    assertThat(SiteTarget.of(target).path()).isEqualTo(path);
    assertThat(SiteTarget.of(path).path()).isEqualTo(path);
  }

  @Test
  void whateverIsTakenStaysOnTheSite() {
    URI site = URI.create("https://careers.example.org/s/code");
    long seed = 5;
    Random random = new Random(seed);
    String letters = "/jobs?q=a&:.%2f5c\\@#;e0d\r\u0000x";
    int taken = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "/jobs" : "");
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        URI resolved = site.resolve(SiteTarget.of(text.toString()).path());
        assertThat(resolved.getHost()).as("seed %s, '%s'", seed, text).isEqualTo(site.getHost());
        assertThat(resolved.getPath()).as("seed %s, '%s'", seed, text).doesNotContain("//", "\\");
        taken++;
      } catch (UserError refused) {
        assertThat(refused.line()).isNotEmpty();
      }
    }
    assertThat(taken).isPositive();
  }

  @Test
  void aTargetThatIsTooLongIsRefused() {
    String longest = "/jobs?q=" + "a".repeat(SiteTarget.LONGEST - 8);
    assertThat(SiteTarget.of(longest).path()).isEqualTo(longest);
    assertThatThrownBy(() -> SiteTarget.of(longest + "a")).isInstanceOf(UserError.class);
  }
}
