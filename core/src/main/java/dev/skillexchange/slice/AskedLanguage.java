package dev.skillexchange.slice;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Need;
import java.util.Optional;
import java.util.stream.Stream;

/// A natural language that a job asks for, as a value to count by: `required:german:fluent`; the
/// level is left empty where none is said.
public record AskedLanguage(Need need, SkillId language, Optional<LanguageLevel> level) {

  /// What a job asks for, in the order of the posting.
  public static Stream<AskedLanguage> of(Facts facts) {
    return facts.conditions().languages().stream()
        .map(one -> new AskedLanguage(one.need(), one.language(), one.level()));
  }

  public static AskedLanguage parse(String text) {
    String[] parts = text.split(":", -1);
    return new AskedLanguage(
        Need.of(parts[0]).orElseThrow(), new SkillId(parts[1]), LanguageLevel.of(parts[2]));
  }

  @Override
  public String toString() {
    return need.id() + ":" + language.slug() + ":" + level.map(LanguageLevel::id).orElse("");
  }
}
