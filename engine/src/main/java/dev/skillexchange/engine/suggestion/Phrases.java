package dev.skillexchange.engine.suggestion;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.FamilyId;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Evidence.Field;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts the phrases that read like skills over the jobs of a store, in bounded memory.
///
/// Phrases are many, and most stand in one advert only. Where they become too many, those of one
/// employer are let go, and then those of two and so on, until half the room is free: lossy
/// counting (Manku and Motwani 2002), which never loses a phrase that many employers name, though
/// it may count it a little short.
final class Phrases {
  /// So near beside a skill, a phrase stands in the same list.
  private static final int NEAR = 30;

  private final Catalogue catalogue;
  private final Names names;
  private final int most;
  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<EmployerId, Integer> employers = new HashMap<>();
  private long jobs;
  private long forgotten;

  /// @param most how many phrases are kept
  Phrases(Catalogue catalogue, Names names, int most) {
    this.catalogue = catalogue;
    this.names = names;
    this.most = most;
  }

  void count(Job job) {
    jobs++;
    Integer known = employers.putIfAbsent(job.employer().id(), employers.size());
    int employer = known == null ? employers.size() - 1 : known;
    Optional<FamilyId> role =
        job.facts().role().stated().flatMap(catalogue::role).map(Role::family);
    for (SkillMention mention : job.facts().skills()) {
      if (mention.skill().isEmpty() && !known(mention.name())) {
        phrases
            .computeIfAbsent(key(mention.name()), Phrase::new)
            .count(job, mention.name(), employer, role, neighbours(job, mention));
      }
    }
    if (phrases.size() > most) {
      forget();
    }
  }

  /// Whether the catalogue holds a phrase by now, as a skill or as something else.
  private boolean known(String name) {
    return names.skillByWords(name).isPresent()
        || names.country(name).isPresent()
        || names.city(name).isPresent()
        || names.certification(name).isPresent()
        || names.roleByTitle(name).isPresent();
  }

  /// The words of a phrase, the last in the singular.
  static String key(String name) {
    String words = Words.folded(name);
    boolean plural = words.length() > 4 && words.endsWith("s") && !words.endsWith("ss");
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  /// The nearest skill of the catalogue on either side, if it stands in the same line.
  private List<SkillId> neighbours(Job job, SkillMention mention) {
    Span span = mention.evidence().span();
    Optional<SkillMention> before = Optional.empty();
    Optional<SkillMention> after = Optional.empty();
    for (SkillMention other : job.facts().skills()) {
      if (other.skill().isEmpty() || !sameField(other, mention)) {
        continue;
      }
      Span at = other.evidence().span();
      if (at.end() <= span.start()
          && near(job.text(), at.end(), span.start())
          && before.filter(one -> one.evidence().span().end() >= at.end()).isEmpty()) {
        before = Optional.of(other);
      } else if (at.start() >= span.end()
          && near(job.text(), span.end(), at.start())
          && after.filter(one -> one.evidence().span().start() <= at.start()).isEmpty()) {
        after = Optional.of(other);
      }
    }
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .flatMap(one -> one.skill().stream())
        .toList();
  }

  private static boolean sameField(SkillMention one, SkillMention other) {
    return one.evidence().field() == Field.TEXT && other.evidence().field() == Field.TEXT;
  }

  private static boolean near(String text, int from, int to) {
    return to - from <= NEAR && to <= text.length() && text.substring(from, to).indexOf('\n') < 0;
  }

  private void forget() {
    int before = phrases.size();
    for (int few = 1; phrases.size() > most / 2; few++) {
      int bound = few;
      phrases.values().removeIf(phrase -> phrase.employers() <= bound);
    }
    forgotten += before - phrases.size();
  }

  Collection<Phrase> all() {
    return phrases.values();
  }

  long jobs() {
    return jobs;
  }

  /// How many phrases were let go.
  long forgotten() {
    return forgotten;
  }
}
