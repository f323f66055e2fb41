package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.publication.SitePage.link;
import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.TitlesAnswer;
import dev.skillexchange.engine.answer.TitlesAnswer.RoleTitles;
import dev.skillexchange.engine.desk.Wire;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The other names of roles: a page for each letter, which needs no script, and one file for the
/// script that searches.
final class TitlePages {
  private static final String ROOT = "../";

  private final Basis basis;
  private final TreeMap<String, List<Line>> byLetter = new TreeMap<>();
  private final Map<String, List<String>> byRole = new LinkedHashMap<>();

  /// A title and the role that it means.
  private record Line(String title, String id, String name) {}

  /// @param published the ids of the roles that have a page
  TitlePages(Basis basis, TitlesAnswer titles, Set<String> published) {
    this.basis = basis;
    for (RoleTitles role : titles.roles()) {
      if (published.contains(role.role().id())) {
        byRole.put(role.role().id(), role.titles());
        add(role.role().name(), role);
        role.titles().forEach(title -> add(title, role));
      }
    }
  }

  private void add(String title, RoleTitles role) {
    byLetter
        .computeIfAbsent(letter(title), _ -> new ArrayList<>())
        .add(new Line(title, role.role().id(), role.role().name()));
  }

  /// The letter that a name stands under, without accents; `0` for all that begin otherwise.
  static String letter(String name) {
    String first =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
            .substring(0, 1)
            .toLowerCase(Locale.ROOT);
    return first.matches("[a-z]") ? first : "0";
  }

  /// The ways to the letters.
  ///
  /// @param root the way to the site's first folder
  String contents(String root) {
    StringBuilder out = new StringBuilder();
    out.append("<nav class=\"contents\" aria-label=\"Roles by letter\">");
    byLetter
        .keySet()
        .forEach(letter -> out.append(link(root + path(letter), shown(letter))).append(' '));
    return out.append("</nav>\n").toString();
  }

  private static String path(String letter) {
    return "titles/" + letter + ".html";
  }

  private static String shown(String letter) {
    return letter.equals("0") ? "0 to 9" : letter.toUpperCase(Locale.ROOT);
  }

  void write(SiteFolder site) {
    byLetter.forEach((letter, lines) -> site.write(path(letter), page(letter, lines)));
    site.write(
        "titles.js", "window.skillexchangeTitles = " + Wire.json().valueToTree(byRole) + ";\n");
  }

  private String page(String letter, List<Line> lines) {
    StringBuilder out = new StringBuilder();
    out.append("<h1>Roles and their other names: " + shown(letter) + "</h1>\n");
    out.append(contents(ROOT)).append("<ul class=\"titles\">\n");
    lines.stream()
        .sorted(Comparator.comparing((Line line) -> line.title().toLowerCase(Locale.ROOT)))
        .forEach(line -> out.append("<li>" + line(line) + "</li>\n"));
    out.append("</ul>\n");
    return new SitePage(basis, ROOT, "Roles: " + shown(letter), "", false).html(out.toString());
  }

  private static String line(Line line) {
    String to = ROOT + SiteLinks.role(line.id());
    return line.title().equals(line.name())
        ? "<strong>" + link(to, line.name()) + "</strong>"
        : escaped(line.title()) + ": " + link(to, line.name());
  }
}
