package dev.skillexchange.server;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/// What axe finds wrong with a page.
final class Axe {
  /// The rules that look at colours: in dark ones nothing else is different.
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /// Every violation in light colours, and of colours in dark ones too.
  static List<String> violations(Page page) {
    return Stream.of(
            violations(page, ColorScheme.LIGHT, axe(page)),
            violations(page, ColorScheme.DARK, axe(page).withRules(OF_COLOURS)))
        .flatMap(List::stream)
        .toList();
  }

  /// Runs every check and tells of violations alone: to tell of all that is well as well takes as
  /// long again.
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static List<String> violations(Page page, ColorScheme scheme, AxeBuilder axe) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return axe.analyze().getViolations().stream().flatMap(rule -> said(scheme, rule)).toList();
  }

  private static Stream<String> said(ColorScheme scheme, Rule rule) {
    return rule.getNodes().stream()
        .map(node ->
            scheme + ": " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
  }
}
