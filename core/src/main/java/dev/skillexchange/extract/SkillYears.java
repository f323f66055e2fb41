package dev.skillexchange.extract;

import dev.skillexchange.job.Years;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the years of experience asked for in single skills: "5+ years of Go and Rust", "Python (3
/// years)".
final class SkillYears {
  /// So many words may stand between "years" and the skill.
  private static final int REACH = 7;

  private static final int MOST = 20;

  private final PhraseList marks;
  private final PhraseList notBehind;
  private final YearsNumber numbers;
  private final SkillRuns runs;

  SkillYears(Lexicon lexicon, SkillRuns runs) {
    this.runs = runs;
    marks = new PhraseList(lexicon, YearsCue.YEARS.phrases());
    notBehind = new PhraseList(lexicon, YearsCue.NOT_BEHIND.phrases());
    numbers = new YearsNumber(lexicon);
  }

  /// The years asked for, by the index of the skill.
  ///
  /// @param skills those among the tokens from `from` to before `end`, in order
  Map<Integer, Years> read(Tokens tokens, int from, int end, List<NamedSkill> skills) {
    Map<Integer, Years> years = new HashMap<>();
    int next = 0;
    for (int at = marks.find(tokens, from, end); at >= 0; at = marks.find(tokens, at + 1, end)) {
      Optional<YearsNumber.Found> number = numbers.before(tokens, from, at);
      if (number.isPresent() && number.get().least() > 0 && number.get().least() <= MOST) {
        while (next < skills.size() && skills.get(next).end() < number.get().from()) {
          next++;
        }
        take(tokens, end, skills, next, at, number.get(), years);
      }
    }
    return years;
  }

  private void take(
      Tokens tokens,
      int end,
      List<NamedSkill> skills,
      int first,
      int at,
      YearsNumber.Found number,
      Map<Integer, Years> years) {
    for (int i = first; i < skills.size(); i++) {
      NamedSkill skill = skills.get(i);
      if (skill.end() == number.from()
          && tokens.gap(number.from()) == Gap.LIST
          && ends(tokens, at + 1, end)) {
        years.put(i, number.years(false));
        return;
      }
      if (skill.from() > at) {
        if (reaches(tokens, at, skill.from())) {
          int behind = runs.end(tokens, skills, i);
          for (int each = i; each < behind; each++) {
            years.putIfAbsent(each, number.years(false));
          }
        }
        return;
      }
    }
  }

  /// Whether nothing follows in the same clause: "(5+ years)", "5+ years,".
  private static boolean ends(Tokens tokens, int token, int end) {
    return token >= end || tokens.gap(token).compareTo(Gap.LIST) >= 0;
  }

  /// Whether the words between "years" and a skill lead from one to the other.
  private boolean reaches(Tokens tokens, int at, int skill) {
    if (skill - at > REACH || notBehind.in(tokens, at + 1, Math.min(skill, at + 4))) {
      return false;
    }
    for (int i = at + 1; i <= skill; i++) {
      if (tokens.gap(i).compareTo(Gap.LIST) >= 0) {
        return false;
      }
    }
    return true;
  }
}
