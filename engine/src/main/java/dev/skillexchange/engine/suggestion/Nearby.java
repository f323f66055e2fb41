package dev.skillexchange.engine.suggestion;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Family;
import dev.skillexchange.catalogue.FamilyId;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.SuggestAnswer.Nearest;
import dev.skillexchange.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the skills of the catalogue that a phrase may be another spelling of, or a narrower case.
final class Nearby {
  private static final int MOST = 3;

  /// Shorter phrases are almost like many names that mean something else.
  private static final int LEAST_LETTERS = 7;

  private final Catalogue catalogue;
  private final Names names;

  Nearby(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /// Skills named by most words of the phrase, then those spelled almost like it.
  List<Nearest> to(String phrase) {
    Set<SkillId> found = new LinkedHashSet<>();
    List<String> words = Words.of(phrase);
    for (int length = words.size() - 1; length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        names
            .skillByWords(String.join(" ", words.subList(from, from + length)))
            .ifPresent(found::add);
      }
    }
    if (phrase.length() >= LEAST_LETTERS) {
      names.nearestSkills(phrase).forEach(name -> names.skill(name).ifPresent(found::add));
    }
    return found.stream().limit(MOST).map(this::skill).flatMap(Optional::stream).toList();
  }

  private Optional<Nearest> skill(SkillId id) {
    return catalogue.skill(id).map(Nearby::nearest);
  }

  private static Nearest nearest(Skill skill) {
    return new Nearest(skill.id().slug(), skill.name(), skill.family().slug());
  }

  /// The name of a family of roles.
  String family(FamilyId id) {
    return Optional.ofNullable(catalogue.families().get(id)).map(Family::name).orElse(id.slug());
  }
}
