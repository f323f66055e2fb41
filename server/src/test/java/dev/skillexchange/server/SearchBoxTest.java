package dev.skillexchange.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search box: what it proposes as one types, by keyboard, by pointer, and without script.
@QuarkusTest
@TestProfile(TestHome.class)
final class SearchBoxTest extends InBrowser {
  private static Locator box(Page page) {
    return page.locator("#q");
  }

  private static Locator options(Page page) {
    return page.locator("[role=listbox] [role=option]");
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(path);
    return page;
  }

  @Test
  void theApiCompletesThePartAtTheCaret() throws Exception {
    JsonNode answer = visitor.json("/api/v1/suggest?q=remote%20kuber&n=3");

    JsonNode first = answer.path("completions").path(0);
    assertThat(first.path("kind").asText()).isEqualTo("skill");
    assertThat(first.path("id").asText()).isEqualTo("kubernetes");
    assertThat(first.path("text").asText()).isEqualTo("remote Kubernetes ");
    assertThat(first.path("link").asText()).isEqualTo("skill=kubernetes&state=open");
    assertThat(
            visitor
                .json("/api/v1/suggest?q=skill:ku%20remote&caret=8")
                .path("completions")
                .path(0)
                .path("text")
                .asText())
        .startsWith("skill:")
        .endsWith(" remote");
    assertThat(visitor.json("/api/v1/suggest").path("completions")).isEmpty();
    assertThat(visitor.get("/api/openapi").body()).contains("/api/v1/suggest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a&n=0", "q=a&n=x", "q=a&colour=red", "q=a&level=senior"})
  void whatTheApiDoesNotKnowIsRefused(String parameters) throws Exception {
    HttpResponse<String> answer = visitor.get("/api/v1/suggest?" + parameters);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/jobs", "/roles/back-end-engineer", "/about", "/nowhere"})
  void everyPageHasOneSearchBoxThatProposes(String path) {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = open(context, path);
      assertThat(box(page)).hasCount(1);
      assertThat(box(page)).hasAttribute("role", "combobox");
      box(page).pressSequentially("kuber");

      assertThat(options(page).first()).containsText("Kubernetes");
      assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("suggestion");
    }
  }

  @Test
  void theKeyboardChoosesAndSearches() {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = open(context, "/");
      box(page).pressSequentially("remote kuber");
      assertThat(options(page).first()).isVisible();
      assertThat(box(page)).hasAttribute("aria-expanded", "true");
      box(page).press("ArrowDown");
      assertThat(options(page).first()).hasAttribute("aria-selected", "true");
      assertThat(box(page))
          .hasAttribute("aria-activedescendant", options(page).first().getAttribute("id"));
      box(page).press("ArrowUp");
      assertThat(options(page).first()).hasAttribute("aria-selected", "false");
      box(page).press("ArrowDown");
      box(page).press("Enter");

      assertThat(box(page)).hasValue("remote Kubernetes ");
      assertThat(box(page)).hasAttribute("aria-expanded", "false");
      box(page).press("Enter");
      page.waitForURL("**/jobs?q=remote**");
    }
  }

  @Test
  void escapeClosesTheListAndKeepsTheText() {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = open(context, "/jobs");
      box(page).pressSequentially("jav");
      assertThat(options(page).first()).isVisible();
      box(page).press("Escape");

      assertThat(page.locator("[role=listbox]")).isHidden();
      assertThat(box(page)).hasValue("jav");
    }
  }

  @Test
  void aFilterIsFollowedByItsValues() {
    try (BrowserContext context = chromium.visit(server, Look.PHONE)) {
      Page page = open(context, "/");
      box(page).pressSequentially("leve");
      options(page).filter(new Locator.FilterOptions().setHasText("level:")).first().click();

      assertThat(box(page)).hasValue("level:");
      assertThat(box(page)).isFocused();
      assertThat(options(page)).hasCount(8);
    }
  }

  @Test
  void theOpenListCanBeReadByEveryone() {
    for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
      try (BrowserContext context = chromium.visit(server, look)) {
        List<String> complaints = new ArrayList<>();
        context.onConsoleMessage(message -> complaints.add(message.text()));
        Page page = open(context, "/roles/back-end-engineer");
        box(page).pressSequentially("b");
        assertThat(options(page).first()).isVisible();
        box(page).press("ArrowDown");
        assertThat(Axe.violations(page)).as("%s", look).isEmpty();
        assertThat(complaints).isEmpty();
      }
    }
  }

  @Test
  void theBoxWorksAfterTheResultsWereReplaced() {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      Page page = open(context, "/jobs");
      page.locator("nav[aria-label=Filters] a").first().click();
      page.waitForURL("**/jobs?**");
      box(page).pressSequentially("kuber");

      assertThat(options(page).first()).containsText("Kubernetes");
    }
  }

  @Test
  void withoutScriptItIsAPlainBox() {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP.withoutScripts())) {
      Page page = open(context, "/about");
      assertThat(page.locator("[role=combobox]")).hasCount(0);
      box(page).fill("java");
      box(page).press("Enter");
      page.waitForURL("**/jobs?q=java");
      assertThat(box(page)).hasValue("java");
    }
  }
}
