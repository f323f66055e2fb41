package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.LearningBook.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what is learnt before a skill and how much it takes. Needs lead in no circle, and none of
/// them is what only work gives.
final class LearningFile {
  static final String PREREQUISITES = "skill-prerequisites.tsv";

  private final Problems problems;
  private final Set<SkillId> skills;
  private final Entries<SkillId, Entry> entries;
  private final Map<SkillId, Row> rows = new HashMap<>();

  private LearningFile(Problems problems, Set<SkillId> skills) {
    this.problems = problems;
    this.skills = skills;
    this.entries = new Entries<>(problems);
  }

  static LearningBook read(CatalogueFiles files, Problems problems, Set<SkillId> skills) {
    LearningFile all = new LearningFile(problems, skills);
    DataTable.rows(files, PREREQUISITES, problems, "skill", "needs", "effort").forEach(all::entry);
    all.checkNeeds();
    return new LearningBook(all.entries.map());
  }

  private void entry(Row row) {
    Optional<Effort> effort = Effort.of(row.text(2));
    if (effort.isEmpty() && !row.text(2).isEmpty()) {
      problems.add(
          row, "unknown effort '" + row.text(2) + "'", "use small, medium, large, work or nothing");
    }
    if (!known(row, row.text(0))) {
      return;
    }
    List<SkillId> needs = new ArrayList<>();
    for (String slug : row.list(1)) {
      if (known(row, slug)) {
        needs.add(new SkillId(slug));
      }
    }
    SkillId skill = new SkillId(row.text(0));
    rows.putIfAbsent(skill, row);
    entries.add(row, skill, new Entry(needs, effort));
  }

  private boolean known(Row row, String slug) {
    boolean known = Slug.isSlug(slug) && skills.contains(new SkillId(slug));
    if (!known) {
      problems.add(row, "unknown skill '" + slug + "'", "use the id of a skill");
    }
    return known;
  }

  private void checkNeeds() {
    rows.forEach((skill, row) -> {
      if (leadsTo(skill, skill, new HashSet<>())) {
        problems.add(row, "'" + skill + "' is needed before itself", "remove a need in the circle");
      }
      for (SkillId need : needs(skill)) {
        Entry of = entries.map().get(need);
        if (of != null && of.effort().filter(Effort.WORK::equals).isPresent()) {
          problems.add(row, "'" + need + "' is what only work gives", "name what one can learn");
        }
      }
    });
  }

  private List<SkillId> needs(SkillId skill) {
    Entry entry = entries.map().get(skill);
    return entry == null ? List.of() : entry.needs();
  }

  private boolean leadsTo(SkillId from, SkillId to, Set<SkillId> seen) {
    for (SkillId need : needs(from)) {
      if (need.equals(to) || (seen.add(need) && leadsTo(need, to, seen))) {
        return true;
      }
    }
    return false;
  }
}
