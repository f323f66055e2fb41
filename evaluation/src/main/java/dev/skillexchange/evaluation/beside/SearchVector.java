package dev.skillexchange.evaluation.beside;

import dev.skillexchange.job.Job;
import dev.skillexchange.text.BaseForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a job as PostgreSQL's `tsvector`: with their positions, those of the title with
/// weight A, of skills B, of the employer C, of the text D. The words are ours, not those of
/// PostgreSQL's parser, so that both find the same jobs.
///
/// https://www.postgresql.org/docs/current/datatype-textsearch.html
final class SearchVector {
  /// Positions end there.
  private static final int LAST_POSITION = 16_383;

  /// So many are kept for a word.
  private static final int MOST_POSITIONS = 255;

  /// What keeps the words of two fields apart.
  private static final int GAP = 16;

  private final Map<String, StringBuilder> positions = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int position = 1;

  private SearchVector() {}

  static String of(Job job) {
    SearchVector vector = new SearchVector();
    vector.add(BaseForm.words(job.title()), 'A');
    job.facts().skills().forEach(skill -> vector.add(BaseForm.words(skill.name()), 'B'));
    vector.add(BaseForm.words(job.employer().name()), 'C');
    vector.add(BaseForm.words(job.text()), 'D');
    return vector.text();
  }

  private void add(List<String> words, char weight) {
    for (String word : words) {
      if (counts.merge(word, 1, Integer::sum) <= MOST_POSITIONS) {
        StringBuilder at = positions.computeIfAbsent(word, _ -> new StringBuilder());
        at.append(at.isEmpty() ? ':' : ',').append(Math.min(position, LAST_POSITION));
        at.append(weight);
      }
      position++;
    }
    position += GAP;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    positions.forEach((word, at) -> text.append(quoted(word)).append(at).append(' '));
    return text.toString();
  }

  /// A word as vectors and queries have it.
  static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
