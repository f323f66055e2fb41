package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Need;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the natural languages asked for, with their level: "fluent in German", "Deutsch C1",
/// "English (native)". A name that is also a people's or a market's counts beside a word of
/// language alone.
final class NaturalLanguageReader {
  private static final int BEFORE = 6;
  private static final int BEHIND = 5;
  private static final LanguageLevel[] LEVELS = LanguageLevel.values();

  private final List<SkillId> byNumber = new ArrayList<>();
  private final Phrases levels;
  private final PhraseList speech;
  private final PhraseList others;
  private final PhraseList welcome;

  NaturalLanguageReader(Catalogue catalogue, Lexicon lexicon, Cues cues) {
    for (Skill skill : catalogue.skills().values()) {
      if (skill.kind() == SkillKind.NATURAL_LANGUAGE) {
        cues.add(Topic.LANGUAGE, byNumber.size(), skill.name());
        NaturalLanguageWords.OTHER_NAMES
            .getOrDefault(skill.id().slug(), List.of())
            .forEach(name -> cues.add(Topic.LANGUAGE, byNumber.size(), name));
        byNumber.add(skill.id());
      }
    }
    levels = new Phrases(lexicon, Tokens.Dots.KEPT);
    NaturalLanguageWords.LEVELS.forEach(
        (level, phrases) -> phrases.forEach(phrase -> levels.put(phrase, level.ordinal())));
    speech = new PhraseList(lexicon, NaturalLanguageWords.SPEECH);
    others = new PhraseList(lexicon, NaturalLanguageWords.OTHERS);
    welcome = new PhraseList(lexicon, NaturalLanguageWords.WELCOME);
  }

  List<LanguageMention> read(Advert advert, CueHits hits) {
    List<LanguageMention> found = new ArrayList<>();
    Set<SkillId> seen = new HashSet<>();
    for (int hit = hits.next(Topic.LANGUAGE, 0);
        hit >= 0;
        hit = hits.next(Topic.LANGUAGE, hit + 1)) {
      SkillId language = byNumber.get(hits.value(hit));
      if (hits.section(advert, hit).namesSkills()
          && asked(advert.tokens(), hits, hit)
          && seen.add(language)) {
        found.add(mention(advert, hits, hit, language));
      }
    }
    return found;
  }

  private boolean asked(Tokens tokens, CueHits hits, int hit) {
    int from = hits.from(hit);
    int end = hits.end(hit);
    if (Character.isLowerCase(tokens.text().charAt(tokens.start(from)))
        || others.at(tokens, end) > 0 && end < tokens.count() && tokens.gap(end) == Gap.JOIN) {
      return false;
    }
    int begin = begin(tokens, from);
    int stop = stop(tokens, end);
    return speech.in(tokens, begin, stop) || level(tokens, begin, from, end, stop).isPresent();
  }

  private static int begin(Tokens tokens, int from) {
    return Math.max(Sentences.from(tokens, from), from - BEFORE);
  }

  private static int stop(Tokens tokens, int end) {
    return Math.min(Sentences.end(tokens, end - 1), end + BEHIND);
  }

  private LanguageMention mention(Advert advert, CueHits hits, int hit, SkillId language) {
    Tokens tokens = advert.tokens();
    int from = hits.from(hit);
    int end = hits.end(hit);
    boolean preferred =
        hits.section(advert, hit) == Section.PREFERRED
            || welcome.in(tokens, Sentences.from(tokens, from), Sentences.end(tokens, from));
    return new LanguageMention(
        language,
        level(tokens, begin(tokens, from), from, end, stop(tokens, end)),
        preferred ? Need.PREFERRED : Need.REQUIRED,
        Evidence.inText(Sentences.span(tokens, from, end), "language.named"));
  }

  /// The nearest level: behind the name up to a comma, else before it.
  private Optional<LanguageLevel> level(Tokens tokens, int begin, int from, int end, int stop) {
    for (int i = end; i < stop && !(i > end && Sentences.before(tokens, i, ',')); i++) {
      int length = levels.longest(tokens, i, Gap.LIST);
      if (length > 0 && !Sentences.before(tokens, i, ',')) {
        return Optional.of(LEVELS[levels.value(tokens, i, length)]);
      }
    }
    for (int i = from - 1; i >= begin; i--) {
      int length = levels.longest(tokens, i, Gap.JOIN);
      if (length > 0) {
        return Optional.of(LEVELS[levels.value(tokens, i, length)]);
      }
    }
    return Optional.empty();
  }
}
