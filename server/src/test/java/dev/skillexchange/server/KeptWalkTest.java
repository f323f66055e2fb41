package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Saving, hiding, undoing and sharing in a real browser, with scripts and without.
@QuarkusTest
@TestProfile(KeptHome.class)
final class KeptWalkTest extends InBrowser {
  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    visitor.status("DELETE", "/api/v1/person");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static long total(Page page) {
    String text = page.locator(".sort strong").innerText();
    return Long.parseLong(text.split(" ", -1)[0].replace(",", ""));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aJobIsHiddenFromASearchAndTheHidingUndone(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/jobs?q=java");
      long all = total(page);
      String title = page.locator(".jobs h2 a").first().innerText();

      page.locator(".jobs > li").first().locator("button").click();
      page.locator(".notice").waitFor();
      assertThat(page.locator(".notice").innerText()).contains("Hidden: " + title);
      assertThat(total(page)).isEqualTo(all - 1);
      assertThat(page.locator("main").innerText()).contains("1 hidden, show");
      if (look.scripts()) {
        good(page);
      }

      button(page, "Undo").click();
      page.locator(".notice")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      assertThat(total(page)).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aJobIsHiddenFromAMatchAndTheMatchStays(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/match?skills=java,sql&my-years=3");
      String first = page.locator(".jobs h3 a").first().getAttribute("href");

      page.locator(".jobs > li").first().locator(".hide button").click();
      page.waitForURL("**/match?*my-years=3*");
      assertThat(page.locator(".jobs h3 a").first().getAttribute("href")).isNotEqualTo(first);
      assertThat(page.locator("main").innerText()).contains("1 hidden, show");

      page.navigate(first);
      button(page, "Show it again").click();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aJobIsHiddenOnItsPageListedAndShownAgain(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/jobs?q=java");
      page.locator(".jobs h2 a").first().click();
      page.waitForURL("**/jobs/*");
      String title = page.locator("h1").innerText();
      button(page, "I applied for it").click();
      assertThat(page.locator("main").innerText()).contains("You applied for this job on");
      if (look.scripts()) {
        good(page);
      }

      page.navigate("/saved");
      assertThat(page.locator("main").innerText()).contains("1 hidden job", title, "applied ");
      if (look.scripts()) {
        good(page);
      }
      button(page, "Show again").click();
      assertThat(page.locator("main").innerText()).doesNotContain(title);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aSearchIsSavedAndForgotten(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/jobs?q=java&workplace=remote");
      long all = total(page);
      page.locator(".tools > summary").click();
      if (look.scripts()) {
        good(page);
      }
      page.getByLabel("Name").fill("Java from home");
      button(page, "Save this search").click();
      page.waitForURL("**/saved");
      Locator search = page.locator(".kept > li").first();
      assertThat(search.innerText()).contains("Java from home", "Remote", "nothing new since");
      if (look.scripts()) {
        good(page);
      }
      search.locator("h3 a").click();
      assertThat(total(page)).isEqualTo(all);

      page.navigate("/saved");
      button(page, "Forget").click();
      assertThat(page.locator("main").innerText()).doesNotContain("Java from home");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aSearchIsSharedByAShortLink(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/jobs?q=java&level=senior");
      long all = total(page);
      page.locator(".tools > summary").click();
      page.getByLabel("Leads here").selectOption("30");
      button(page, "Make a short link").click();
      page.waitForURL("**/links/*");
      String link = page.getByLabel("Copy it").inputValue();
      assertThat(link).startsWith(server.toString()).contains("/s/");
      if (look.scripts()) {
        good(page);
      }
      page.navigate(link);
      page.waitForURL("**/jobs?*");
      assertThat(total(page)).isEqualTo(all);
    }
  }
}
