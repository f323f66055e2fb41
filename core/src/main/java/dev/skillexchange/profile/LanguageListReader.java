package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the natural languages of a section, each with the level that stands beside or under it.
final class LanguageListReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[ -][\\p{L}\\p{M}]+)?");

  private final CvWords words;
  private final Map<String, SkillId> ids = new HashMap<>();
  private final Map<SkillId, String> names = new HashMap<>();

  LanguageListReader(Catalogue catalogue, CvWords words) {
    this.words = words;
    for (Skill skill : catalogue.skills().values()) {
      if (skill.kind() == SkillKind.NATURAL_LANGUAGE) {
        names.put(skill.id(), skill.name());
        ids.put(Words.folded(skill.name()), skill.id());
        skill.aliases().forEach(alias -> ids.putIfAbsent(Words.folded(alias), skill.id()));
      }
    }
    for (CvWord word : words.all(CvWord.Kind.LANGUAGE)) {
      names.keySet().stream()
          .filter(id -> id.slug().equals(word.value()))
          .findFirst()
          .ifPresent(id -> ids.putIfAbsent(Words.folded(word.words()), id));
    }
  }

  /// A language where it is named.
  private record Hit(SkillId id, int start, int end) {}

  List<SpokenLanguage> read(CvText cv, List<CvLine> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int from = lines.getFirst().start();
    String text = cv.text().substring(from, lines.getLast().end());
    List<Hit> hits = hits(text);
    Map<SkillId, SpokenLanguage> found = new LinkedHashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int behind = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
      int before = i == 0 ? 0 : hits.get(i - 1).end();
      Optional<LanguageLevel> level =
          level(text.substring(hit.end(), behind))
              .or(() -> level(lineBefore(text.substring(before, hit.start()))));
      found.putIfAbsent(
          hit.id(),
          new SpokenLanguage(
              Optional.of(hit.id()),
              names.getOrDefault(hit.id(), hit.id().slug()),
              level,
              Optional.of(new Mark(from + hit.start(), from + hit.end()))));
    }
    List<SpokenLanguage> all = new ArrayList<>(found.values());
    for (CvLine line : lines) {
      boolean named =
          all.stream()
              .flatMap(one -> one.mark().stream())
              .anyMatch(mark -> mark.start() >= line.start() && mark.end() <= line.end());
      if (!named) {
        other(cv, line).ifPresent(all::add);
      }
    }
    return all;
  }

  /// A language that the catalogue lacks: a name in capitals before its level.
  private Optional<SpokenLanguage> other(CvText cv, CvLine line) {
    String text = cv.of(line);
    Matcher name = WORD.matcher(text);
    if (!name.lookingAt() || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    Optional<LanguageLevel> level = level(text.substring(name.end()));
    boolean itself = level(name.group()).isPresent();
    return level.isEmpty() || itself || words.value(CvWord.Kind.LABEL, name.group()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new SpokenLanguage(
                Optional.empty(),
                name.group(),
                level,
                Optional.of(new Mark(line.start(), line.start() + name.end()))));
  }

  private static String lineBefore(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      Optional<Hit> hit = hit(matcher.group(), matcher.start());
      hit.ifPresent(hits::add);
      at = hit.map(Hit::end).orElse(firstEnd(matcher));
    }
    return hits;
  }

  private static int firstEnd(Matcher matcher) {
    int blank = matcher.group().indexOf(' ');
    int hyphen = matcher.group().indexOf('-');
    int cut = blank > 0 && hyphen > 0 ? Math.min(blank, hyphen) : Math.max(blank, hyphen);
    return cut > 0 ? matcher.start() + cut : matcher.end();
  }

  private Optional<Hit> hit(String phrase, int start) {
    SkillId whole = ids.get(Words.folded(phrase));
    if (whole != null) {
      return Optional.of(new Hit(whole, start, start + phrase.length()));
    }
    String first = phrase.split("[ -]", -1)[0];
    SkillId one = ids.get(Words.folded(first));
    return one == null
        ? Optional.empty()
        : Optional.of(new Hit(one, start, start + first.length()));
  }

  private Optional<LanguageLevel> level(String beside) {
    return words.within(CvWord.Kind.LEVEL, beside).flatMap(LanguageLevel::of);
  }
}
