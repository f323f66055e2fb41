package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.Catalogue.SkillExample;
import dev.skillexchange.catalogue.Skill.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the skills and their examples.
final class SkillFiles {
  private final Problems problems;
  private final SkillLinkFile links;
  private final Entries<SkillId, Skill> skills;
  private final Map<SkillId, Row> rows = new HashMap<>();
  private final List<SkillExample> examples = new ArrayList<>();

  private SkillFiles(Problems problems, SkillLinkFile links) {
    this.problems = problems;
    this.links = links;
    this.skills = new Entries<>(problems);
  }

  static SkillFiles read(CatalogueFiles files, Problems problems) {
    SkillFiles all = new SkillFiles(problems, SkillLinkFile.read(files, problems));
    for (String file : files.skillFiles()) {
      SkillFamily family = family(file);
      DataTable.rows(
              files, file, problems, "id", "name", "kind", "aliases", "safe", "parents", "match")
          .forEach(row -> all.skill(family, row));
    }
    DataTable.rows(files, CatalogueFiles.EXAMPLES, problems, "skill", "expect", "text")
        .forEach(all::example);
    all.checkSurfaces();
    all.checkParents();
    all.checkExamples();
    all.links.checkSkills(all.skills.map().keySet());
    return all;
  }

  private static SkillFamily family(String file) {
    return new SkillFamily(
        file.substring(CatalogueFiles.SKILLS.length(), file.length() - ".tsv".length()));
  }

  private void skill(SkillFamily family, Row row) {
    Optional<SkillKind> kind = SkillKind.of(row.text(2));
    if (kind.isEmpty()) {
      problems.add(row, "unknown kind '" + row.text(2) + "'", "see the kinds in catalog/README.md");
    }
    Optional<Match> match = match(row.text(6));
    if (match.isEmpty()) {
      problems.add(row, "unknown match '" + row.text(6) + "'", "use any, case or context");
    }
    if (!Entries.slug(row, row.text(0), problems)
        || !Entries.present(row, 1, "name", problems)
        || kind.isEmpty()
        || match.isEmpty()) {
      return;
    }
    SkillId id = new SkillId(row.text(0));
    skills.add(
        row,
        id,
        new Skill(
            id,
            row.text(1),
            kind.get(),
            row.list(3),
            row.list(4),
            parents(row),
            match.get(),
            family,
            links.of(id)));
    rows.putIfAbsent(id, row);
  }

  private List<SkillId> parents(Row row) {
    return row.list(5).stream()
        .filter(slug -> Entries.slug(row, slug, problems))
        .map(SkillId::new)
        .toList();
  }

  private static Optional<Match> match(String text) {
    return switch (text) {
      case "any" -> Optional.of(Match.ANY);
      case "case" -> Optional.of(Match.CASE);
      case "context" -> Optional.of(Match.CONTEXT);
      default -> Optional.empty();
    };
  }

  private void example(Row row) {
    boolean found = row.text(1).equals("yes");
    if (!found && !row.text(1).equals("no")) {
      problems.add(row, "expects '" + row.text(1) + "'", "write yes or no");
    }
    if (!Slug.isSlug(row.text(0)) || !skills.has(new SkillId(row.text(0)))) {
      problems.add(row, "unknown skill '" + row.text(0) + "'", "use the id of a skill");
    } else if (Entries.present(row, 2, "text", problems)) {
      examples.add(new SkillExample(new SkillId(row.text(0)), found, row.text(2)));
    }
  }

  /// One surface names one skill; in exact case where all its skills are read so.
  private void checkSurfaces() {
    Map<String, SkillId> exact = new HashMap<>();
    Map<String, SkillId> folded = new HashMap<>();
    for (Skill skill : skills.map().values()) {
      Stream.concat(Stream.of(skill.name()), skill.aliases().stream())
          .forEach(surface -> surface(skill, surface, skill.match() == Match.ANY, exact, folded));
      skill.safe().forEach(surface -> surface(skill, surface, true, exact, folded));
    }
  }

  private void surface(
      Skill skill,
      String surface,
      boolean anyCase,
      Map<String, SkillId> exact,
      Map<String, SkillId> folded) {
    Map<String, SkillId> taken = anyCase ? folded : exact;
    String key = anyCase ? surface.toLowerCase(Locale.ROOT) : surface;
    SkillId before = taken.putIfAbsent(key, skill.id());
    if (before != null && !before.equals(skill.id())) {
      problems.add(
          row(skill),
          "'" + surface + "' is also written for '" + before + "'",
          "leave it to one of them");
    }
  }

  private void checkParents() {
    for (Skill skill : skills.map().values()) {
      for (SkillId parent : skill.parents()) {
        if (!skills.has(parent)) {
          problems.add(row(skill), "unknown parent '" + parent + "'", "use the id of a skill");
        }
      }
    }
    Set<SkillId> safe = new HashSet<>();
    for (SkillId id : skills.map().keySet()) {
      if (inCycle(id, new HashSet<>(), safe)) {
        problems.add(row(id), "'" + id + "' is its own ancestor", "remove a parent in the circle");
      }
    }
  }

  private boolean inCycle(SkillId id, Set<SkillId> path, Set<SkillId> safe) {
    if (safe.contains(id)) {
      return false;
    }
    if (!path.add(id)) {
      return true;
    }
    Skill skill = skills.map().get(id);
    boolean cycle =
        skill != null && skill.parents().stream().anyMatch(parent -> inCycle(parent, path, safe));
    path.remove(id);
    if (!cycle) {
      safe.add(id);
    }
    return cycle;
  }

  /// A skill that is read by its case or context needs an example for and one against.
  private void checkExamples() {
    Set<SkillId> found = new HashSet<>();
    Set<SkillId> absent = new HashSet<>();
    for (SkillExample example : examples) {
      (example.found() ? found : absent).add(example.skill());
    }
    for (Skill skill : skills.map().values()) {
      boolean needed = skill.match() != Match.ANY;
      if (needed && !(found.contains(skill.id()) && absent.contains(skill.id()))) {
        problems.add(
            row(skill),
            "'" + skill.id() + "' lacks an example",
            "add one with yes and one with no to " + CatalogueFiles.EXAMPLES);
      }
    }
  }

  private Row row(Skill skill) {
    return row(skill.id());
  }

  private Row row(SkillId id) {
    return Objects.requireNonNull(rows.get(id));
  }

  Map<SkillId, Skill> skills() {
    return skills.map();
  }

  List<SkillExample> examples() {
    return List.copyOf(examples);
  }
}
