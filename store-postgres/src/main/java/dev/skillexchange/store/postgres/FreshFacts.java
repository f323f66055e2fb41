package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.PostingDigest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Facts that this process derived a moment ago, so that who follows the changes need not read them
/// back: they are most of what a change is made of.
///
/// Facts are a function of a posting and the edition of the rules. So each is kept under a mark
/// made of key, edition and digest, and is what the store holds wherever that says the same. What
/// nobody takes is forgotten, the oldest first.
final class FreshFacts {
  /// The mark of a row of facts `f` and its posting `p`.
  static final String MARK = "p.key || ' ' || f.edition || ' ' || encode(p.digest, 'hex')";

  private static final long MOST_CHARACTERS = 32L << 20;

  private final LinkedHashMap<String, Derived> kept = new LinkedHashMap<>();
  private long characters;

  /// Keeps what was derived from a posting of a digest, where it is read back as it was derived.
  synchronized void put(DerivedPosting one, PostingDigest digest) {
    String mark = one.key() + " " + one.facts().edition() + " " + digest;
    if (!one.isStoredAsDerived() || kept.putIfAbsent(mark, one.derived()) != null) {
      return;
    }
    characters += one.derived().text().length();
    Iterator<Derived> oldest = kept.values().iterator();
    while (characters > MOST_CHARACTERS) {
      characters -= oldest.next().text().length();
      oldest.remove();
    }
  }

  /// All that is kept, by its mark; it is kept here no longer.
  synchronized Map<String, Derived> takeAll() {
    Map<String, Derived> all = Map.copyOf(kept);
    kept.clear();
    characters = 0;
    return all;
  }
}
