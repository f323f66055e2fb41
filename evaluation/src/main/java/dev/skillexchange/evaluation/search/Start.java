package dev.skillexchange.evaluation.search;

import dev.skillexchange.sample.Truth.SkillNeed;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/// What a search begins with, before any filter, and how many in a hundred begin so.
public enum Start {
  NOTHING(8, "no words: all open jobs"),
  TITLE(24, "a title of a role, typed"),
  ROLE(8, "a role as a filter"),
  SKILL(14, "a skill, typed"),
  TITLE_AND_SKILL(8, "a title and a skill, typed"),
  ONE_WORD(8, "a word of an advert"),
  TWO_WORDS(8, "two words of an advert"),
  THREE_WORDS(4, "three words of an advert"),
  PHRASE(6, "two words that stand side by side in an advert, as a phrase"),
  EMPLOYER(4, "an employer's name, typed"),
  SKILLS_ALL(4, "two or three skills as filters, all wanted"),
  SKILLS_ANY(2, "two or three skills as a filter, one is enough"),
  SKILL_NOT(2, "a title typed, and a skill excluded");

  private static final int LONGEST_PHRASE_WORD = 3;

  private final int weight;
  private final String shown;

  Start(int weight, String shown) {
    this.weight = weight;
    this.shown = shown;
  }

  int weight() {
    return weight;
  }

  String shown() {
    return shown;
  }

  /// The query of an advert that begins so.
  JobQuery of(Draw draw, Advert advert) {
    return switch (this) {
      case NOTHING -> JobQuery.all();
      case TITLE -> JobQuery.words(draw.title(advert));
      case ROLE -> JobQuery.all().with(Parameter.ROLE, draw.role(advert).id().slug());
      case SKILL -> JobQuery.words(draw.skill(advert).words());
      case TITLE_AND_SKILL -> JobQuery.words(draw.title(advert) + " " + draw.skill(advert).words());
      case ONE_WORD -> JobQuery.words(words(draw, advert, 1));
      case TWO_WORDS -> JobQuery.words(words(draw, advert, 2));
      case THREE_WORDS -> JobQuery.words(words(draw, advert, 3));
      case PHRASE -> JobQuery.words('"' + phrase(draw, advert) + '"');
      case EMPLOYER -> JobQuery.words(advert.truth().employer());
      case SKILLS_ALL ->
          JobQuery.all().with(Parameter.SKILL, skills(draw, advert).toArray(String[]::new));
      case SKILLS_ANY ->
          JobQuery.all().with(Parameter.SKILL, String.join("|", skills(draw, advert)));
      case SKILL_NOT ->
          JobQuery.words(draw.title(advert))
              .with(Parameter.SKILL, "-" + draw.skill(advert).skill().slug());
    };
  }

  private static String words(Draw draw, Advert advert, int count) {
    return draw.some(advert.words(), count).stream().collect(Collectors.joining(" "));
  }

  private static String phrase(Draw draw, Advert advert) {
    List<String> text = advert.text();
    int at = draw.chance().below(Math.max(1, text.size() - 1));
    for (int i = at; i + 1 < text.size(); i++) {
      if (text.get(i).length() > LONGEST_PHRASE_WORD
          && text.get(i + 1).length() > LONGEST_PHRASE_WORD) {
        return text.get(i) + " " + text.get(i + 1);
      }
    }
    return String.join(" ", advert.titleWords());
  }

  private static List<String> skills(Draw draw, Advert advert) {
    int count = 2 + draw.chance().below(2);
    return draw.some(
        advert.truth().skills().stream().map(SkillNeed::skill).map(skill -> skill.slug()).toList(),
        count);
  }
}
