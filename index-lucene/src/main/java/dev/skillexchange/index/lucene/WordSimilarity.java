package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Relevance;
import dev.skillexchange.slice.WordField;
import java.util.Optional;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// What words are worth in fields, by the rule of [Relevance]: the boost of a query is their
/// weight.
final class WordSimilarity extends Similarity {

  @Override
  public long computeNorm(FieldInvertState state) {
    return Fields.wordField(state.getName())
        .map(field -> Relevance.length(field, state.getLength() - state.getNumOverlap()))
        .orElse(1);
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... words) {
    Optional<WordField> of = Fields.wordField(field.field());
    if (of.isEmpty()) {
      throw new IllegalArgumentException("words in " + field.field());
    }
    return new Scorer(of.get(), boost, words.length);
  }

  private static final class Scorer extends SimScorer {
    private final WordField field;
    private final float weight;
    private final int words;

    Scorer(WordField field, float weight, int words) {
      this.field = field;
      this.weight = weight;
      this.words = words;
    }

    @Override
    public float score(float count, long length) {
      return weight * Relevance.worth(field, (long) count, length, words);
    }
  }
}
