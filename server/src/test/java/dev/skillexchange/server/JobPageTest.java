package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.skillexchange.server.Chromium.Look;
import dev.skillexchange.server.view.JobRow;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of a job: its facts lead to its words and back, and a posting that is not the same can
/// be taken out and put back.
@QuarkusTest
@TestProfile(TestHome.class)
final class JobPageTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TestHTTPResource URI server;
  private Visitor visitor;

  @BeforeEach
  void come() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
  }

  /// A job that several postings show.
  static JsonNode several(Visitor visitor) throws IOException, InterruptedException {
    for (int from = 0; from < 2_000; from += 100) {
      String path = "/api/v1/jobs?state=all&count=100&order=newest&from=" + from;
      for (JsonNode job : visitor.json(path).path("jobs")) {
        if (job.path("postings").asInt() > 1) {
          return visitor.json("/api/v1" + JobRow.link(job.path("id").asText()));
        }
      }
    }
    throw new AssertionError("no job of the sample market has two postings");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws Exception {
    String id = visitor.json("/api/v1/jobs?count=1").at("/jobs/0/id").asText();
    String page = visitor.get(JobRow.link(id)).body();
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    int met = 0;
    while (links.find()) {
      assertThat(page).contains("id=\"" + links.group(1) + "\"");
      met++;
    }
    assertThat(met).isGreaterThan(10);
  }

  @Test
  void thePlaceOfASearchIsCarriedToThePageOfEachJob() throws Exception {
    JsonNode job = visitor.json("/api/v1/jobs?near=london-gb:100km&count=1").at("/jobs/0");
    String path = JobRow.link(job.path("id").asText()) + "?near=london-gb:100km";
    assertThat(visitor.get("/jobs?near=london-gb:100km").body()).contains("href=\"" + path + "\"");
    assertThat(visitor.get(path).body())
        .contains("Distance")
        .containsPattern("[0-9]+ km from London");
    assertThat(visitor.get(JobRow.link(job.path("id").asText())).body())
        .doesNotContain("km from London");
  }

  @Test
  void aPostingIsTakenOutByAFormAndPutBackByAnother() throws Exception {
    JsonNode job = several(visitor);
    String id = job.at("/card/id").asText();
    String posting = job.at("/postings/1/key").asText();
    int postings = job.path("postings").size();

    HttpResponse<String> apart = form(JobRow.link(id) + "/apart", "posting=" + encoded(posting));
    assertThat(apart.statusCode()).isEqualTo(303);
    assertThat(postings(id)).isEqualTo(postings - 1);
    assertThat(postings(posting)).isEqualTo(1);
    assertThat(visitor.get(JobRow.link(id)).body()).contains("not the same opening", "Put it back");
    assertThat(visitor.json("/api/v1/partings").path("partings")).isNotEmpty();

    HttpResponse<String> together =
        form(JobRow.link(id) + "/together", "posting=" + encoded(posting) + "&job=" + encoded(id));
    assertThat(together.statusCode()).isEqualTo(303);
    assertThat(postings(id)).isEqualTo(postings);
    for (String fields : List.of("posting=x&job=y", "posting=" + encoded(posting), "")) {
      assertThat(form(JobRow.link(id) + "/together", fields).statusCode()).isEqualTo(400);
      assertThat(form("/jobs/a:b:c/apart", fields).statusCode()).isEqualTo(400);
    }
  }

  private int postings(String id) throws IOException, InterruptedException {
    return visitor.json("/api/v1" + JobRow.link(id)).path("postings").size();
  }

  private HttpResponse<String> form(String path, String fields, String... more)
      throws IOException, InterruptedException {
    String[] headers = new String[more.length + 2];
    headers[0] = "Content-Type";
    headers[1] = FORM;
    System.arraycopy(more, 0, headers, 2, more.length);
    return visitor.send(path, fields, headers);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aPageOfAnotherSiteCanNotTakeAPostingOut() throws Exception {
    JsonNode job = several(visitor);
    String path = JobRow.link(job.at("/card/id").asText()) + "/apart";
    String fields = "posting=" + encoded(job.at("/postings/1/key").asText());

    assertThat(form(path, fields, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(form(path, fields, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(postings(job.at("/card/id").asText())).isEqualTo(job.path("postings").size());
  }

  @Test
  void withoutScriptsAndByKeyboardAPostingIsTakenOutAndPutBack() throws Exception {
    JsonNode job = several(visitor);
    String id = job.at("/card/id").asText();
    int postings = job.path("postings").size();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.visit(server, Look.PHONE.withoutScripts())) {
      Page page = context.newPage();
      page.navigate(JobRow.link(id));
      page.locator("details.part summary").last().focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**#postings");
      assertThat(postings(id)).isEqualTo(postings - 1);
      page.locator("#apart + ul button").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**#postings");
      page.waitForSelector("details.part summary");
      assertThat(postings(id)).isEqualTo(postings);
    }
  }
}
