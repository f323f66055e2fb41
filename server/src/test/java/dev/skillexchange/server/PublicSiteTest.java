package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.JobRow;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a real market under a public address tells search engines.
@QuarkusTest
@TestProfile(RealHome.class)
final class PublicSiteTest {
  private static final int EMPLOYERS = 12;
  private static final Duration SHOWN_WITHIN = Duration.ofMinutes(1);
  private static final String GUIDE = "/roles/back-end-engineer";
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\">");

  @TestHTTPResource URI server;
  @Inject RunningEngine running;
  @TempDir Path folder;
  private Visitor visitor;

  @BeforeEach
  void comeToARealMarket() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
    if (sample()) {
      String order =
          "{\"ask\":\"import\",\"paths\":[\"%s\"],\"observed\":\"2026-11-23\",\"complete\":true}"
              .formatted(Files.writeString(folder.resolve("postings.jsonl"), postings()));
      String token = "Bearer " + running.get().home().token();
      assertThat(visitor.post("/internal/desk", order, "Authorization", token).body())
          .contains("{\"answer\":");
      awaitTheRealMarket();
    }
  }

  /// The market is looked for again once a second, not with every question.
  private void awaitTheRealMarket() throws IOException, InterruptedException {
    long until = System.nanoTime() + SHOWN_WITHIN.toNanos();
    while (sample() && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertThat(sample()).isFalse();
    visitor = Visitor.whenLoaded(server);
  }

  private boolean sample() throws IOException, InterruptedException {
    return visitor.json("/api/v1/status").at("/basis/market").asText().equals("sample");
  }

  private static String postings() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2 * EMPLOYERS; i++) {
      lines.append(
          """
          {"source":"board","board":"b%1$d","external_id":"j%2$d","title":"%3$s","company":"Works %1$d","description":"You design APIs in Java and PostgreSQL for team %2$d.","city":"Boston","state":"MA","country":"US","salary_min":%4$d,"salary_max":%5$d,"salary_currency":"USD","salary_period":"year"}
          """
              .formatted(
                  i % EMPLOYERS,
                  i,
                  i < EMPLOYERS ? "Senior Back End Engineer" : "Front End Engineer",
                  120_000 + 1_000 * i,
                  150_000 + 1_000 * i));
    }
    return lines.toString();
  }

  private JsonNode data(String path) throws IOException, InterruptedException {
    Matcher data = DATA.matcher(visitor.get(path).body());
    assertThat(data.find()).isTrue();
    return new ObjectMapper().readTree(data.group(1)).path("@graph");
  }

  private static JsonNode of(JsonNode graph, String type) {
    for (JsonNode node : graph) {
      if (node.path("@type").asText().equals(type)) {
        return node;
      }
    }
    throw new AssertionError("no " + type + " in " + graph);
  }

  @Test
  void aGuideIsAnOccupationWithPayAndSample() throws Exception {
    JsonNode occupation = of(data(GUIDE), "Occupation");
    JsonNode band = visitor.json("/api/v1/guides/back-end-engineer").at("/pay/0/all/band");

    assertThat(occupation.path("name").asText()).isEqualTo("Back End Engineer");
    assertThat(occupation.at("/estimatedSalary/0/currency").asText()).isEqualTo("USD");
    assertThat(occupation.at("/estimatedSalary/0/median").decimalValue())
        .isEqualByComparingTo(band.at("/low/value").decimalValue());
    assertThat(occupation.at("/estimatedSalary/1/median").decimalValue())
        .isEqualByComparingTo(band.at("/high/value").decimalValue());
    assertThat(occupation.at("/estimatedSalary/0/description").asText())
        .contains(EMPLOYERS + " jobs", EMPLOYERS + " employers");
  }

  @Test
  void itsQuestionsAreThoseOfThePageWithTheirAnswers() throws Exception {
    JsonNode asked = of(data(GUIDE), "FAQPage").path("mainEntity");
    JsonNode questions = visitor.json("/api/v1/guides/back-end-engineer").path("questions");

    assertThat(asked).isNotEmpty().hasSameSizeAs(questions);
    for (int i = 0; i < asked.size(); i++) {
      assertThat(asked.path(i).path("name").asText())
          .isEqualTo(questions.path(i).path("question").asText());
      assertThat(asked.path(i).at("/acceptedAnswer/text").asText())
          .isEqualTo(questions.path(i).path("answer").asText());
    }
  }

  @Test
  void theWayToAGuideBeginsAtTheFrontPage() throws Exception {
    JsonNode crumbs = of(data(GUIDE), "BreadcrumbList").path("itemListElement");

    assertThat(crumbs.path(0).path("item").asText()).isEqualTo(RealHome.ADDRESS + "/");
    assertThat(crumbs.path(crumbs.size() - 1).path("name").asText()).isEqualTo("Back End Engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/about, /about",
    "/jobs, /jobs",
    "/match, /match",
    GUIDE + ", " + GUIDE,
    "/employers/works-1, /employers/works-1",
    "/compare?role=front-end-engineer&role=back-end-engineer,"
        + " /compare?role=back-end-engineer&amp;role=front-end-engineer",
    "/compare?role=back-end-engineer&role=front-end-engineer,"
        + " /compare?role=back-end-engineer&amp;role=front-end-engineer",
  })
  void aPageTellsItsWholeAddressAndMayBeListed(String path, String canonical) throws Exception {
    String page = visitor.get(path).body();

    assertThat(canonical(page)).isEqualTo(RealHome.ADDRESS + canonical);
    assertThat(page)
        .doesNotContain("noindex", "Sample data")
        .contains(
            "<meta property=\"og:url\" content=\"" + RealHome.ADDRESS + canonical + "\">",
            "<meta property=\"og:title\" content=\"")
        .containsPattern("<meta name=\"description\" content=\"[^\"<>]{20,}\">");
  }

  @Test
  void aJobTellsItsWholeAddress() throws Exception {
    String path = JobRow.link(visitor.json("/api/v1/jobs?count=1").at("/jobs/0/id").asText());

    assertThat(canonical(visitor.get(path).body())).isEqualTo(RealHome.ADDRESS + path);
  }

  @Test
  void anOpenJobIsAJobPostingAtItsAddress() throws Exception {
    String path = JobRow.link(visitor.json("/api/v1/jobs?count=1").at("/jobs/0/id").asText());
    Matcher data = DATA.matcher(visitor.get(path).body());

    assertThat(data.find()).isTrue();
    JsonNode job = new ObjectMapper().readTree(data.group(1));
    assertThat(job.path("@type").asText()).isEqualTo("JobPosting");
    assertThat(job.path("url").asText()).isEqualTo(RealHome.ADDRESS + path);
    assertThat(job.at("/baseSalary/value/unitText").asText()).isEqualTo("YEAR");
    assertThat(job.at("/jobLocation/0/address/addressCountry").asText()).isEqualTo("US");
    assertThat(visitor.get(path + "?near=boston").body())
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .doesNotContain("ld+json");
  }

  @Test
  void whoeverComesUnderAPublicAddressMayNotSetPostingsApart() throws Exception {
    String id = visitor.json("/api/v1/jobs?count=1").at("/jobs/0/id").asText();

    assertThat(
            visitor
                .send(
                    JobRow.link(id) + "/apart",
                    "posting=" + id,
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("/api/v1/partings").statusCode()).isEqualTo(403);
    assertThat(visitor.get(JobRow.link(id)).body()).doesNotContain("Not the same opening?");
  }

  @ParameterizedTest
  @CsvSource({
    GUIDE + "?workplace=remote, " + GUIDE,
    GUIDE + "?currency=EUR, " + GUIDE,
    "/jobs?q=java, /jobs",
    "/jobs?order=newest, /jobs",
    "/jobs?from=20, /jobs",
    "/jobs?country=US, /jobs",
    "/roles?q=nurse, /roles",
    "/match?skills=java, /match",
  })
  void whatOnlyNarrowsOrTurnsAPageIsNotListed(String path, String canonical) throws Exception {
    String page = visitor.get(path).body();

    assertThat(canonical(page)).isEqualTo(RealHome.ADDRESS + canonical);
    assertThat(page)
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .doesNotContain("ld+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/roles/lighthouse-keepers-of-mars"})
  void whatIsNotThereIsNotListed(String path) throws Exception {
    assertThat(visitor.get(path).body()).contains("noindex").doesNotContain("canonical");
  }

  @Test
  void nothingIsKeptForAnyoneAndThatIsSaid() throws Exception {
    for (String path :
        List.of(
            "/saved",
            "/saved/x",
            "/profile/resume.json",
            "/profile/new",
            "/api/v1/saved",
            "/api/v1/hidden",
            "/api/v1/profile")) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("belong to one person");
    }
    assertThat(visitor.get("/api/v1/links").statusCode()).isEqualTo(404);
    assertThat(visitor.post("/api/v1/hidden", "{\"employer\":\"works-1\"}").statusCode())
        .isEqualTo(404);
    assertThat(visitor.get("/jobs").body()).doesNotContain("/saved", "action=\"/hidden\"");
  }

  @Test
  void feedsAndShortLinksAreUnderThePublicAddress() throws Exception {
    assertThat(visitor.get("/jobs.atom?country=US").body())
        .contains(
            "href=\"" + RealHome.ADDRESS + "/jobs.atom?country=US",
            "href=\"" + RealHome.ADDRESS + "/jobs/board:b");
    JsonNode link =
        new ObjectMapper()
            .readTree(visitor.post("/api/v1/links", "{\"target\":\"/jobs?country=US\"}").body());
    assertThat(visitor.get("/links/" + link.path("code").asText()).body())
        .contains("value=\"" + RealHome.ADDRESS + link.path("path").asText() + "\"")
        .doesNotContain("Erase");
  }

  @Test
  void theSitemapListsPagesThatAreThereAndRobotsAreLedToIt() throws Exception {
    HttpResponse<String> answer = visitor.get("/sitemap.xml");
    assertThat(answer.statusCode()).as("%s", visitor.get("/api/v1/status").body()).isEqualTo(200);
    String sitemap = answer.body();

    for (String path :
        List.of("/", "/about", "/jobs", GUIDE, "/roles/front-end-engineer", "/employers/works-1")) {
      assertThat(sitemap).contains("<loc>" + RealHome.ADDRESS + path + "</loc>");
    }
    Matcher listed = Pattern.compile("<loc>" + RealHome.ADDRESS + "(.*?)</loc>").matcher(sitemap);
    while (listed.find()) {
      assertThat(visitor.get(listed.group(1)).statusCode()).as(listed.group(1)).isEqualTo(200);
    }
    assertThat(visitor.get("/robots.txt").body())
        .contains("Sitemap: " + RealHome.ADDRESS + "/sitemap.xml", "Disallow: /api/");
  }

  private static String canonical(String page) {
    Matcher canonical = CANONICAL.matcher(page);
    assertThat(canonical.find()).isTrue();
    return canonical.group(1);
  }
}
