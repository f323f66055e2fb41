package dev.skillexchange.engine.suggestion;

import dev.skillexchange.text.Words;

/// How likely a phrase is a skill that the catalogue should have.
///
/// It counts by how many employers name it; for more the more often it stands right beside a skill
/// of the catalogue, as things of one list do; for most where it is written like a name, and for
/// little where it is one plain word: most of these are torn from a longer phrase.
final class Ranking {
  private static final double ALONE = 0.15;
  private static final double NAME = 3;
  private static final double PHRASE = 1;
  private static final double WORD = 0.2;

  private Ranking() {}

  static double score(Phrase phrase) {
    double listed = (double) phrase.listed() / phrase.jobs();
    return phrase.employers() * (ALONE + listed) * weight(phrase.name());
  }

  private static double weight(String name) {
    if (LooksLike.aName(name)) {
      return NAME;
    }
    return Words.of(name).size() > 1 && name.indexOf(' ') > 0 ? PHRASE : WORD;
  }
}
