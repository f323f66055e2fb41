package dev.skillexchange.index.lucene;

import dev.skillexchange.text.Words;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a text as Lucene takes them: no second rule of what a word is.
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final String text;
  private Words.Cursor words = new Words.Cursor("");

  WordStream(String text) {
    this.text = text;
  }

  @Override
  public void reset() {
    words = new Words.Cursor(text);
  }

  @Override
  public boolean incrementToken() {
    if (!words.next()) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(words.characters(), words.start(), words.length());
    return true;
  }
}
