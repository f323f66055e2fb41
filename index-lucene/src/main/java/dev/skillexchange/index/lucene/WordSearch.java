package dev.skillexchange.index.lucene;

import dev.skillexchange.index.NearWord;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import dev.skillexchange.text.TypingErrors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Finds the words of a slice's jobs that are spelled nearly like one.
///
/// An automaton of the spellings is held against the words of each segment. What a segment knows of
/// a word's jobs counts removed ones too, and those outside the slice; it is a limit from above, by
/// which words are tried until none can be better that has not been.
final class WordSearch {
  private final IndexSearcher searcher;
  private final Slice slice;

  WordSearch(IndexSearcher searcher, Slice slice) {
    this.searcher = searcher;
    this.slice = slice;
  }

  List<NearWord> near(String word, int errors, int count) throws IOException {
    List<NearWord> candidates = new ArrayList<>();
    limits(word, errors)
        .forEach((other, limit) ->
            candidates.add(new NearWord(other, TypingErrors.between(word, other, errors), limit)));
    candidates.sort(NearWord.ORDER);
    List<NearWord> best = new ArrayList<>();
    for (NearWord candidate : candidates) {
      if (best.size() == count && NearWord.ORDER.compare(candidate, best.getLast()) > 0) {
        break;
      }
      add(candidate, count, best);
    }
    return List.copyOf(best);
  }

  private void add(NearWord candidate, int count, List<NearWord> best) throws IOException {
    long jobs = searcher.count(SliceQuery.spelled(slice, candidate.word()));
    if (jobs > 0) {
      best.add(new NearWord(candidate.word(), candidate.errors(), jobs));
      best.sort(NearWord.ORDER);
      if (best.size() > count) {
        best.removeLast();
      }
    }
  }

  /// Spelled words, and how many jobs have each at the most.
  private Map<String, Long> limits(String word, int errors) throws IOException {
    int first = word.offsetByCodePoints(0, 1);
    CompiledAutomaton spelled =
        new CompiledAutomaton(
            new LevenshteinAutomata(word.substring(first), true)
                .toAutomaton(errors, word.substring(0, first)));
    Map<String, Long> limits = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (WordField field : WordField.values()) {
        Terms terms = leaf.reader().terms(Fields.of(field));
        if (terms != null) {
          add(terms.intersect(spelled, null), limits);
        }
      }
    }
    limits.remove(word);
    return limits;
  }

  private static void add(TermsEnum words, Map<String, Long> limits) throws IOException {
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      limits.merge(word.utf8ToString(), (long) words.docFreq(), Long::sum);
    }
  }
}
