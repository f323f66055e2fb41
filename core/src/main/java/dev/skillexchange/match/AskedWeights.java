package dev.skillexchange.match;

import dev.skillexchange.slice.AskedSkills;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What requirements weigh in a market, in thousandths, by the text that an index has of them: a
/// match meets tens of thousands of them, and each is taken apart once for all people.
final class AskedWeights {
  private static final int SCALE = 1000;

  private final SkillWeights weights;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /// A requirement with its weight.
  record Entry(AskedSkills asked, int weight) {}

  AskedWeights(SkillWeights weights) {
    this.weights = weights;
  }

  Entry of(String text) {
    Entry known = entries.get(text);
    if (known == null) {
      AskedSkills asked = AskedSkills.parse(text);
      known = new Entry(asked, of(asked));
      entries.put(text, known);
    }
    return known;
  }

  /// A requirement is as distinctive as the most distinctive of its skills.
  int of(AskedSkills asked) {
    double distinctive = asked.anyOf().stream().mapToDouble(weights::of).max().orElseThrow();
    return (int) Math.round(SCALE * (Dependence.at(asked.need()) * distinctive));
  }
}
