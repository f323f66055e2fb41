package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.publication.SitePage.link;
import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.RolesAnswer.FamilyRow;
import dev.skillexchange.engine.answer.RolesAnswer.RoleRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Map;

/// The first page: the roles that have a guide, by family and by letter, with a search over them
/// for browsers with scripts.
final class IndexPage {
  private static final String SEARCH =
      """
      <form class="ask" id="ask" role="search" hidden><label for="role">Find a role</label>
      <input id="role" name="role" type="search" autocomplete="off"><p id="found" role="status"></p></form>
      """;

  private final RolesAnswer roles;
  private final Map<String, Long> jobs;
  private final TitlePages titles;

  /// @param jobs how many jobs each published role has, by its id
  IndexPage(RolesAnswer roles, Map<String, Long> jobs, TitlePages titles) {
    this.roles = roles;
    this.jobs = jobs;
    this.titles = titles;
  }

  String html(String head) {
    StringBuilder out = new StringBuilder();
    out.append("<h1>Careers, computed from the jobs themselves</h1>\n");
    out.append(
        "<p class=\"lead\">What adverts say of each role: what it asks for, what it offers, and where. Every number leads to the jobs behind it.</p>\n");
    out.append(SEARCH);
    out.append("<p>By name, other names of roles among them:</p>\n").append(titles.contents(""));
    out.append("<p>" + link(SiteLinks.MARKET, "All roles") + " as one market.</p>\n");
    out.append("<p>By family, with the number of jobs seen in the last twelve months.</p>\n");
    out.append("<div class=\"families\" id=\"roles\">\n");
    roles.families().forEach(family -> family(family, out));
    out.append("</div>\n<script src=\"roles.js\" defer></script>\n");
    return new SitePage(roles.basis(), "", "Careers, computed from the jobs themselves", head, true)
        .html(out.toString());
  }

  private void family(FamilyRow family, StringBuilder out) {
    List<RoleRow> some =
        family.roles().stream().filter(row -> jobs.containsKey(row.role().id())).toList();
    if (some.isEmpty()) {
      return;
    }
    out.append("<section><h2>").append(escaped(family.family().name())).append("</h2>\n<ul>\n");
    for (RoleRow row : some) {
      out.append("<li>")
          .append(link("roles/" + row.role().id() + ".html", row.role().name()))
          .append(" <span>")
          .append(Wording.number(jobs.getOrDefault(row.role().id(), 0L)))
          .append("</span></li>\n");
    }
    out.append("</ul></section>\n");
  }
}
