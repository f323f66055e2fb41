package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what each role is. Every role has a description of readable length, and its neighbours are
/// other roles.
final class RoleDescriptionFile {
  static final String DESCRIPTIONS = "role-descriptions.tsv";

  private static final int SHORTEST_SUMMARY = 40;
  private static final int LONGEST_SUMMARY = 160;
  private static final int SHORTEST_TEXT = 300;
  private static final int LONGEST_TEXT = 600;
  private static final int FEWEST_NEIGHBOURS = 2;
  private static final int MOST_NEIGHBOURS = 5;

  private final Problems problems;
  private final Set<RoleId> roles;
  private final Entries<RoleId, RoleDescription> descriptions;

  private RoleDescriptionFile(Problems problems, Set<RoleId> roles) {
    this.problems = problems;
    this.roles = roles;
    this.descriptions = new Entries<>(problems);
  }

  static Map<RoleId, RoleDescription> read(
      CatalogueFiles files, Problems problems, Set<RoleId> roles) {
    RoleDescriptionFile all = new RoleDescriptionFile(problems, roles);
    DataTable.rows(files, DESCRIPTIONS, problems, "role", "summary", "description", "neighbours")
        .forEach(all::description);
    all.checkEveryRole();
    return all.descriptions.map();
  }

  private void description(Row row) {
    if (!known(row, row.text(0))) {
      return;
    }
    RoleId role = new RoleId(row.text(0));
    length(row, 1, "summary", SHORTEST_SUMMARY, LONGEST_SUMMARY);
    length(row, 2, "description", SHORTEST_TEXT, LONGEST_TEXT);
    List<RoleId> neighbours = neighbours(row, role);
    descriptions.add(row, role, new RoleDescription(row.text(1), row.text(2), neighbours));
  }

  private List<RoleId> neighbours(Row row, RoleId role) {
    List<RoleId> neighbours = new ArrayList<>();
    for (String slug : row.list(3)) {
      if (known(row, slug)) {
        neighbours.add(new RoleId(slug));
      }
    }
    if (neighbours.contains(role)) {
      problems.add(row, "'" + role + "' is its own neighbour", "name other roles");
    }
    int count = row.list(3).size();
    if (count < FEWEST_NEIGHBOURS || count > MOST_NEIGHBOURS) {
      problems.add(row, count + " neighbours", "name two to five");
    }
    if (new HashSet<>(neighbours).size() < neighbours.size()) {
      problems.add(row, "a neighbour stands here twice", "name each once");
    }
    return neighbours;
  }

  private boolean known(Row row, String slug) {
    boolean known = Slug.isSlug(slug) && roles.contains(new RoleId(slug));
    if (!known) {
      problems.add(row, "unknown role '" + slug + "'", "use a slug of roles.tsv");
    }
    return known;
  }

  private void length(Row row, int column, String what, int least, int most) {
    int length = row.text(column).length();
    if (length < least || length > most) {
      problems.add(
          row,
          what + " has " + length + " characters",
          "write from " + least + " to " + most + " of them");
    }
  }

  private void checkEveryRole() {
    for (RoleId role : roles) {
      if (!descriptions.has(role)) {
        problems.add(DESCRIPTIONS, 1, "role '" + role + "' has no description", "add its row");
      }
    }
  }
}
