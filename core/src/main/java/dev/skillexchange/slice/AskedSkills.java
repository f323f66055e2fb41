package dev.skillexchange.slice;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A skill that a job asks for, or several of which one is enough, as a value to count by:
/// `required:java|kotlin`.
///
/// @param need the strongest of them
/// @param anyOf in alphabetical order, each once; at least one and at most 16
public record AskedSkills(Need need, List<SkillId> anyOf) {
  private static final int MOST = 16;

  public AskedSkills {
    anyOf = List.copyOf(anyOf);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("nothing is asked for");
    }
  }

  /// What a job asks one to know, those it asks for most first: each skill of the catalogue by
  /// itself, alternatives together. Natural languages are no part of it.
  public static List<AskedSkills> of(Facts facts) {
    Map<Integer, List<SkillMention>> groups = new LinkedHashMap<>();
    int alone = 0;
    for (SkillMention mention : facts.skills()) {
      if (mention.skill().isPresent() && mention.kind() != SkillKind.NATURAL_LANGUAGE) {
        int group = mention.alternatives().orElse(--alone);
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(mention);
      }
    }
    return groups.values().stream()
        .map(AskedSkills::of)
        .distinct()
        .sorted(Comparator.comparing(AskedSkills::need))
        .toList();
  }

  private static AskedSkills of(Collection<SkillMention> group) {
    Need need = group.stream().map(SkillMention::need).min(Need::compareTo).orElseThrow();
    return new AskedSkills(
        need,
        group.stream()
            .flatMap(one -> one.skill().stream())
            .distinct()
            .sorted(Comparator.comparing(SkillId::slug))
            .limit(MOST)
            .toList());
  }

  public static AskedSkills parse(String text) {
    String[] parts = text.split(":", 2);
    return new AskedSkills(
        Need.of(parts[0]).orElseThrow(),
        Stream.of(parts[1].split("\\|")).map(SkillId::new).toList());
  }

  @Override
  public String toString() {
    return need.id() + ":" + anyOf.stream().map(SkillId::slug).collect(Collectors.joining("|"));
  }
}
