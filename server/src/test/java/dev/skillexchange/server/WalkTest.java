package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people do on the site, in a real browser: at a desk and on a phone, with scripts and
/// without.
@QuarkusTest
@TestProfile(TestHome.class)
final class WalkTest extends InBrowser {
  private static final String GUIDE = "/roles/back-end-engineer";

  @ParameterizedTest
  @MethodSource("looks")
  void aSearchIsNarrowedToAJobAndBack(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/");
      page.getByLabel("Search jobs").fill("java");
      page.locator("form[action='/jobs'] button").click();
      long all = total(page);

      Locator choice = narrowing(page, all);
      long promised = number(choice.locator("span").last().textContent());
      unfold(page, look);
      choice.click();
      page.waitForURL(url -> url.contains("q=java") && url.contains("&"));
      page.waitForCondition(() -> total(page) != all);
      assertThat(total(page)).isEqualTo(promised).isLessThan(all);

      page.locator(".jobs h2 a").first().click();
      page.waitForURL("**/jobs/*");
      assertThat(page.locator(".advert .mark").count()).isPositive();

      page.goBack();
      assertThat(total(page)).isEqualTo(promised);
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyKindOfFigureOfAGuideLeadsToItsJobs(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      for (String evidence : List.of(".pays small a", ".shares.stack small a")) {
        page.navigate(GUIDE);
        Locator link = page.locator(evidence).first();
        long jobs = number(link.innerText());
        link.click();
        assertThat(total(page)).as(evidence).isEqualTo(jobs).isPositive();
      }
      page.navigate(GUIDE);
      Locator open = page.locator(".figures > div").filter(having("Open now"));
      long jobs = number(open.locator(".big").innerText());
      open.locator("a").click();
      assertThat(total(page)).isEqualTo(jobs).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aRoleIsFoundWithAndWithoutScripts(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/");
      page.getByLabel("Find a role").fill("registered nur");
      if (!look.scripts()) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
      }
      page.locator("#found a").first().click();
      page.waitForURL("**/roles/registered-nurse");
    }
  }

  @Test
  void structuredDataPassesTheContentSecurityPolicy() {
    try (BrowserContext context = chromium.visit(server, Look.DESKTOP)) {
      List<String> complaints = new ArrayList<>();
      context.onConsoleMessage(message -> complaints.add(message.text()));
      Page page = context.newPage();
      page.route(
          "**/about",
          route -> {
            APIResponse answer = route.fetch();
            route.fulfill(
                new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(
                        answer
                            .text()
                            .replace(
                                "</head>",
                                "<script type=\"application/ld+json\">{\"@type\":\"Occupation\"}</script></head>")));
          });
      Response about = page.navigate("/about");

      assertThat(about.headerValue("content-security-policy")).contains("script-src 'self'");
      assertThat(page.locator("script[type='application/ld+json']").textContent())
          .contains("Occupation");
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void skillsFindJobsThatFitThem(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate(GUIDE);
      page.getByLabel("Your skills, separated by commas").fill("java, postgresql");
      page.locator("form[action='/match'] button").click();
      page.waitForURL("**/match?*");

      assertThat(page.locator(".jobs > li").count()).isPositive();
      assertThat(page.locator(".score").first().innerText()).containsPattern("\\d+ of 100");
      assertThat(page.locator(".held").allInnerTexts())
          .isNotEmpty()
          .allSatisfy(skill -> assertThat(skill).containsPattern("Java|PostgreSQL"));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void twoRolesAreComparedFromAGuideAndEachShareLeadsToItsJobs(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate(GUIDE);
      page.getByLabel("Compare with another role").fill("Front End Engineer");
      page.locator("form[action='/compare'] button").click();
      page.waitForURL("**/compare?*");
      assertThat(page.locator("h1").innerText())
          .isEqualTo("Back End Engineer and Front End Engineer");
      assertThat(page.locator(".plot .disc").count()).isPositive();

      page.locator("details.more > summary").first().click();
      Locator share =
          page.locator("details.more[open] small a").all().stream()
              .filter(link -> number(link.innerText()) > 0)
              .findFirst()
              .orElseThrow();
      long jobs = number(share.innerText());
      share.click();
      page.waitForURL("**/jobs?*");
      assertThat(total(page)).isEqualTo(jobs).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aSearchThatFindsNothingLeadsToWhatFindsSome(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/jobs?skill=java&country=DE&city=paris-fr");
      Locator change = page.locator(".loosen li").first();
      long jobs = number(change.locator("span").innerText());
      change.locator("a").click();
      page.waitForURL(url -> !url.contains("paris") || !url.contains("country=DE"));
      assertThat(total(page)).isEqualTo(jobs).isPositive();
    }
  }

  /// A choice that leaves out some of the jobs.
  private static Locator narrowing(Page page, long all) {
    return page.locator(".facet li a").all().stream()
        .filter(link -> number(link.locator("span").last().textContent()) < all)
        .findFirst()
        .orElseThrow();
  }

  private static void unfold(Page page, Look look) {
    if (look.width() < Look.DESKTOP.width()) {
      page.locator(".fold > summary").click();
    }
  }

  private static long total(Page page) {
    return number(page.locator(".sort strong").innerText());
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /// The number that a text begins with.
  private static long number(String text) {
    return Long.parseLong(text.strip().split("[^\\d,]", -1)[0].replace(",", ""));
  }
}
