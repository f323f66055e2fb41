package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.SkillLink.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which entries of open taxonomies the skills are. A skill has one entry of each at most,
/// and an entry is one skill.
final class SkillLinkFile {
  private final Problems problems;
  private final Map<SkillId, List<SkillLink>> links = new HashMap<>();
  private final Map<SkillId, Row> rows = new LinkedHashMap<>();
  private final Map<SkillLink, SkillId> taken = new HashMap<>();

  private SkillLinkFile(Problems problems) {
    this.problems = problems;
  }

  static SkillLinkFile read(CatalogueFiles files, Problems problems) {
    SkillLinkFile all = new SkillLinkFile(problems);
    DataTable.rows(files, CatalogueFiles.LINKS, problems, "skill", "taxonomy", "code", "label")
        .forEach(all::link);
    return all;
  }

  private void link(Row row) {
    Optional<Taxonomy> taxonomy = Taxonomy.of(row.text(1));
    if (taxonomy.isEmpty()) {
      problems.add(row, "unknown taxonomy '" + row.text(1) + "'", "use onet or esco");
      return;
    }
    if (!taxonomy.get().knows(row.text(2))) {
      problems.add(
          row,
          "'" + row.text(2) + "' is no code of " + taxonomy.get().id(),
          switch (taxonomy.get()) {
            case ONET -> "write the eight digits of the commodity";
            case ESCO -> "write the URI, http://data.europa.eu/esco/skill/...";
          });
      return;
    }
    if (Entries.slug(row, row.text(0), problems) && Entries.present(row, 3, "label", problems)) {
      add(row, new SkillId(row.text(0)), new SkillLink(taxonomy.get(), row.text(2), row.text(3)));
    }
  }

  private void add(Row row, SkillId skill, SkillLink link) {
    List<SkillLink> others = links.computeIfAbsent(skill, _ -> new ArrayList<>());
    SkillId before = taken.putIfAbsent(link, skill);
    if (others.stream().anyMatch(other -> other.taxonomy() == link.taxonomy())) {
      problems.add(
          row,
          "'" + skill + "' has another link to " + link.taxonomy().id(),
          "keep the entry that means the same");
    } else if (before != null) {
      problems.add(
          row, "'" + link.label() + "' is also linked by '" + before + "'", "leave it to one");
    } else {
      others.add(link);
      rows.putIfAbsent(skill, row);
    }
  }

  /// Reports the links of skills that there are not.
  void checkSkills(Set<SkillId> skills) {
    rows.forEach((skill, row) -> {
      if (!skills.contains(skill)) {
        problems.add(row, "unknown skill '" + skill + "'", "use the id of a skill");
      }
    });
  }

  /// The links of a skill, in the order of the file.
  List<SkillLink> of(SkillId skill) {
    return links.getOrDefault(skill, List.of());
  }
}
