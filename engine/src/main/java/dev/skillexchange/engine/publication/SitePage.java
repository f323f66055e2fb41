package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.Wording;

/// A page of a site: what stands around its content.
///
/// @param root the way from the page to the site's first folder: empty, `../` or `../../`
/// @param title for the window and for search engines
/// @param head further elements of the head, as HTML
/// @param indexed whether search engines may list it; no page of a sample market is
record SitePage(Basis basis, String root, String title, String head, boolean indexed) {

  /// The whole page.
  ///
  /// @param content HTML
  String html(String content) {
    String robots =
        indexed && !basis.sample() ? "" : "<meta name=\"robots\" content=\"noindex\">\n";
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s – SkillExchange</title>
    %s%s<link rel="stylesheet" href="%ssite.css">
    </head>
    <body>
    %s<header class="top"><a href="%sindex.html">SkillExchange</a></header>
    <main>
    %s</main>
    <footer><p>%sEvery number leads to the jobs behind it. Adverts tell what is offered and asked for, not what people earn.</p></footer>
    </body>
    </html>
    """
        .formatted(
            escaped(title),
            robots,
            head,
            root,
            basis.sample()
                ? "<aside class=\"band\" aria-label=\"Sample data\"><p>Sample data: invented employers.</p></aside>\n"
                : "",
            root,
            content,
            basis
                .asOf()
                .map(day -> "As of " + Wording.day(day) + ", the day of the last reading. ")
                .orElse(""));
  }

  /// A link.
  static String link(String href, String text) {
    return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
  }

  static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>\n";
  }
}
