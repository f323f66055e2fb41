package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import dev.skillexchange.server.Chromium.Look;
import dev.skillexchange.server.view.EmployerView;
import dev.skillexchange.server.view.JobRow;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every page in a real browser: it fits, it can be read by everyone, it is quiet, small and stays
/// at home.
@QuarkusTest
@TestProfile(TestHome.class)
final class BrowserTest extends InBrowser {
  private static final int LARGEST_PAGE = 100_000;
  private static final Set<String> NOT_WEIGHED = Set.of("image", "font");
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  /// The pages, of one job the one that a search finds first.
  enum Place {
    FRONT("/"),
    GUIDE("/roles/back-end-engineer"),
    MARKET("/market"),
    NARROW_GUIDE("/roles/back-end-engineer?workplace=remote&level=senior"),
    ROLES("/roles?q=enginer"),
    NO_ROLES("/roles?q=xyzzyplugh"),
    JOBS("/jobs?q=java"),
    NO_JOBS("/jobs?q=nothingofthiskind"),
    JOB("/jobs/"),
    JOB_OF_SEVERAL_POSTINGS("/jobs/"),
    NO_GUIDE("/roles/back-end-engineer?skill=cobol&level=intern&country=DE&city=paris-fr"),
    EMPLOYER("/employers/"),
    COMPARE_ROLES("/compare?role=back-end-engineer&role=front-end-engineer"),
    COMPARE_PLACES("/compare?role=back-end-engineer&country=US&country=DE"),
    MATCH("/match"),
    MATCHES("/match?skills=java,postgresql"),
    ROADMAPS("/roadmap"),
    ROADMAP("/roadmap/back-end-engineer?skills=java"),
    ABOUT("/about"),
    SAVED("/saved"),
    PRACTICE("/practice/software-engineer?level=senior"),
    PRACTISED("/practice"),
    NOWHERE("/nowhere");

    private final String path;

    Place(String path) {
      this.path = path;
    }

    String path(Visitor visitor) throws IOException, InterruptedException {
      return switch (this) {
        case JOB -> JobRow.link(first(visitor).path("id").asText());
        case JOB_OF_SEVERAL_POSTINGS ->
            JobRow.link(JobPageTest.several(visitor).at("/card/id").asText()) + "?near=london-gb";
        case EMPLOYER -> EmployerView.link(first(visitor).path("employer").path("id").asText());
        default -> path;
      };
    }

    private static JsonNode first(Visitor visitor) throws IOException, InterruptedException {
      return visitor.json("/api/v1/jobs?count=1").path("jobs").path(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageFitsItsWindow(Place place) throws Exception {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = open(context, place, WaitUntilState.LOAD);
      for (int width : List.of(1280, 375, 320)) {
        page.setViewportSize(width, Look.PHONE.height());
        assertThat(page.evaluate("() => window.innerWidth")).isEqualTo(width);
        assertThat(page.evaluate(TOO_WIDE)).as("wider than %d pixels", width).isEqualTo(false);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageCanBeReadByEveryone(Place place) throws Exception {
    for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
      try (BrowserContext context = chromium.visit(server, look)) {
        Page page = open(context, place, WaitUntilState.LOAD);
        assertThat(Axe.violations(page)).as("%s", look).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsQuietSmallAndStaysAtHome(Place place) throws Exception {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      List<Request> requests = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      context.onRequest(requests::add);
      context.onConsoleMessage(message -> complaint(message, place, complaints));
      context.onWebError(error -> complaints.add(error.error()));
      open(context, place, WaitUntilState.NETWORKIDLE);

      assertThat(complaints).isEmpty();
      assertThat(requests)
          .isNotEmpty()
          .allSatisfy(request -> assertThat(request.url()).startsWith(server.toString()));
      assertThat(
              requests.stream()
                  .filter(request -> !NOT_WEIGHED.contains(request.resourceType()))
                  .mapToLong(request -> request.sizes().responseBodySize)
                  .sum())
          .isBetween(1L, (long) LARGEST_PAGE);
    }
  }

  private Page open(BrowserContext context, Place place, WaitUntilState until)
      throws IOException, InterruptedException {
    Page page = context.newPage();
    page.navigate(place.path(visitor), new Page.NavigateOptions().setWaitUntil(until));
    return page;
  }

  /// That a page is missing is told to the console by the browser itself.
  private static void complaint(ConsoleMessage message, Place place, List<String> complaints) {
    boolean told = place == Place.NOWHERE && message.location().contains(place.path);
    if (!told && Set.of("error", "warning").contains(message.type())) {
      complaints.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }
}
