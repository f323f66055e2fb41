package dev.skillexchange.extract;

import java.util.ArrayList;
import java.util.List;

/// The forms in which adverts write a verb of what one does: "review", "reviews", "reviewing".
///
/// Of several words the first is inflected ("taking part in"); a noun with "of" stays as it is
/// ("preparation of"). Where spelling depends on how a word is spoken both ways are made, since a
/// form that nobody writes finds nothing.
final class VerbForms {
  private static final String VOWELS = "aeiou";

  private VerbForms() {}

  /// How a verb stands in a sentence.
  enum Form {
    /// "Review code", "you will review code".
    BASE,
    /// "Reviews code".
    THIRD,
    /// "Reviewing code".
    GERUND,
    /// "Review of code".
    NOUN
  }

  /// A way to write a verb.
  record Written(String words, Form form) {}

  static List<Written> of(String verb) {
    if (verb.endsWith(" of")) {
      return List.of(new Written(verb, Form.NOUN));
    }
    int blank = verb.indexOf(' ');
    String first = blank < 0 ? verb : verb.substring(0, blank);
    String rest = blank < 0 ? "" : verb.substring(blank);
    List<Written> forms = new ArrayList<>();
    forms.add(new Written(verb, Form.BASE));
    forms.add(new Written(plural(first) + rest, Form.THIRD));
    gerunds(first).forEach(gerund -> forms.add(new Written(gerund + rest, Form.GERUND)));
    return forms;
  }

  /// The plural of a noun, and the third person of a verb.
  static String plural(String word) {
    char last = word.charAt(word.length() - 1);
    boolean consonant = word.length() > 1 && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    if (last == 'y' && consonant) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses = last == 's' || last == 'x' || last == 'z';
    return word + (hisses || word.endsWith("ch") || word.endsWith("sh") ? "es" : "s");
  }

  private static List<String> gerunds(String verb) {
    int length = verb.length();
    char last = verb.charAt(length - 1);
    if (verb.endsWith("ie")) {
      return List.of(verb.substring(0, length - 2) + "ying");
    }
    if (last == 'e' && !verb.endsWith("ee")) {
      return List.of(verb.substring(0, length - 1) + "ing");
    }
    boolean mayDouble =
        length > 2 && VOWELS.indexOf(last) < 0 && VOWELS.indexOf(verb.charAt(length - 2)) >= 0;
    return mayDouble ? List.of(verb + "ing", verb + last + "ing") : List.of(verb + "ing");
  }
}
