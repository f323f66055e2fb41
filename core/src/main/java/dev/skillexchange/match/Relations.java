package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far skills stand in for others, as the catalogue and the open jobs of a market tell.
///
/// Three things speak for it, of which the strongest counts:
///
/// - the catalogue: who knows a skill knows the broader one that it belongs to (0.9 for a parent,
///   0.8 for a grandparent), and who knows the broader one knows a part of the narrower (0.3);
/// - alternatives: adverts that name both as such ("Kafka or RabbitMQ"), as a share of those that
///   name both; half of it where they keep no like company;
/// - contexts: two skills of one kind that adverts name beside the same others ([Contexts]). Those
///   that are often named together, and hardly ever as alternatives, are used together (Terraform
///   and Grafana) and count a quarter: one does not stand in for the other.
///
/// What is learned counts [#MOST_LEARNED] at the most: it is a likeness, not the skill. What is
/// below [#LEAST] is no relation. Adverts in which a pair was met once or twice tell little, so
/// that shares are of more adverts than there are ([#DOUBT]).
public final class Relations implements Relatedness {
  static final double PARENT = 0.9;
  static final double GRANDPARENT = 0.8;
  static final double CHILD = 0.3;
  static final double MOST_LEARNED = 0.7;
  static final double LEAST = 0.2;
  private static final double DOUBT = 20;
  private static final double TOGETHER = 0.25;

  /// One in ten: a pair that adverts name together so often as alternatives is one.
  private static final double ENOUGH_APART = 0.1;

  private final Map<SkillId, Map<SkillId, Double>> standsFor;

  private Relations(Map<SkillId, Map<SkillId, Double>> standsFor) {
    this.standsFor = standsFor;
  }

  /// Learns from counts.
  static Relations of(SkillCounts counts, Catalogue catalogue) {
    Map<SkillId, Map<SkillId, Double>> standsFor = new HashMap<>();
    for (Skill skill : catalogue.skills().values()) {
      for (SkillId parent : skill.parents()) {
        note(standsFor, skill.id(), parent, PARENT);
        note(standsFor, parent, skill.id(), CHILD);
        catalogue.skill(parent).stream()
            .flatMap(broader -> broader.parents().stream())
            .filter(grandparent -> !grandparent.equals(skill.id()))
            .forEach(grandparent -> note(standsFor, skill.id(), grandparent, GRANDPARENT));
      }
    }
    List<Skill> skills = counts.skills();
    Contexts contexts = new Contexts(counts);
    counts.alternatives.forEach((first, second, jobs) -> {
      double named = Math.min(1, Math.sqrt(2 * share(counts, first, second)));
      double alike = contexts.alike(first, second);
      both(standsFor, skills, first, second, MOST_LEARNED * named * (1 + alike) / 2);
    });
    contexts.alike((first, second, alike) ->
        both(
            standsFor, skills, first, second, MOST_LEARNED * alike * apart(counts, first, second)));
    return new Relations(standsFor);
  }

  /// Of the adverts that name both, the share that names them as alternatives.
  private static double share(SkillCounts counts, int first, int second) {
    return counts.alternatives.of(first, second) / (counts.together.of(first, second) + DOUBT);
  }

  /// How far two skills are not merely used together, from [#TOGETHER] to 1.
  private static double apart(SkillCounts counts, int first, int second) {
    double alternatives = counts.alternatives.of(first, second) + 0.5;
    double together = counts.together.of(first, second) + 5.0;
    return Math.clamp(alternatives / together / ENOUGH_APART, TOGETHER, 1);
  }

  private static void both(
      Map<SkillId, Map<SkillId, Double>> standsFor,
      List<Skill> skills,
      int first,
      int second,
      double value) {
    SkillId one = skills.get(first).id();
    SkillId other = skills.get(second).id();
    note(standsFor, one, other, value);
    note(standsFor, other, one, value);
  }

  private static void note(
      Map<SkillId, Map<SkillId, Double>> standsFor, SkillId held, SkillId asked, double value) {
    if (value >= LEAST) {
      standsFor
          .computeIfAbsent(held, _ -> new HashMap<>())
          .merge(asked, Math.round(value * 100) / 100.0, Math::max);
    }
  }

  @Override
  public Map<SkillId, Double> from(SkillId held) {
    return standsFor.getOrDefault(held, Map.of());
  }
}
