package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.EmployerView;
import dev.skillexchange.server.view.JobRow;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages and the API over a real PostgreSQL and Lucene.
@QuarkusTest
@TestProfile(TestHome.class)
final class SiteTest {
  private static final String ROLE = "back-end-engineer";
  private static final int LARGEST_PAGE = 100_000;

  @TestHTTPResource URI server;
  @Inject RunningEngine running;
  private Visitor visitor;

  @BeforeEach
  void come() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/roles/back-end-engineer",
        "/market",
        "/market?country=US&level=senior",
        "/roles/back-end-engineer?workplace=remote",
        "/roles?q=nurse",
        "/jobs",
        "/jobs?q=java&order=newest&from=20",
        "/jobs?q=nothingofthiskind",
        "/compare?role=back-end-engineer&role=front-end-engineer",
        "/compare?role=back-end-engineer&country=US&country=DE",
        "/match",
        "/practice",
        "/practice/back-end-engineer",
        "/match?skills=java,postgresql",
        "/match?skills=java&my-years=5&my-level=senior&wish-place=London,DE&wish-pay=USD+120k",
        "/roadmap",
        "/roadmap/back-end-engineer",
        "/roadmap/back-end-engineer?skills=java,sql&level=senior&steps=5",
        "/roadmap?skills=python",
        "/about"
      })
  void everyPageIsSmallSaysThatItIsASampleAndHasNothingInline(String path) throws Exception {
    HttpResponse<String> page = visitor.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .hasSizeLessThan(LARGEST_PAGE)
        .contains("Sample data: invented employers.", "<h1>")
        .doesNotContain(" style=", "<style", " onclick=");
  }

  @Test
  void everyFigureOfAGuideLeadsToExactlyTheJobsItCounts() throws Exception {
    assertThat(evidenceThatHolds("/api/v1/guides/" + ROLE)).isGreaterThan(20);
  }

  @Test
  void aComparisonKeepsTheCurrencyThatWasAskedFor() throws Exception {
    assertThat(visitor.get("/compare?role=" + ROLE + "&role=data-engineer&currency=EUR").body())
        .contains("<option selected>EUR</option>");
  }

  @Test
  void everyFigureOfTheGuideOfAllRolesLeadsToExactlyTheJobsItCounts() throws Exception {
    assertThat(evidenceThatHolds("/api/v1/market?workplace=remote")).isGreaterThan(20);
  }

  @Test
  void everyFigureOfARoadmapLeadsToExactlyTheJobsItCounts() throws Exception {
    assertThat(evidenceThatHolds("/api/v1/roadmap?to=" + ROLE + "&skills=java")).isGreaterThan(10);
  }

  @Test
  void payIsConvertedToTheCurrencyAskedForAndLeadsToItsJobs() throws Exception {
    String path = "/api/v1/guides/" + ROLE + "?currency=eur";
    JsonNode converted = visitor.json(path).path("converted");

    assertThat(converted.path("currency").asText()).isEqualTo("EUR");
    assertThat(converted.path("rates")).isNotEmpty();
    assertThat(evidenceThatHolds(path)).isGreaterThan(20);
    assertThat(visitor.get("/roles/" + ROLE + "?currency=EUR").body())
        .hasSizeLessThan(LARGEST_PAGE)
        .contains("Converted to EUR at the euro foreign exchange reference rates")
        .contains("<option selected>EUR</option>");
    assertThat(visitor.get("/roles/" + ROLE + "?currency=EUR&level=senior").body())
        .contains("level=mid&amp;currency=EUR");
    assertThat(visitor.get("/roles/" + ROLE + "?currency=XYZ").statusCode()).isEqualTo(400);
  }

  @Test
  void everyFigureOfAnEmployerLeadsToExactlyTheJobsItCounts() throws Exception {
    for (JsonNode row : visitor.json("/api/v1/guides/" + ROLE).path("employers")) {
      String id = row.path("employer").path("id").asText();
      assertThat(evidenceThatHolds("/api/v1/employers/" + id)).isPositive();
      assertThat(visitor.get(EmployerView.link(id)).body())
          .contains("<h1>" + row.path("employer").path("name").asText() + "</h1>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role=" + ROLE + "&role=front-end-engineer",
        "role=" + ROLE + "&country=US&country=DE",
        "role=" + ROLE + "&level=senior&level=junior&workplace=remote"
      })
  void everyFigureOfAComparisonLeadsToExactlyTheJobsItCounts(String query) throws Exception {
    assertThat(evidenceThatHolds("/api/v1/compare?" + query)).isGreaterThan(20);
  }

  /// How many figures an answer has, each of which leads to its jobs.
  private int evidenceThatHolds(String path) throws Exception {
    List<JsonNode> evidence = visitor.json(path).findValues("evidence");
    List<String> wrong = new ArrayList<>();
    for (JsonNode one : evidence) {
      String link = one.path("link").asText();
      long total = visitor.json("/api/v1/jobs?count=0&" + link).path("total").asLong();
      if (total != one.path("jobs").asLong()) {
        wrong.add(link + ": " + total + " instead of " + one.path("jobs"));
      }
    }
    assertThat(wrong).isEmpty();
    return evidence.size();
  }

  @ParameterizedTest
  @CsvSource({
    "/jobs?, skill=cobol&country=DE&city=paris-fr, /api/v1/jobs?",
    "/roles/back-end-engineer?, country=DE&city=paris-fr, /api/v1/guides/back-end-engineer?"
  })
  void whereNothingIsFoundThePageLeadsToWhatFindsSome(String page, String query, String api)
      throws Exception {
    JsonNode loosening = visitor.json(api + query).path("loosening");

    assertThat(loosening.path("conflicts").path(0).asText())
        .isEqualTo("Paris lies in France, outside Germany.");
    assertThat(loosening.path("suggestions")).isNotEmpty();
    for (JsonNode change : loosening.path("suggestions")) {
      assertThat(
              visitor
                  .json("/api/v1/jobs?count=0&" + change.path("link").asText())
                  .path("total")
                  .asLong())
          .isEqualTo(change.path("jobs").asLong())
          .isPositive();
    }
    assertThat(visitor.get(page + query).body()).contains("Paris lies in France", "Without ");
  }

  @Test
  void aGuidePageShowsTheNumbersOfTheApi() throws Exception {
    JsonNode guide = visitor.json("/api/v1/guides/" + ROLE);
    String page = visitor.get("/roles/" + ROLE).body();

    assertThat(page)
        .contains(String.format("%,d", guide.path("demand").path("open").path("value").asLong()));
    for (JsonNode table : guide.path("pay")) {
      String currency = table.path("currency").asText();
      for (JsonNode band : table.findValues("band")) {
        if (table.path("per").asText().equals("year") && band.isObject()) {
          assertThat(page)
              .contains(Money.whole(band.path("low").path("value").decimalValue(), currency));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/roles/" + ROLE, "/roles/" + ROLE + "?skill=cobol&level=intern"})
  void aGuidePageSaysFirstWhatTheRoleIsAndLeadsToTheNearest(String path) throws Exception {
    JsonNode role = visitor.json("/api/v1/guides/" + ROLE).path("description");
    String page = visitor.get(path).body();

    assertThat(page)
        .containsPattern("(?s)<h1>[^<]*</h1>(?:(?!<h2 id).)*<h2 id=\"role\">What the role is</h2>")
        .containsPattern("<meta name=\"description\" content=\"[^\"<>]{40,}\">")
        .contains(role.path("summary").asText(), role.path("text").asText());
    for (JsonNode near : role.path("neighbours")) {
      assertThat(page).contains("href=\"/roles/" + near.path("id").asText() + "\"");
      assertThat(visitor.get("/roles/" + near.path("id").asText()).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "registered nurse, registered-nurse",
    "SRE, site-reliability-engineer",
    "data eng, data-engineer",
    "bakcend engineer, back-end-engineer"
  })
  void aRoleIsFoundByNameTitleBeginningOrNearestSpelling(String words, String role)
      throws Exception {
    String page = visitor.get("/roles?q=" + words.replace(" ", "+")).body();

    assertThat(page).contains("<li><a href=\"/roles/" + role + "\">");
  }

  @Test
  void filesOfAPageAreAskedForByWhatTheyHold() throws Exception {
    Matcher asked =
        Pattern.compile("\"(/(?:style\\.css|search\\.js)\\?v=([0-9a-f]{8}))\"")
            .matcher(visitor.get("/").body());

    List<MatchResult> files = asked.results().toList();
    assertThat(files).hasSize(2);
    for (MatchResult file : files) {
      CRC32 sum = new CRC32();
      sum.update(visitor.get(file.group(1)).body().getBytes(StandardCharsets.UTF_8));
      assertThat(file.group(2)).isEqualTo("%08x".formatted(sum.getValue()));
    }
  }

  @Test
  void aGuideHasOneAddressWhateverNarrowsIt() throws Exception {
    for (String filters : List.of("", "?workplace=remote")) {
      assertThat(visitor.get("/roles/" + ROLE + filters).body())
          .contains("<link rel=\"canonical\" href=\"/roles/" + ROLE + "\">")
          .contains("<meta property=\"og:title\" content=\"Back End Engineer\">")
          .doesNotContain("og:url");
    }
  }

  @Test
  void aSampleMarketTellsSearchEnginesNothing() throws Exception {
    assertThat(visitor.get("/roles/" + ROLE).body())
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .doesNotContain("ld+json", "schema.org");
    assertThat(visitor.get("/sitemap.xml").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/robots.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void everyJobOfASearchHasItsPage() throws Exception {
    for (JsonNode job : visitor.json("/api/v1/jobs?count=20").path("jobs")) {
      HttpResponse<String> page = visitor.get(JobRow.link(job.path("id").asText()));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<a class=\"mark\" href=\"#f", "Postings of this job");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404",
    "/roles/lighthouse-keepers-of-mars, 404",
    "/jobs/no-key, 404",
    "/jobs/a:b:c, 404",
    "/jobs/a:b:c?near=atlantis-of-mars, 400",
    "/jobs/a:b:c?colour=blue, 400",
    "/employers/lighthouse-keepers-of-mars, 404",
    "/compare, 400",
    "/compare?role=back-end-engineer, 400",
    "/compare?role=back-end-engineer&role=lighthouse-keepers-of-mars, 400",
    "/compare?role=back-end-engineer&country=US&country=United+States, 400",
    "/jobs?colour=blue, 400",
    "/jobs?level=royal, 400",
    "/jobs?from=x, 400",
    "/jobs?open=long, 400",
    "/jobs?range=wide, 400",
    "/api/v1/nowhere, 404",
    "/api/v1/guides/lighthouse-keepers-of-mars, 404",
    "/api/v1/employers/lighthouse-keepers-of-mars, 404",
    "/api/v1/compare?role=back-end-engineer&country=US, 400",
    "/api/v1/jobs?colour=blue, 400",
    "/api/v1/jobs?count=1000, 400",
    "/api/v1/status?q=java, 400",
    "/api/v1/matches, 400",
    "/api/v1/matches?skills=cobblery-of-mars, 400",
    "/api/v1/matches?skills=java&my-years=many, 400",
    "/api/v1/matches/roles?skills=java&level=senior, 400",
    "/api/v1/roadmap, 400",
    "/api/v1/roadmap?to=lighthouse-keepers-of-mars, 400",
    "/api/v1/roadmap?to=back-end-engineer&steps=100, 400",
    "/roadmap/lighthouse-keepers-of-mars, 404",
    "/roadmap/back-end-engineer?skills=cobblery-of-mars, 400",
  })
  void whatIsNotThereOrNotUnderstoodIsSaidPlainly(String path, int status) throws Exception {
    HttpResponse<String> answer = visitor.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (path.startsWith("/api/")) {
      assertThat(type).startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"title\":", "\"status\":" + status, "\"detail\":");
    } else {
      assertThat(type).startsWith("text/html");
      assertThat(answer.body()).contains("<h1>");
    }
  }

  @Test
  void theDeskAnswersOnlyWhoBearsTheToken() throws Exception {
    String question = "{\"ask\":\"status\"}";
    String token = running.get().home().token();

    assertThat(visitor.post("/internal/desk", question).statusCode()).isEqualTo(401);
    assertThat(visitor.post("/internal/desk", question, "Authorization", "Bearer x").statusCode())
        .isEqualTo(401);
    HttpResponse<String> answer =
        visitor.post("/internal/desk", question, "Authorization", "Bearer " + token);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"answer\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ask\":\"compare\",\"query\":\"role=back-end-engineer&role=front-end-engineer\",\"currency\":\"\"}",
        "{\"ask\":\"employer\",\"name\":\"EMPLOYER\"}"
      })
  void theDeskComparesAndTellsOfEmployers(String question) throws Exception {
    String employer = visitor.json("/api/v1/jobs?count=1").at("/jobs/0/employer/name").asText();
    HttpResponse<String> answer =
        visitor.post(
            "/internal/desk",
            question.replace("EMPLOYER", employer),
            "Authorization",
            "Bearer " + running.get().home().token());

    assertThat(answer.body()).contains("{\"answer\":", "\"evidence\":");
  }

  @Test
  void theDeskSuggestsSkillsForTheCatalogue() throws Exception {
    HttpResponse<String> answer =
        visitor.post(
            "/internal/desk",
            "{\"ask\":\"suggest\",\"count\":3,\"employers\":1}",
            "Authorization",
            "Bearer " + running.get().home().token());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"answer\":", "\"phrases\":", "\"suggestions\":");
  }

  @Test
  void theApiDescribesItselfWithoutTheDesk() throws Exception {
    assertThat(visitor.get("/api/openapi").body())
        .contains("/api/v1/guides/{role}", "workplace", "/api/v1/matches")
        .doesNotContain("/internal/desk");
  }

  @Test
  void healthAndMetricsTellOfDatabaseAndIndex() throws Exception {
    assertThat(visitor.get("/health/ready").body()).contains("\"database\"", "\"index\"", "UP");
    assertThat(visitor.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/metrics").body())
        .contains("skillexchange_index_jobs", "skillexchange_index_behind");
  }
}
