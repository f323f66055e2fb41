package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Practising for interviews, over HTTP.
@QuarkusTest
@TestProfile(KeptHome.class)
final class PracticeTest {
  private static final String ROLE = "/api/v1/practice/software-engineer";

  @TestHTTPResource URI server;
  private Visitor visitor;

  @BeforeEach
  void come() throws IOException, InterruptedException {
    visitor = Visitor.whenLoaded(server);
  }

  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    assertThat(visitor.status("DELETE", "/api/v1/practice")).isEqualTo(200);
  }

  private JsonNode plan(String query) throws IOException, InterruptedException {
    return visitor.json(ROLE + "?" + query);
  }

  @Test
  void thePageTellsTheSameSharesAndQuestionsAsTheApi() throws Exception {
    JsonNode plan = plan("level=senior&count=10");
    String page = visitor.get("/practice/software-engineer?level=senior").body();
    assertThat(plan.path("questions")).hasSize(10);
    for (JsonNode question : plan.path("questions")) {
      assertThat(page).contains("id=\"q-" + question.path("id").asText() + "\"");
      for (JsonNode why : question.path("why")) {
        assertThat(page)
            .contains(why.path("text").asText().replace("&", "&amp;").replace("'", "&#39;"));
      }
    }
    JsonNode why = plan.at("/questions/0/why/0");
    assertThat(visitor.get("/jobs?" + why.path("link").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void aRatingPostedTwiceCountsOnceInPageAndApi() throws Exception {
    String id = plan("count=1").at("/questions/0/id").asText();
    String form =
        "question="
            + id
            + "&number=1&rating=&covered=1&covered=2&back=%2Fpractice%2Fsoftware-engineer";
    HttpResponse<String> rated = visitor.send("/practice/rate", form);
    assertThat(rated.statusCode()).isEqualTo(303);
    assertThat(rated.headers().firstValue("location").orElse(""))
        .endsWith("/practice/software-engineer?rated=" + id + "#practice");
    visitor.send("/practice/rate", form);
    JsonNode practised = visitor.json("/api/v1/practice");
    assertThat(practised.path("questions")).hasSize(1);
    assertThat(practised.at("/questions/0/recall/times").asInt()).isEqualTo(1);
    assertThat(visitor.get("/practice").body()).contains("Practised once");

    String body = "{\"number\":2,\"rating\":\"easy\",\"covered\":[1,2,3]}";
    assertThat(visitor.post("/api/v1/practice/questions/" + id, body).body())
        .contains("\"times\":2");
    assertThat(visitor.get("/api/v1/person").body()).contains("\"practised\":[{");
  }

  @Test
  void whatIsNotThereIsNotFoundAndWhatIsWrongIsSaid() throws Exception {
    assertThat(visitor.get("/practice/no-such-role").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/practice/no-such-role").statusCode()).isEqualTo(404);
    assertThat(visitor.get(ROLE + "?topic=basket-weaving").statusCode()).isEqualTo(400);
    assertThat(visitor.get(ROLE + "?skills=flapdoodle").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/practice/software-engineer?count=0").statusCode()).isEqualTo(400);
    assertThat(visitor.post("/api/v1/practice/questions/none", "{\"number\":1}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theGuideLeadsToPractice() throws Exception {
    assertThat(visitor.get("/roles/software-engineer").body())
        .contains("href=\"/practice/software-engineer\"");
  }
}
