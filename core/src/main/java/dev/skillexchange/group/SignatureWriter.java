package dev.skillexchange.group;

import java.util.ArrayList;
import java.util.List;

/// Writes a signature: takes the words of title and text, places and terms of a posting. For one
/// posting and one thread.
public final class SignatureWriter {
  /// Where less of a text than this tells the work, the headings were not understood, and the whole
  /// text stands for it.
  private static final int LEAST_DUTIES = 4;

  /// A shorter text may stand under any title.
  private static final int LEAST_TEXT = 150;

  private final Sketch.Pen whole = new Sketch.Pen();
  private final Sketch.Pen duties = new Sketch.Pen();
  private final List<Long> title = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private boolean namesRole = true;
  private Terms terms = Terms.unknown();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> scope = new ArrayList<>();

  /// Takes a word of the title that tells openings apart; order and repetition do not matter.
  public void titleWord(CharSequence word) {
    long hash = Hashes.of(word);
    if (!title.contains(hash)) {
      title.add(hash);
    }
  }

  /// Takes the next word of the text.
  ///
  /// @param hash the same for the same word
  /// @param tellsWork whether it stands where the text tells the work or what is asked for
  public void word(int hash, boolean tellsWork) {
    whole.word(hash);
    if (tellsWork) {
      duties.word(hash);
    }
  }

  /// Takes a word of the title that names the role.
  public void nameWord(CharSequence word) {
    names.add((int) Hashes.of(word));
  }

  /// Takes a word of the title, or a level, that tells which of several openings it is.
  public void scopeWord(CharSequence word) {
    scope.add((int) Hashes.of(word));
  }

  /// Takes a place of work by any name of it that is always the same.
  public void place(CharSequence place) {
    places.add((int) Hashes.of(place));
  }

  public void namesRole(boolean names) {
    namesRole = names;
  }

  public void terms(Terms all) {
    terms = all;
  }

  public Signature signature() {
    Sketch sketch = whole.sketch();
    boolean told = duties.words() * LEAST_DUTIES >= whole.words();
    return new Signature(
        Hashes.mixed(title.stream().mapToLong(Long::longValue).sum()),
        namesRole,
        whole.words(),
        whole.all(),
        told ? duties.all() : whole.all(),
        sketch,
        told ? duties.sketch() : sketch,
        places,
        terms,
        names.isEmpty() || whole.words() < LEAST_TEXT ? Naming.none() : new Naming(names, scope));
  }
}
