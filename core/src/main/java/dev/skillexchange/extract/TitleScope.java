package dev.skillexchange.extract;

import static java.util.stream.Collectors.toSet;

import dev.skillexchange.catalogue.Catalogue.TitleWord;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.text.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Parts the telling words of a title: those that name the role, and those that tell which of an
/// employer's openings it is.
///
/// The latter are the words behind the first comma, bracket, bar or lone hyphen; and anywhere the
/// names of places, technologies and languages, numbers, and the words of the catalogue for
/// disciplines, customers, shifts and licences. The level is one of them, whether or not the title
/// says it.
final class TitleScope {
  private static final Pattern PARTING = Pattern.compile("[,;:|()\\[\\]–—]| -|- ");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|i|ii|iii|iv|v|vi");

  private final PlaceIndex places;
  private final Set<String> scope;

  TitleScope(PlaceIndex places, Collection<TitleWord> words) {
    this.places = places;
    scope =
        words.stream()
            .filter(word -> word.kind() == TitleWord.Kind.SCOPE)
            .map(word -> TellingWords.singular(word.word()))
            .collect(toSet());
  }

  /// The words of a title by kind.
  record Split(Set<String> names, Set<String> scope) {}

  Split of(TellingWords.Telling telling, Facts facts) {
    Tokens title = telling.title();
    int end = end(title, telling.byToken().isEmpty() ? 0 : telling.byToken().firstKey());
    Set<String> skills = skills(facts);
    boolean[] named = named(title);
    Set<String> names = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Map.Entry<Integer, String> word : telling.byToken().entrySet()) {
      boolean tells =
          word.getKey() >= end
              || named[word.getKey()]
              || scope.contains(word.getValue())
              || skills.contains(word.getValue())
              || NUMBER.matcher(word.getValue()).matches();
      (tells ? others : names).add(word.getValue());
    }
    others.add("level " + facts.level().orAssumed());
    return new Split(names, others);
  }

  /// The token behind the last of the part in which a token stands.
  private static int end(Tokens title, int token) {
    for (int i = token + 1; i < title.count(); i++) {
      String between = title.text().substring(title.end(i - 1), title.start(i));
      if (PARTING.matcher(between).find()) {
        return i;
      }
    }
    return title.count();
  }

  private boolean[] named(Tokens title) {
    boolean[] named = new boolean[title.count()];
    for (PlaceIndex.Found found : places.find(title)) {
      for (int i = found.from(); i < found.end(); i++) {
        named[i] = true;
      }
    }
    return named;
  }

  /// The words in the names of technologies and languages that the posting asks for.
  private static Set<String> skills(Facts facts) {
    Set<String> words = new HashSet<>();
    for (SkillMention skill : facts.skills()) {
      if (skill.kind().isTechnology() || skill.kind() == SkillKind.NATURAL_LANGUAGE) {
        for (String word : skill.name().toLowerCase(Locale.ROOT).split("[ /-]", -1)) {
          words.add(TellingWords.singular(word));
        }
      }
    }
    return words;
  }
}
