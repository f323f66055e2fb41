package dev.skillexchange.slice;

import dev.skillexchange.text.BaseForm;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.List;

/// A word of a query.
///
/// @param word as [Words] makes it
/// @param term the number of the term that it stands in
/// @param capitals whether it is written in capitals ("US")
record QueryWord(String word, int term, boolean capitals) {

  /// The words of a term, in order.
  static List<QueryWord> of(String written, int term) {
    List<QueryWord> words = new ArrayList<>();
    boolean capitals =
        written.length() > 1 && written.chars().allMatch(one -> one >= 'A' && one <= 'Z');
    Words.of(written).forEach(word -> words.add(new QueryWord(word, term, capitals)));
    return words;
  }

  static List<String> texts(List<QueryWord> words) {
    return words.stream().map(QueryWord::word).toList();
  }

  static String text(List<QueryWord> words) {
    return String.join(" ", texts(words));
  }

  /// The words in their base form, joined by blanks.
  static String base(List<QueryWord> words) {
    return String.join(" ", words.stream().map(one -> BaseForm.of(one.word())).toList());
  }
}
