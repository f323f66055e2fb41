package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// Tests in one real browser, of a server whose market is loaded.
abstract class InBrowser {
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  static Chromium chromium;

  @TestHTTPResource URI server;
  Visitor visitor;

  @BeforeAll
  static void openBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void come() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
  }

  /// On a desktop and on a phone, with and without scripts.
  static Stream<Look> looks() {
    return Stream.of(
        Look.DESKTOP, Look.DESKTOP.withoutScripts(), Look.PHONE, Look.PHONE.withoutScripts());
  }

  /// A page is no wider than its window and has no fault that axe finds, nor one of colours in the
  /// dark.
  static void good(Page page) {
    assertThat(page.evaluate(TOO_WIDE)).isEqualTo(false);
    assertThat(Axe.violations(page)).as("%s", page.url()).isEmpty();
  }
}
