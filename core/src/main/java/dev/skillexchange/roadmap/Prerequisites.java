package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Effort;
import dev.skillexchange.catalogue.SkillId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one learns before a skill: what the catalogue names as needed, or where it says nothing,
/// the broader skills that it has as parents.
final class Prerequisites {
  private final Catalogue catalogue;

  Prerequisites(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The nearest alone, without what only work gives.
  List<SkillId> of(SkillId skill) {
    if (catalogue.learning().entries().containsKey(skill)) {
      return catalogue.learning().needs(skill);
    }
    return catalogue.skill(skill).stream()
        .flatMap(one -> one.parents().stream())
        .filter(this::learnable)
        .toList();
  }

  /// Whether a skill can be learnt otherwise than at work.
  boolean learnable(SkillId skill) {
    return catalogue
        .skill(skill)
        .filter(one -> catalogue.learning().effort(one) != Effort.WORK)
        .isPresent();
  }

  /// All that one learns before, near and far.
  Set<SkillId> before(SkillId skill) {
    Set<SkillId> before = new HashSet<>();
    Deque<SkillId> left = new ArrayDeque<>(of(skill));
    while (!left.isEmpty()) {
      SkillId next = left.remove();
      if (!next.equals(skill) && before.add(next)) {
        left.addAll(of(next));
      }
    }
    return before;
  }

  /// Whether any of some skills builds on one.
  boolean carriesAny(SkillId skill, Collection<SkillId> others) {
    return others.stream().anyMatch(other -> before(other).contains(skill));
  }
}
