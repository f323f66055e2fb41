package dev.skillexchange.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.skillexchange.server.Chromium.Look;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Practising a question in a real browser, with scripts and without.
@QuarkusTest
@TestProfile(KeptHome.class)
final class PracticeWalkTest extends InBrowser {
  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    visitor.status("DELETE", "/api/v1/practice");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aQuestionIsAnsweredByKeyboardRatedAndComesLater(Look look) {
    try (BrowserContext context = chromium.visit(server, look)) {
      Page page = context.newPage();
      page.navigate("/practice/software-engineer");
      Locator first = page.locator(".questions > li").first();
      String question = first.locator("h3").innerText();
      first.locator("summary").focus();
      page.keyboard().press("Enter");
      first.getByRole(AriaRole.CHECKBOX).first().focus();
      page.keyboard().press("Space");
      if (look.scripts()) {
        good(page);
      }
      first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Good")).focus();
      page.keyboard().press("Enter");

      page.locator(".rated").waitFor();
      assertThat(page.locator(".rated").innerText())
          .contains(question)
          .contains("Practised once, last rated good with 1 of");
      assertThat(page.locator(".questions h3").allInnerTexts()).doesNotContain(question);
      if (look.scripts()) {
        good(page);
      }

      page.navigate("/practice");
      assertThat(page.locator(".questions h3").allInnerTexts()).containsExactly(question);
      if (look.scripts()) {
        good(page);
      }
    }
  }
}
