package dev.skillexchange.text;

/// Cuts a text into tokens in one pass; linear in its length.
final class TokenScanner {
  private static final int LONGEST_WORD = 64;
  private static final boolean[] WORD = wordCharacters();

  private final char[] text;
  private final Tokens out;
  private final Lexicon lexicon;
  private final boolean dotsKept;
  private final boolean adding;
  private final char[] folded = new char[LONGEST_WORD];

  /// The hash of the word that was folded last.
  private int hash;

  /// @param adding whether words that the lexicon does not hold are added to it
  TokenScanner(String text, Lexicon lexicon, Tokens.Dots dots, boolean adding) {
    this.text = text.toCharArray();
    this.out = new Tokens(text);
    this.lexicon = lexicon;
    this.dotsKept = dots == Tokens.Dots.KEPT;
    this.adding = adding;
  }

  private static boolean[] wordCharacters() {
    boolean[] word = new boolean[128];
    for (char c = 0; c < 128; c++) {
      word[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return word;
  }

  Tokens all() {
    int gap = 0;
    int at = 0;
    while (at < text.length) {
      char c = text[at];
      if (wordCharacter(c) || c == '.' && dotsKept && dotBegins(at)) {
        int end = wordEnd(at);
        out.put(at, end, word(at, end), hash, gap);
        gap = 0;
        at = end;
      } else if (c == '&') {
        out.put(at, at + 1, and(), hash, gap);
        gap = 0;
        at++;
      } else {
        gap = Math.max(gap, Gaps.of(text, at, out));
        at++;
      }
    }
    return out;
  }

  private int word(int from, int end) {
    int length = 0;
    hash = 0;
    for (int i = from; i < end && length < LONGEST_WORD; i++) {
      char c = text[i];
      if (c < '\u0300' || c > '\u036f') {
        char fold = Folding.fold(c);
        folded[length++] = fold;
        hash = Lexicon.hash(hash, fold);
      }
    }
    return adding ? lexicon.add(folded, length, hash) : lexicon.find(folded, length, hash);
  }

  private int and() {
    folded[0] = 'a';
    folded[1] = 'n';
    folded[2] = 'd';
    hash = Lexicon.hash(Lexicon.hash(Lexicon.hash(0, 'a'), 'n'), 'd');
    return adding ? lexicon.add(folded, 3, hash) : lexicon.find(folded, 3, hash);
  }

  private int wordEnd(int from) {
    int at = from + 1;
    while (true) {
      while (at < text.length && wordCharacter(text[at])) {
        at++;
      }
      if (at == text.length) {
        return at;
      }
      char c = text[at];
      if (c == '.' && dotsKept && dotWithin(from, at) || c == '&' && ampersandWithin(at)) {
        at += 2;
      } else if ((c == '+' || c == '#') && signBelongs(from, at)) {
        return signsEnd(at);
      } else {
        return at;
      }
    }
  }

  private int signsEnd(int from) {
    int at = from;
    while (at < text.length && text[at] == text[from]) {
      at++;
    }
    return at;
  }

  /// A `+` or `#` behind a name: "C++", "C#", "Google+", not "5+" nor "React+Electron".
  private boolean signBelongs(int from, int at) {
    if (!Character.isLetter(text[from])) {
      return false;
    }
    boolean last = at + 1 == text.length || !wordCharacter(text[at + 1]);
    boolean doubled = !last || at + 1 < text.length && text[at + 1] == '+';
    return last || doubled && text[at + 1] == text[at];
  }

  private boolean ampersandWithin(int at) {
    return at + 1 < text.length
        && wordCharacter(text[at + 1])
        && (at + 2 == text.length || !wordCharacter(text[at + 2]))
        && at >= 1
        && (at == 1 || !wordCharacter(text[at - 2]));
  }

  private boolean dotBegins(int at) {
    return at + 1 < text.length
        && Character.isLetter(text[at + 1])
        && (at == 0 || text[at - 1] != '.');
  }

  /// A dot within a name or number; not where a blank is missing behind a sentence ("well.We").
  private boolean dotWithin(int from, int at) {
    if (at + 1 >= text.length || !wordCharacter(text[at + 1])) {
      return false;
    }
    boolean sentence =
        at - from > 2
            && Character.isLowerCase(text[at - 1])
            && Character.isUpperCase(text[at + 1])
            && at + 3 < text.length
            && Character.isLowerCase(text[at + 2])
            && wordCharacter(text[at + 3]);
    return !sentence;
  }

  private static boolean wordCharacter(char c) {
    if (c < 128) {
      return WORD[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c >= '\u0300' && c <= '\u036f';
  }
}
