package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.AskedSkills;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many open jobs name each skill, by role and need; which they name together; and which they
/// name as alternatives. Skills and roles are numbered in the order of the catalogue, so that what
/// is learned from the counts does not depend on the order in which an index hands them out.
final class SkillCounts {
  private final List<Skill> skills;
  private final List<RoleId> roles;
  private final Map<SkillId, Integer> numbers = new HashMap<>();
  private final Map<RoleId, Integer> roleNumbers = new HashMap<>();
  private long jobs;

  /// Jobs by role; the last is of those without one.
  final long[] ofRole;

  /// Jobs that name a skill.
  final long[] naming;

  /// Jobs of a role that name a skill, by [Need].
  final long[][][] asked;

  /// Jobs that name both of two different skills, the lower number first.
  final PairCounts together = new PairCounts();

  /// Jobs that name two different skills as alternatives, the lower number first.
  final PairCounts alternatives = new PairCounts();

  private SkillCounts(Catalogue catalogue) {
    this.skills =
        catalogue.skills().values().stream()
            .filter(skill -> skill.kind() != SkillKind.NATURAL_LANGUAGE)
            .toList();
    this.roles = List.copyOf(catalogue.roles().keySet());
    for (int i = 0; i < skills.size(); i++) {
      numbers.put(skills.get(i).id(), i);
    }
    for (int i = 0; i < roles.size(); i++) {
      roleNumbers.put(roles.get(i), i);
    }
    ofRole = new long[roles.size() + 1];
    naming = new long[skills.size()];
    asked = new long[roles.size() + 1][Need.values().length][skills.size()];
  }

  /// Counts the open jobs of an index.
  static SkillCounts of(JobIndex index, Catalogue catalogue) {
    SkillCounts counts = new SkillCounts(catalogue);
    index.snapshot(now -> {
      counts.count(now);
      return counts;
    });
    return counts;
  }

  private void count(JobIndex index) {
    index.tally(
        Slice.open(),
        List.of(Dimension.ROLE),
        (cell, count) -> {
          ofRole[role(cell.getFirst())] += count;
          jobs += count;
        });
    index.tally(
        Slice.open(),
        List.of(Dimension.ROLE, Dimension.SKILL_NEED),
        (cell, count) -> addNeed(role(cell.getFirst()), cell.get(1), count));
    index.tallyNumbered(Slice.open(), List.of(Dimension.SKILL, Dimension.SKILL), new Together());
    index.tally(
        Slice.open(),
        List.of(Dimension.REQUIREMENT),
        (cell, count) -> addAlternatives(cell.getFirst(), count));
  }

  private void addNeed(int role, String value, long count) {
    if (!value.isEmpty()) {
      String[] parts = value.split(":", 2);
      int skill = number(parts[1]);
      if (skill >= 0) {
        naming[skill] += count;
        asked[role][Need.of(parts[0]).orElseThrow().ordinal()][skill] += count;
      }
    }
  }

  private void addAlternatives(String value, long count) {
    if (value.indexOf('|') < 0) {
      return;
    }
    int[] group =
        AskedSkills.parse(value).anyOf().stream()
            .mapToInt(skill -> number(skill.slug()))
            .filter(skill -> skill >= 0)
            .sorted()
            .toArray();
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        alternatives.add(group[i], group[j], count);
      }
    }
  }

  private int role(String slug) {
    return slug.isEmpty() ? roles.size() : roleNumbers.getOrDefault(new RoleId(slug), roles.size());
  }

  private int number(String slug) {
    return slug.isEmpty() ? -1 : numbers.getOrDefault(new SkillId(slug), -1);
  }

  long jobs() {
    return jobs;
  }

  List<Skill> skills() {
    return skills;
  }

  List<RoleId> roles() {
    return roles;
  }

  /// Takes pairs of skills; each comes in both orders, and one order is enough.
  private final class Together implements NumberedSink {
    private final ValueNumbers values = value -> number(value) + 1;

    @Override
    public ValueNumbers numbers(int dimension) {
      return values;
    }

    @Override
    public void add(int[] cell, long count) {
      if (cell[0] > 0 && cell[0] < cell[1]) {
        together.add(cell[0] - 1, cell[1] - 1, count);
      }
    }
  }
}
