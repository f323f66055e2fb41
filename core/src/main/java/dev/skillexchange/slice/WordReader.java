package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.ResolvedQuery.Understood;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words of a query: the longest stretch that names a workplace, a role or a skill is
/// understood as that, the rest is searched as words.
final class WordReader {
  private static final int LONGEST_NAME = 6;
  private static final int MOST_WORDS = 40;

  private static final Map<String, Workplace> WORKPLACES =
      Map.of(
          "remote", Workplace.REMOTE,
          "hybrid", Workplace.HYBRID,
          "onsite", Workplace.ONSITE,
          "on site", Workplace.ONSITE);

  private final Catalogue catalogue;
  private final Names names;

  WordReader(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /// What the words of a query say.
  record Read(List<Slice> parts, List<Understood> understood) {}

  /// Names are looked for among words that stand together; a phrase and what a hyphen excludes
  /// stand apart.
  Read read(String query) {
    List<Slice> parts = new ArrayList<>();
    List<Understood> understood = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (QueryText.Term term : QueryText.of(query).terms()) {
      boolean apart = term.excluded() || term.written().startsWith("\"");
      if (apart) {
        plain(together, parts, understood);
        together.clear();
        apart(term, parts, understood);
      } else {
        together.addAll(Words.of(term.written()));
      }
    }
    plain(together, parts, understood);
    return new Read(parts, understood);
  }

  private void plain(List<String> words, List<Slice> parts, List<Understood> understood) {
    List<String> some = words.subList(0, Math.min(words.size(), MOST_WORDS));
    for (int at = 0; at < some.size(); ) {
      at += step(some, at, parts, understood);
    }
  }

  /// A phrase is searched as its words; what is excluded as a name where it is one.
  private void apart(QueryText.Term term, List<Slice> parts, List<Understood> understood) {
    List<String> words = Words.of(String.join(" ", term.values()));
    if (words.isEmpty()) {
      return;
    }
    if (!term.excluded()) {
      parts.add(new Slice.Words(words));
      return;
    }
    List<Understood> outside = new ArrayList<>();
    Slice excluded = named(words, outside).orElseGet(() -> new Slice.Words(words));
    parts.add(new Slice.Not(excluded));
    outside.forEach(one ->
        understood.add(new Understood("-" + one.words(), "not the " + one.as(), one.name())));
  }

  /// Reads on from a word and tells how many words it took.
  private int step(List<String> words, int at, List<Slice> parts, List<Understood> understood) {
    for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
      List<String> some = words.subList(at, at + length);
      Optional<Slice> slice = named(some, understood);
      if (slice.isPresent()) {
        parts.add(slice.get());
        return length;
      }
    }
    parts.add(new Slice.Words(List.of(words.get(at))));
    return 1;
  }

  private Optional<Slice> named(List<String> words, List<Understood> understood) {
    String text = String.join(" ", words);
    Workplace workplace = WORKPLACES.get(text);
    if (workplace != null) {
      understood.add(new Understood(text, "workplace", workplace.id()));
      return Optional.of(Slice.workplace(workplace));
    }
    Optional<RoleId> role = names.roleByTitle(text);
    if (role.isPresent()) {
      understood.add(new Understood(text, "role", catalogue.role(role.get()).orElseThrow().name()));
      return Optional.of(new Slice.AnyOf(List.of(Slice.role(role.get()), new Slice.Words(words))));
    }
    Optional<SkillId> skill = names.skillByWords(text);
    if (skill.isPresent()) {
      Skill entry = catalogue.skill(skill.get()).orElseThrow();
      understood.add(new Understood(text, "skill", entry.name()));
      return Optional.of(skillSlice(entry, words));
    }
    return Optional.empty();
  }

  /// A name that is also a plain word ("go") is searched as the skill alone.
  private static Slice skillSlice(Skill skill, List<String> words) {
    Slice asked = Slice.skill(skill.id());
    return skill.match() == Skill.Match.ANY
        ? new Slice.AnyOf(List.of(asked, new Slice.Words(words)))
        : asked;
  }
}
