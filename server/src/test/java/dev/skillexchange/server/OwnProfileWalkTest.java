package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The profile that a person keeps, in a real browser and over HTTP.
@QuarkusTest
@TestProfile(KeptHome.class)
final class OwnProfileWalkTest extends InBrowser {
  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    visitor.status("DELETE", "/api/v1/profile");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aCvIsKeptCorrectedMatchedByAndForgotten(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/profile");
      page.getByLabel("Your CV")
          .setInputFiles(
              new FilePayload(
                  "cv.txt", "text/plain", ProfileWalkTest.CV.getBytes(StandardCharsets.UTF_8)));
      press(page, "Read");
      page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Figma")).uncheck();
      press(page, "Keep it as my profile");

      assertThat(page.locator("h1").innerText()).isEqualTo("Your profile");
      assertThat(page.locator("#name").inputValue()).isEqualTo("Ada Example");
      assertThat(page.locator("#my-years").inputValue()).isEmpty();
      assertThat(page.locator(".ticks").innerText()).contains("Java").doesNotContain("Figma");
      if (look.scripts()) {
        good(page);
      }

      page.locator("#work-title-0").fill("Junior Nurse");
      page.locator("#work-to-0").fill("2020");
      page.locator("#languages").fill("German (B2)");
      page.locator("#more-skills").fill("Python, Underwater Basketry");
      page.locator("#wish-pay").fill("EUR 60k");
      press(page, "Keep the changes");

      assertThat(page.locator("#content").innerText())
          .contains("2 years of work", "Read as: Registered Nurse, junior", "Python");
      assertThat(page.locator("#work-to-0").inputValue()).isEqualTo("2020-12");
      assertThat(page.locator("#more-skills").inputValue()).isEqualTo("Underwater Basketry");
      assertThat(page.locator("#wish-pay").inputValue()).isEqualTo("EUR 60k");

      page.navigate("/match");
      assertThat(page.locator("#content").innerText())
          .contains("By the profile that you keep", "your level: Junior");
      assertThat(page.locator("#skills").inputValue()).isEmpty();
      if (look.scripts()) {
        good(page);
      }
      page.navigate("/roadmap/software-engineer");
      page.getByText("Begin from the skills of the profile that you keep").click();
      assertThat(page.locator("#held").inputValue()).contains("Java", "Python");
      page.navigate("/practice/software-engineer");
      page.getByText("Count the skills of the profile that you keep").click();
      assertThat(page.locator("#have").inputValue()).contains("Java", "Python");

      page.navigate("/profile");
      press(page, "Forget my profile");
      assertThat(page.locator("h1").innerText()).isEqualTo("Read your CV");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aProfileIsWrittenWithoutACv(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/profile");
      page.getByText("Write your profile here").click();
      if (look.scripts()) {
        good(page);
      }
      page.locator("#name").fill("Bo Example");
      page.locator("#more-skills").fill("java, sql");
      page.locator("#work-title-0").fill("Software Engineer");
      page.locator("#work-from-0").fill("2020-03");
      page.locator("#work-to-0").fill("now");
      press(page, "Keep my profile");

      assertThat(page.locator("#name").inputValue()).isEqualTo("Bo Example");
      assertThat(page.locator(".ticks").innerText()).contains("Java", "SQL");
      assertThat(page.locator("#content").innerText()).contains("Read as: Software Engineer");
      page.navigate("/match");
      assertThat(page.locator("#fitting-jobs").innerText()).isEqualTo("Jobs");
    }
  }

  @Test
  void theApiKeepsShowsAndForgetsAProfile() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode kept =
        json.readTree(
            visitor
                .put("/api/v1/profile?wish-pay=EUR+60k", ProfileWalkTest.CV, "text/plain")
                .body());

    assertThat(kept.at("/profile/positions/0/months").asInt()).isEqualTo(60);
    assertThat(kept.at("/told/wish-pay").asText()).isEqualTo("EUR 60k");
    assertThat(json.readTree(visitor.get("/api/v1/profile").body())).isEqualTo(kept);
    assertThat(json.readTree(visitor.get("/profile/resume.json").body()))
        .isEqualTo(json.readTree(kept.path("resume").asText()));
    assertThat(visitor.get("/api/v1/person").body()).contains("EUR+60k");
    JsonNode match = json.readTree(visitor.get("/api/v1/matches?profile=kept&skills=rust").body());
    assertThat(match.path("skills").findValuesAsText("id")).contains("java", "rust");
    assertThat(match.at("/level/id").asText()).isEqualTo("senior");
    assertThat(
            json.readTree(visitor.get("/api/v1/roadmap?to=software-engineer&profile=kept").body())
                .path("held")
                .findValuesAsText("id"))
        .contains("java");

    visitor.status("DELETE", "/api/v1/profile");
    assertThat(json.readTree(visitor.get("/api/v1/profile").body()).has("profile")).isFalse();
    assertThat(visitor.get("/profile/resume.json").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/matches?profile=kept").statusCode()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/matches?profile=mine").statusCode()).isEqualTo(400);
  }
}
