package dev.skillexchange.index.lucene;

import dev.skillexchange.text.BaseForm;
import dev.skillexchange.text.Words;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of some texts as Lucene takes them: no second rule of what a word is. A word that is
/// not in its base form stands there as it is spelled, too, for misspelled ones to be held against.
/// No phrase reaches from one text into the next.
final class WordStream extends TokenStream {
  /// Longer than any phrase that is asked for.
  private static final int GAP = 1_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> texts;
  private Words.Cursor words = new Words.Cursor("");
  private int next;

  /// A word as it is spelled, behind its base form; empty for none.
  private String spelled = "";

  WordStream(List<String> texts) {
    this.texts = texts;
  }

  @Override
  public void reset() {
    words = new Words.Cursor("");
    next = 0;
    spelled = "";
  }

  @Override
  public boolean incrementToken() {
    if (!spelled.isEmpty()) {
      clearAttributes();
      term.append(spelled);
      step.setPositionIncrement(0);
      spelled = "";
      return true;
    }
    int apart = 1;
    while (!words.next()) {
      if (next == texts.size()) {
        return false;
      }
      apart = next == 0 ? 1 : GAP;
      words = new Words.Cursor(texts.get(next++));
    }
    clearAttributes();
    boolean plural = words.characters()[words.start() + words.length() - 1] == 's';
    String whole = plural ? new String(words.characters(), words.start(), words.length()) : "";
    int length = BaseForm.shorten(words.characters(), words.start(), words.length());
    term.copyBuffer(words.characters(), words.start(), length);
    step.setPositionIncrement(apart);
    spelled = plural && length < words.length() ? whole : "";
    return true;
  }
}
