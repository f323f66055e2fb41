package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.desk.LocalDesk;
import dev.skillexchange.engine.publication.Publication;
import dev.skillexchange.server.Chromium.Look;
import dev.skillexchange.server.life.RunningEngine;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A published site in a real browser, opened from its folder: it is searched, and leads from a
/// figure to its jobs.
@QuarkusTest
@TestProfile(TestHome.class)
final class PublishedSiteTest {
  private static Chromium chromium;

  @TestHTTPResource URI server;
  @Inject RunningEngine running;

  @BeforeAll
  static void openBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @Test
  void aRoleIsFoundAndAFigureLeadsToItsJobs(@TempDir Path folder)
      throws IOException, InterruptedException {
    Visitor.whenLoaded(server);
    Path site = folder.resolve("site");
    new Publication(desk(), Optional.empty()).publish(site, Progress.silent());
    for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
      try (BrowserContext context = chromium.visit(server, look)) {
        List<String> complaints = new ArrayList<>();
        context.onConsoleMessage(message -> complaints.add(message.text()));
        Page page = context.newPage();
        page.navigate(site.resolve("index.html").toUri().toString());
        int all = page.locator("#roles li:visible").count();
        page.getByLabel("Find a role").fill("back end");
        assertThat(page.locator("#roles li:visible").count()).isLessThan(all).isPositive();
        page.getByLabel("Find a role").press("Enter");
        page.waitForURL("**/roles/back-end-engineer.html");

        String jobs = page.locator(".figures .big").last().innerText();
        page.locator(".figures a").last().click();
        page.waitForURL("**/jobs/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(jobs + " jobs");
        assertThat(complaints).isEmpty();
      }
    }
  }

  @Test
  void withoutScriptsTheRolesAreAPlainList(@TempDir Path folder)
      throws IOException, InterruptedException {
    Visitor.whenLoaded(server);
    Path site = folder.resolve("site");
    new Publication(desk(), Optional.empty()).publish(site, Progress.silent());
    try (BrowserContext context = chromium.visit(server, Look.PHONE.withoutScripts())) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());

      assertThat(page.locator("#ask:visible").count()).isZero();
      assertThat(page.locator("#roles li:visible").count()).isGreaterThan(50);
    }
  }

  /// The engine is the server's, and stays open.
  private LocalDesk desk() {
    return new LocalDesk(running.get());
  }
}
