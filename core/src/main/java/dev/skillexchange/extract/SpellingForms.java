package dev.skillexchange.extract;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The other ways in which adverts write the name of a method or field: as several ("design
/// reviews") and in the other English spelling ("Data Visualisation").
///
/// One of what a name tells as several is left out: who writes "a web app" seldom means a skill.
/// The last word alone is inflected; a form that nobody writes finds nothing.
final class SpellingForms {
  private static final String[][] SPELLINGS = {
    {"ization", "isation"}, {"izing", "ising"}, {"odeling", "odelling"}, {"ehavior", "ehaviour"}
  };

  private SpellingForms() {}

  static Set<String> of(String name) {
    String written = name.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(several(written));
    for (String[] spelling : SPELLINGS) {
      for (int from = 0; from < 2; from++) {
        if (written.contains(spelling[from])) {
          String elsewhere = written.replace(spelling[from], spelling[1 - from]);
          forms.add(elsewhere);
          forms.add(several(elsewhere));
        }
      }
    }
    forms.remove(written);
    return forms;
  }

  /// The plural; the same where it is one already, or the word has none.
  private static String several(String name) {
    if (name.endsWith("analysis")) {
      return name.substring(0, name.length() - 2) + "es";
    }
    boolean none =
        !Character.isLetter(name.charAt(name.length() - 1))
            || name.endsWith("ing")
            || name.endsWith("s") && !name.endsWith("ss");
    return none ? name : VerbForms.plural(name);
  }
}
