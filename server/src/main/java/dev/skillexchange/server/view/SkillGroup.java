package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.SkillRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Skills of like kinds, by the share of jobs that name them.
public record SkillGroup(String name, List<ShareView> skills) {

  private record Kinds(String name, Set<String> kinds) {}

  private static final List<Kinds> GROUPS =
      List.of(
          new Kinds("Languages", Set.of("programming_language")),
          new Kinds("Frameworks and databases", Set.of("framework", "database")),
          new Kinds("Platforms and tools", Set.of("platform", "tool")),
          new Kinds("Methods", Set.of("method")),
          new Kinds("Fields", Set.of("field")),
          new Kinds(
              "Standards, spoken languages and other",
              Set.of("standard", "natural_language", "other")));

  /// The groups that have a skill.
  static List<SkillGroup> of(List<SkillRow> skills) {
    List<SkillGroup> groups = new ArrayList<>();
    for (Kinds kinds : GROUPS) {
      List<ShareView> of =
          skills.stream()
              .filter(row -> kinds.kinds().contains(row.kind()))
              .map(ShareView::of)
              .toList();
      if (!of.isEmpty()) {
        groups.add(new SkillGroup(kinds.name(), of));
      }
    }
    return groups;
  }
}
