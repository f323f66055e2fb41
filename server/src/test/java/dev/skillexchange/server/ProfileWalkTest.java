package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reading a CV and matching by what it tells, in a real browser and over HTTP.
@QuarkusTest
@TestProfile(KeptHome.class)
final class ProfileWalkTest extends InBrowser {
  static final String CV =
      """
      Ada Example
      ada@example.org

      Experience

      Senior Software Engineer, Fernhill Robotics
      Jan 2019 - Dec 2023
      Services in Java and PostgreSQL on Kubernetes.

      Skills
      Java, PostgreSQL, Kubernetes, Figma
      """;

  @ParameterizedTest
  @MethodSource("looks")
  void aCvIsReadCorrectedAndMatched(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/profile");
      page.getByLabel("Your CV")
          .setInputFiles(
              new FilePayload("cv.txt", "text/plain", CV.getBytes(StandardCharsets.UTF_8)));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read")).click();

      assertThat(page.locator("h1").innerText()).isEqualTo("What your CV says");
      assertThat(page.locator("#content").innerText())
          .contains("Ada Example", "Fernhill Robotics", "2019-01 to 2023-12");
      assertThat(page.locator(".cv mark").allInnerTexts()).contains("Kubernetes");
      if (look.scripts()) {
        good(page);
      }

      page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Figma")).uncheck();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Match")).click();

      Locator skills = page.locator("#skills");
      assertThat(skills.inputValue()).contains("Java", "PostgreSQL").doesNotContain("Figma");
      assertThat(page.locator("#my-years").inputValue()).isEqualTo("5");
      assertThat(page.locator("#fitting-jobs").innerText()).isEqualTo("Jobs");
    }
  }

  @Test
  void theApiTellsWhatACvSaysAndWhere() throws Exception {
    HttpResponse<String> answer = read(CV);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode profile = new ObjectMapper().readTree(answer.body());
    assertThat(profile.at("/person/name").asText()).isEqualTo("Ada Example");
    assertThat(profile.at("/positions/0/employer").asText()).isEqualTo("Fernhill Robotics");
    String text = profile.path("text").asText();
    assertThat(profile.path("skills")).isNotEmpty();
    for (JsonNode skill : profile.path("skills")) {
      JsonNode place = skill.at("/places/0");
      assertThat(text.substring(place.path("start").asInt(), place.path("end").asInt()))
          .isEqualTo(place.path("text").asText());
    }
  }

  @Test
  void aFileThatIsNoCvIsRefusedWithARemedy() throws Exception {
    HttpResponse<String> answer = read("%PDF-1.7 and nothing else");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"status\":400").doesNotContain("Exception");
  }

  private HttpResponse<String> read(String cv) throws IOException, InterruptedException {
    return visitor.post("/api/v1/profile", cv);
  }
}
