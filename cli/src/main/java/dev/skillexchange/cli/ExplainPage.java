package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Explanation;
import dev.skillexchange.engine.answer.Explanation.Group;
import dev.skillexchange.engine.answer.Explanation.Line;
import dev.skillexchange.engine.answer.Explanation.Reading;
import dev.skillexchange.engine.answer.Explanation.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Explanations as one page of HTML that needs nothing else: no script, no file beside it. Each
/// mark leads to its fact and back.
final class ExplainPage {
  private final StringBuilder out = new StringBuilder();

  private ExplainPage() {}

  static String of(List<Explanation> explanations) {
    ExplainPage page = new ExplainPage();
    String title =
        explanations.size() == 1
            ? explanations.getFirst().title()
            : explanations.size() + " postings explained";
    page.out.append(
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s</style></head><body>
        """
            .formatted(escaped(title), style()));
    if (explanations.size() > 1) {
      page.index(explanations);
    }
    for (int i = 0; i < explanations.size(); i++) {
      page.posting(explanations.get(i), "p" + (i + 1));
    }
    return page.out.append("</body></html>\n").toString();
  }

  private static String style() {
    try (InputStream in = ExplainPage.class.getResourceAsStream("explain.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(List<Explanation> explanations) {
    out.append("<nav aria-label=\"Postings\"><ol>\n");
    for (int i = 0; i < explanations.size(); i++) {
      out.append("<li><a href=\"#p%d\">".formatted(i + 1));
      out.append(escaped(explanations.get(i).title())).append("</a></li>\n");
    }
    out.append("</ol></nav>\n");
  }

  private void posting(Explanation posting, String anchor) {
    out.append("<article id=\"").append(anchor).append("\">\n<header><h1>");
    runs(posting.lines().getFirst(), posting, anchor);
    out.append("</h1>\n<p class=\"quiet\">").append(escaped(posting.employer()));
    for (Line line : posting.lines()) {
      if (line.part().equals("location")) {
        out.append(" · ");
        runs(line, posting, anchor);
      }
    }
    out.append(" · <code>").append(escaped(posting.id())).append("</code></p>\n");
    legend(posting);
    out.append("</header>\n");
    text(posting, anchor);
    facts(posting, anchor);
    out.append("</article>\n");
  }

  private void legend(Explanation posting) {
    out.append("<ul class=\"legend\" aria-label=\"What is marked\">");
    for (Group group : Group.values()) {
      long count = posting.facts().stream().filter(fact -> fact.group() == group).count();
      out.append(
          "<li><mark class=\"%s\">%s</mark> %d</li>".formatted(name(group), group.title(), count));
    }
    out.append("</ul>\n");
  }

  /// The blocks of the text, those of one section together, with its name in the margin.
  private void text(Explanation posting, String anchor) {
    String part = "";
    boolean list = false;
    for (Line line : posting.lines()) {
      if (line.part().equals("title") || line.part().equals("location")) {
        continue;
      }
      boolean item = line.kind().equals("item");
      if (list && (!item || !line.part().equals(part))) {
        out.append("</ul>\n");
        list = false;
      }
      if (!line.part().equals(part)) {
        out.append(part.isEmpty() ? "" : "</div></section>\n");
        out.append("<section><p class=\"part\">%s</p><div>\n".formatted(line.part()));
        part = line.part();
      }
      if (item && !list) {
        out.append("<ul>\n");
        list = true;
      }
      block(line, posting, anchor);
    }
    out.append(list ? "</ul>\n" : "").append(part.isEmpty() ? "" : "</div></section>\n");
  }

  private void block(Line line, Explanation posting, String anchor) {
    String tag =
        switch (line.kind()) {
          case "heading" -> "h2";
          case "item" -> "li";
          default -> "p";
        };
    String deep = line.depth() > 1 ? " class=\"deep\"" : "";
    out.append("<%s%s>".formatted(tag, deep));
    runs(line, posting, anchor);
    out.append("</%s>\n".formatted(tag));
  }

  private void runs(Line line, Explanation posting, String anchor) {
    for (Run run : line.runs()) {
      if (run.facts().isEmpty()) {
        out.append(escaped(run.text()));
      } else {
        mark(run, posting, anchor);
      }
    }
  }

  private void mark(Run run, Explanation posting, String anchor) {
    Reading first = posting.facts().get(run.facts().getFirst() - 1);
    String told =
        run.facts().stream()
            .map(number -> posting.facts().get(number - 1))
            .map(fact -> fact.kind() + ": " + fact.value() + " (" + fact.rule() + ")")
            .collect(Collectors.joining("; "));
    out.append("<mark class=\"%s\" title=\"%s\">".formatted(name(first.group()), escaped(told)));
    out.append(escaped(run.text()));
    for (int number : run.facts()) {
      String key = anchor + "-" + number;
      out.append(
          "<sup><a id=\"m%s\" href=\"#f%s\" aria-label=\"fact %d\">%d</a></sup>"
              .formatted(key, key, number, number));
    }
    out.append("</mark>");
  }

  private void facts(Explanation posting, String anchor) {
    out.append(
        """
        <h2 class="wide">Facts</h2>
        <table><thead><tr><th scope="col">No.</th><th scope="col">Fact</th><th scope="col">Value</th>\
        <th scope="col">Words</th><th scope="col">Rule</th><th scope="col">Where</th></tr></thead><tbody>
        """);
    for (Reading fact : posting.facts()) {
      fact(fact, anchor + "-" + fact.number());
    }
    out.append("</tbody></table>\n");
  }

  private void fact(Reading fact, String key) {
    String number =
        fact.span().isPresent()
            ? "<a href=\"#m%s\">%d</a>".formatted(key, fact.number())
            : String.valueOf(fact.number());
    String where =
        fact.where() + fact.span().map(span -> " " + span.start() + "–" + span.end()).orElse("");
    String quote = fact.quote().isEmpty() ? "" : "<q>" + escaped(fact.quote()) + "</q>";
    out.append(
        """
        <tr id="f%s"><td>%s</td><th scope="row"><mark class="%s">%s</mark></th><td>%s</td>\
        <td>%s</td><td><code>%s</code></td><td>%s</td></tr>
        """
            .formatted(
                key,
                number,
                name(fact.group()),
                escaped(fact.kind()),
                escaped(fact.value()),
                quote,
                escaped(fact.rule()),
                escaped(where)));
  }

  private static String name(Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  /// Text that cannot be markup, in content and in quoted attributes.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
