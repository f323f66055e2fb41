package dev.skillexchange.extract;

import dev.skillexchange.job.Need;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells how much a skill is wanted: by the words of its sentence, else by its section.
final class NeedReader {
  /// So many tokens to either side are read of a sentence without an end.
  private static final int WINDOW = 80;

  private final PhraseList preferred;
  private final PhraseList required;

  NeedReader(Lexicon lexicon) {
    preferred =
        new PhraseList(
            lexicon,
            "nice to have",
            "nice to haves",
            "a plus",
            "plus",
            "is a bonus",
            "a bonus",
            "bonus",
            "bonus points",
            "ideally",
            "preferred",
            "preferably",
            "preference",
            "desirable",
            "desired",
            "an advantage",
            "advantage",
            "advantageous",
            "an asset",
            "asset",
            "beneficial",
            "good to have",
            "great to have",
            "helpful",
            "not required",
            "would be great",
            "even better",
            "von vorteil",
            "wünschenswert",
            "idealerweise",
            "un plus",
            "idéalement",
            "deseable",
            "desejável",
            "diferencial",
            "pluspunt",
            "welcome",
            "strongly preferred",
            "highly preferred");
    required =
        new PhraseList(
            lexicon,
            "must",
            "required",
            "requires",
            "proficiency",
            "proficient",
            "fluent",
            "fluency",
            "experience with",
            "experience in",
            "experience using",
            "experienced in",
            "experienced with",
            "expertise in",
            "expertise with",
            "expert in",
            "knowledge of",
            "skilled in",
            "skills in",
            "strong",
            "solid",
            "familiar with",
            "familiarity with",
            "background in",
            "you have",
            "you know",
            "comfortable with",
            "years of",
            "years experience",
            "years building",
            "years working",
            "experience building",
            "experience shipping",
            "experience working",
            "experience owning",
            "track record",
            "looking for",
            "understanding of",
            "ability to",
            "you should",
            "deep",
            "hands on experience");
  }

  Need need(Section section, Tokens tokens, int from, int end, int at) {
    int begin = sentenceStart(tokens, from, at);
    int stop = sentenceEnd(tokens, end, at);
    if (section == Section.PREFERRED || preferred.in(tokens, begin, stop)) {
      return Need.PREFERRED;
    }
    if (section == Section.REQUIREMENTS || required.in(tokens, begin, at)) {
      return Need.REQUIRED;
    }
    return Need.USED;
  }

  private static int sentenceStart(Tokens tokens, int from, int at) {
    int begin = at;
    while (begin > Math.max(from, at - WINDOW) && tokens.gap(begin).compareTo(Gap.STOP) < 0) {
      begin--;
    }
    return begin;
  }

  private static int sentenceEnd(Tokens tokens, int end, int at) {
    int stop = at + 1;
    while (stop < Math.min(end, at + WINDOW) && tokens.gap(stop).compareTo(Gap.STOP) < 0) {
      stop++;
    }
    return stop;
  }
}
