package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Desks;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A published site in a real browser, opened from its folder: it is searched, and leads from a
/// figure to its jobs.
@QuarkusTest
@TestProfile(TestHome.class)
final class PublishedSiteTest {
  @TempDir static Path folder;
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

  @BeforeEach
  void come() throws IOException, InterruptedException {
    Visitor.whenLoaded(server);
  }

  @Test
  void aRoleIsFoundAndAFigureLeadsToItsJobs() throws IOException {
    Path site = site();
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
  void aRoleIsFoundByAnotherTitleAndWhereItIsMisspelled() throws IOException {
    Path site = site();
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = context.newPage();
      for (String words : List.of("sre", "site relaibility", "reliabilty engineer")) {
        page.navigate(site.resolve("index.html").toUri().toString());
        page.getByLabel("Find a role").focus();
        page.waitForFunction("() => window.skillexchangeTitles");
        page.getByLabel("Find a role").fill(words);
        page.getByLabel("Find a role").press("Enter");
        page.waitForURL("**/roles/site-reliability-engineer.html");
      }
    }
  }

  @Test
  void withoutScriptsTheRolesAreAPlainList() throws IOException {
    Path site = site();
    try (BrowserContext context = chromium.visit(server, Look.PHONE.withoutScripts())) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());

      assertThat(page.locator("#ask:visible").count()).isZero();
      assertThat(page.locator("#roles li:visible").count()).isGreaterThan(50);
    }
  }

  @Test
  void besideTheServerComesTheSameSiteAsWithin() throws IOException {
    Path within = folder.resolve("within");
    new Publication(new LocalDesk(running.get()), Optional.empty())
        .publish(within, Progress.silent());
    Path beside = site();

    List<Path> files = files(within);
    assertThat(files).hasSizeGreaterThan(1_000).isEqualTo(files(beside));
    for (Path file : files) {
      assertThat(Files.mismatch(within.resolve(file), beside.resolve(file)))
          .as("%s", file)
          .isEqualTo(-1);
    }
  }

  /// The site as a command publishes it while the server owns the home; published once.
  private Path site() throws IOException {
    Path site = folder.resolve("site");
    if (!Files.exists(site)) {
      try (Desk desk = Desks.open(running.get().settings(), "publish", _ -> {})) {
        new Publication(desk, Optional.empty()).publish(site, Progress.silent());
      }
    }
    return site;
  }

  private static List<Path> files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).map(site::relativize).sorted().toList();
    }
  }
}
