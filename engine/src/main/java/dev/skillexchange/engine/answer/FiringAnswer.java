package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillFamily;
import dev.skillexchange.catalogue.SkillId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which skills of the catalogue earn their place: those found in the postings of a feed, and those
/// that an open taxonomy knows too.
///
/// @param postings how many postings were read
/// @param rejected rows that are no posting
/// @param all the whole catalogue, with no skills listed
public record FiringAnswer(
    String edition, long postings, long rejected, Family all, List<Family> families) {

  /// The skills of one data file.
  ///
  /// @param count how many there are
  /// @param firing how many are found in a posting
  /// @param linked how many carry a link to O*NET or ESCO
  /// @param broader how many do neither, but are the parent of one that earns its place
  /// @param neither how many nothing speaks for
  public record Family(
      String name,
      int count,
      int firing,
      int linked,
      int broader,
      int neither,
      List<Fired> skills) {}

  /// A skill.
  ///
  /// @param postings how many postings name it
  /// @param links how many links it carries
  /// @param broader whether it is a parent of a skill that fires or carries a link
  public record Fired(String skill, long postings, int links, boolean broader) {
    public boolean silent() {
      return postings == 0 && links == 0 && !broader;
    }
  }

  /// Counts by family.
  ///
  /// @param named how many postings name a skill; those of none are left out
  public static FiringAnswer of(
      String edition,
      Collection<Skill> skills,
      Map<SkillId, Long> named,
      long postings,
      long rejected) {
    Set<SkillId> broader = broader(skills, named);
    Map<SkillFamily, List<Fired>> byFamily =
        skills.stream()
            .collect(
                Collectors.groupingBy(
                    Skill::family,
                    TreeMap::new,
                    Collectors.mapping(
                        skill -> fired(skill, named, broader), Collectors.toList())));
    List<Fired> all = byFamily.values().stream().flatMap(List::stream).toList();
    return new FiringAnswer(
        edition,
        postings,
        rejected,
        family("all", all, List.of()),
        byFamily.entrySet().stream()
            .map(one -> family(one.getKey().slug(), one.getValue(), one.getValue()))
            .toList());
  }

  private static Fired fired(Skill skill, Map<SkillId, Long> named, Set<SkillId> broader) {
    return new Fired(
        skill.id().slug(),
        named.getOrDefault(skill.id(), 0L),
        skill.links().size(),
        broader.contains(skill.id()));
  }

  /// The parents, near and far, of the skills that fire or carry a link.
  private static Set<SkillId> broader(Collection<Skill> skills, Map<SkillId, Long> named) {
    Map<SkillId, Skill> byId = skills.stream().collect(Collectors.toMap(Skill::id, one -> one));
    Set<SkillId> broader = new HashSet<>();
    for (Skill skill : skills) {
      if (named.containsKey(skill.id()) || !skill.links().isEmpty()) {
        climb(skill, byId, broader);
      }
    }
    return broader;
  }

  private static void climb(Skill skill, Map<SkillId, Skill> byId, Set<SkillId> broader) {
    for (SkillId parent : skill.parents()) {
      Skill above = byId.get(parent);
      if (above != null && broader.add(parent)) {
        climb(above, byId, broader);
      }
    }
  }

  private static Family family(String name, List<Fired> skills, List<Fired> listed) {
    return new Family(
        name,
        skills.size(),
        count(skills, one -> one.postings() > 0),
        count(skills, one -> one.links() > 0),
        count(skills, one -> one.postings() == 0 && one.links() == 0 && one.broader()),
        count(skills, Fired::silent),
        listed);
  }

  private static int count(List<Fired> skills, Predicate<Fired> which) {
    return (int) skills.stream().filter(which).count();
  }
}
