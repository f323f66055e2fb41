package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept for a person, short links, feeds and exports, over HTTP.
@QuarkusTest
@TestProfile(KeptHome.class)
final class KeptTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "q=java";

  @TestHTTPResource URI server;
  private Visitor visitor;

  @BeforeEach
  void come() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
  }

  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    assertThat(visitor.status("DELETE", "/api/v1/person")).isEqualTo(200);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private JsonNode jobs(String query) throws IOException, InterruptedException {
    return visitor.json("/api/v1/jobs?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aHiddenJobIsLeftOutOfPageApiFeedAndExportAndCounted() throws Exception {
    JsonNode before = jobs(SEARCH + "&order=newest");
    String id = before.at("/jobs/0/id").asText();
    json(visitor.post("/api/v1/hidden", "{\"job\":\"" + id + "\"}"));

    JsonNode after = jobs(SEARCH + "&order=newest");
    assertThat(after.path("total").asLong()).isEqualTo(before.path("total").asLong() - 1);
    assertThat(after.at("/hidden/jobs").asLong()).isEqualTo(1);
    assertThat(visitor.get("/jobs?" + SEARCH + "&order=newest").body())
        .contains(
            "1 hidden, <a href=\"/jobs?q=java&amp;state=open&amp;hidden=show&amp;order=newest\"")
        .doesNotContain("value=\"" + id + "\"");
    assertThat(visitor.get("/jobs.jsonl?" + SEARCH).body()).doesNotContain("\"" + id + "\"");
    assertThat(visitor.get("/jobs.json?" + SEARCH).body()).doesNotContain(id);
    assertThat(jobs(SEARCH + "&hidden=show").path("total")).isEqualTo(before.path("total"));
    assertThat(jobs(SEARCH + "&hidden=only").at("/jobs/0/id").asText()).isEqualTo(id);

    assertThat(visitor.status("DELETE", "/api/v1/hidden/jobs/" + encoded(id))).isEqualTo(200);
    assertThat(jobs(SEARCH + "&order=newest")).isEqualTo(before);
  }

  @Test
  void theFormOfASearchHidesAndUndoesAndLeadsBack() throws Exception {
    String id = jobs(SEARCH).at("/jobs/0/id").asText();
    String back = encoded("/jobs?" + SEARCH);
    HttpResponse<String> hidden = visitor.send("/hidden", "job=" + encoded(id) + "&back=" + back);
    assertThat(hidden.statusCode()).isEqualTo(303);
    String location = hidden.headers().firstValue("Location").orElseThrow();
    assertThat(location).contains("/jobs?q=java&hid=");
    assertThat(visitor.get(location).body()).contains("Hidden: ", "Undo");

    visitor.send("/hidden", "show-job=" + encoded(id) + "&back=" + back);
    assertThat(visitor.get(location).body()).doesNotContain("Undo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//example.org", "https://example.org/", "/\\example.org", "/nowhere"})
  void noFormLeadsAwayFromTheSite(String back) throws Exception {
    HttpResponse<String> answer = visitor.send("/hidden", "back=" + encoded(back));
    assertThat(answer.headers().firstValue("Location"))
        .contains(server.resolve("/jobs").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hidden",
        "/saved",
        "/saved/erase",
        "/links",
        "/api/v1/hidden",
        "/roadmap/back-end-engineer"
      })
  void aPageOfAnotherSiteChangesNothing(String path) throws Exception {
    HttpResponse<String> answer = visitor.post(path, "{}", "Origin", "https://example.org");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aPathIsKeptTickedOffExportedAndForgotten() throws Exception {
    String page = "/roadmap/back-end-engineer";
    String form = "link=" + encoded("skills=java") + "&step=2:go&step=1:docker";
    assertThat(visitor.send(page, form + "&learnt=docker").statusCode()).isEqualTo(303);

    JsonNode path = visitor.json("/api/v1/person").at("/paths/0");
    assertThat(path.path("role").asText()).isEqualTo("back-end-engineer");
    assertThat(path.at("/steps/0/skill").asText()).isEqualTo("docker");
    assertThat(path.at("/steps/0/learnt").asText()).isNotEmpty();
    assertThat(path.at("/steps/1/skill").asText()).isEqualTo("go");
    assertThat(visitor.get(page).body()).contains("1 of 2 steps learnt", "Not yet", "Tick off");
    assertThat(visitor.get("/roadmap").body()).contains("1 of 2 steps learnt");

    visitor.send(page, form + "&unlearnt=docker");
    assertThat(visitor.get(page).body()).contains("0 of 2 steps learnt");
    visitor.send(page, "act=drop");
    assertThat(visitor.get(page).body()).contains("Keep this path").doesNotContain("Kept since");
  }

  @Test
  void aSearchIsSavedOnceAndListedWithItsJobs() throws Exception {
    for (String name : List.of("One", "Two")) {
      assertThat(visitor.send("/saved", "name=" + name + "&query=" + encoded(SEARCH)).statusCode())
          .isEqualTo(303);
    }
    JsonNode saved = visitor.json("/api/v1/saved").path("searches");
    assertThat(saved).hasSize(1);
    assertThat(saved.at("/0/name").asText()).isEqualTo("Two");
    assertThat(saved.at("/0/jobs")).isEqualTo(jobs(SEARCH).path("total"));
    assertThat(saved.at("/0/fresh").asLong()).isZero();

    String id = saved.at("/0/id").asText();
    assertThat(visitor.send("/saved/" + id + "/visit", "visits=0").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/saved/" + id).body()).contains("Nothing new since");
    assertThat(visitor.json("/api/v1/saved/" + id + "/new").path("total").asLong()).isZero();
    assertThat(visitor.json("/api/v1/person").path("searches")).hasSize(1);
    assertThat(visitor.send("/saved/" + id + "/forget", "").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/saved/" + id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{", "null", "{\"target\":1,\"job\":{}}"})
  void whatIsNoRequestIsRefused(String body) throws Exception {
    for (String path : List.of("/api/v1/saved", "/api/v1/hidden", "/api/v1/links")) {
      assertThat(visitor.post(path, body).statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  void whatIsOfOnePersonIsNotCached() throws Exception {
    for (String path :
        List.of("/saved", "/roadmap", "/api/v1/saved", "/api/v1/person", "/s/abcdefghijkm")) {
      assertThat(visitor.get(path).headers().firstValue("Cache-Control"))
          .as(path)
          .contains("no-store");
    }
  }

  @Test
  void aShortLinkLeadsToItsPageOfThisSiteAndCounts() throws Exception {
    String body = "{\"target\":\"/jobs?q=java&level=senior\"}";
    JsonNode link = json(visitor.post("/api/v1/links", body));
    String path = link.path("path").asText();
    assertThat(json(visitor.post("/api/v1/links", body)).path("code")).isEqualTo(link.path("code"));

    HttpResponse<String> redirect = visitor.get(path);
    assertThat(redirect.statusCode()).isEqualTo(302);
    assertThat(redirect.headers().firstValue("Location"))
        .contains(server.resolve("/jobs?level=senior&q=java").toString());
    assertThat(redirect.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(visitor.status("HEAD", path)).isEqualTo(302);
    visitor.get(path, "Sec-Purpose", "prefetch");
    String code = link.path("code").asText();
    assertThat(visitor.json("/api/v1/links/" + code).path("visits").asLong()).isEqualTo(1);
    assertThat(visitor.get("/links/" + code).body()).contains(path, "1 visit so far");

    assertThat(visitor.status("DELETE", "/api/v1/links/" + code)).isEqualTo(200);
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void everyCodeThatLeadsNowhereGetsTheSameAnswerWithTheWayOn() throws Exception {
    String unknown = visitor.get("/s/abcdefghijkm").body();
    assertThat(unknown).contains("No such short link", "href=\"/jobs\"");
    for (String path : List.of("/s/x", "/s/" + "a".repeat(500), "/s/0OIl0OIl0OIl")) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
      assertThat(visitor.get(path).body()).as(path).isEqualTo(unknown);
    }
  }

  @Test
  void noShortLinkLeadsElsewhere() throws Exception {
    for (String target : List.of("https://example.org", "//example.org", "/saved", "/s/x", "")) {
      HttpResponse<String> answer =
          visitor.post("/api/v1/links", "{\"target\":\"" + target + "\"}");
      assertThat(answer.statusCode()).as(target).isEqualTo(400);
      assertThat(answer.body()).contains("no page of this site");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/jobs.atom?q=java", "/jobs.json?q=java"})
  void aFeedThatIsKnownIsNotSentAgain(String path) throws Exception {
    HttpResponse<String> first = visitor.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String date = first.headers().firstValue("Last-Modified").orElseThrow();
    for (String[] header :
        new String[][] {
          {"If-None-Match", tag},
          {"If-None-Match", "\"x\", " + tag},
          {"If-None-Match", "*"},
          {"If-Modified-Since", date}
        }) {
      HttpResponse<String> again = visitor.get(path, header);
      assertThat(again.statusCode()).as(header[1]).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
    }
    for (String[] header :
        new String[][] {
          {"If-None-Match", "W/\"x\""},
          {"If-None-Match", "W/\"x\"", "If-Modified-Since", date},
          {"If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT"},
          {"If-Modified-Since", "yesterday"}
        }) {
      assertThat(visitor.get(path, header).statusCode()).as(header[1]).isEqualTo(200);
    }
  }

  @Test
  void aFeedThatChangesIsSentAgain() throws Exception {
    String path = "/jobs.atom?q=java";
    HttpResponse<String> first = visitor.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String date = first.headers().firstValue("Last-Modified").orElseThrow();
    String id = jobs("q=java&order=newest&count=1").at("/jobs/0/id").asText();
    json(visitor.post("/api/v1/hidden", "{\"job\":\"" + id + "\"}"));
    assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(visitor.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(200);
  }

  @Test
  void exportsHoldEveryJobOfTheSearch() throws Exception {
    long total = jobs(SEARCH).path("total").asLong();
    for (String path : List.of("/jobs.csv", "/api/v1/jobs.csv")) {
      HttpResponse<String> csv = visitor.get(path + "?" + SEARCH);
      assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
      assertThat(csv.headers().firstValue("Total-Jobs")).contains(String.valueOf(total));
      assertThat(csv.body()).startsWith("id,title,employer,");
    }
    HttpResponse<String> lines = visitor.get("/jobs.jsonl?" + SEARCH);
    assertThat(lines.body().lines()).hasSize((int) total);
    assertThat(JSON.readTree(lines.body().lines().findFirst().orElseThrow()))
        .isEqualTo(jobs(SEARCH).at("/jobs/0"));
    assertThat(visitor.get("/jobs.csv?colour=blue").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/jobs.atom?level=royal").statusCode()).isEqualTo(400);
  }

  @Test
  void aSearchSaysWhereItsFeedsAre() throws Exception {
    assertThat(visitor.get("/jobs?q=java").body())
        .contains(
            "<link rel=\"alternate\" type=\"application/atom+xml\"",
            "href=\"/jobs.atom?q=java&amp;state=open\"",
            "href=\"/jobs.json?q=java&amp;state=open\"",
            "href=\"/jobs.csv?q=java&amp;state=open\"");
  }
}
