package dev.skillexchange.engine.suggestion;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillFamily;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a phrase would stand in the catalogue, and its row there: what a curator begins with. Kind
/// and family are those of the skills that stand beside it in adverts.
final class CatalogueRow {
  private final Catalogue catalogue;

  CatalogueRow(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The data file of most skills beside it; `product` where none is.
  SkillFamily family(Phrase phrase) {
    return most(phrase, Skill::family).orElse(new SkillFamily("product"));
  }

  /// The kind of most skills beside it; a tool where none is and it is written like a name.
  private SkillKind kind(Phrase phrase) {
    boolean name = LooksLike.aName(phrase.name());
    return most(phrase, Skill::kind)
        .filter(kind -> kind.isTechnology() == name)
        .orElse(name ? SkillKind.TOOL : SkillKind.METHOD);
  }

  private <T extends Comparable<T>> Optional<T> most(Phrase phrase, Function<Skill, T> of) {
    Map<T, Integer> counts = new HashMap<>();
    phrase
        .beside()
        .forEach((id, times) ->
            catalogue
                .skill(id)
                .ifPresent(skill -> counts.merge(of.apply(skill), times, Integer::sum)));
    return Phrase.ranked(counts, Comparator.naturalOrder()).stream()
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The row, its cells parted by tabs: id, name, kind, aliases, safe, parents, match.
  String row(Phrase phrase) {
    return String.join(
        "\t",
        slug(phrase.name()),
        phrase.name(),
        kind(phrase).id(),
        aliases(phrase),
        "",
        "",
        "any");
  }

  /// Its spellings in other words than the name's; case and hyphens need none.
  private static String aliases(Phrase phrase) {
    Set<List<String>> known = new LinkedHashSet<>();
    known.add(Words.of(phrase.name()));
    return phrase.forms().stream()
        .map(Map.Entry::getKey)
        .filter(form -> known.add(Words.of(form)))
        .collect(Collectors.joining("|"));
  }

  private String slug(String name) {
    String plain =
        String.join("-", Words.of(name.replace("+", " plus ").replace("#", " sharp ")))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String slug = plain.isEmpty() ? "skill" : plain;
    int number = 2;
    String free = slug;
    while (catalogue.skill(new SkillId(free)).isPresent()) {
      free = slug + "-" + number++;
    }
    return free;
  }
}
