package dev.skillexchange.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A list of words and phrases by which skills are told from other words; `catalog/README.md` says
/// what each is for.
public enum WordList {
  BEFORE,
  JOINING,
  SKILLED,
  FOLLOWING,
  BETWEEN,
  TRIGGER,
  EXAMPLES,
  PEOPLE,
  EMPLOYERS,
  BESIDE,
  OTHERWISE,
  ASKED,
  COMPANY,
  PAGE,
  TOOLS,
  VENDOR,
  EITHER,
  CHOICE,
  DENYING,
  NO,
  NO_EXPERIENCE,
  ENDS,
  LEAD,
  TAIL,
  NEVER,
  NEVER_LAST,
  NEVER_ALONE,
  VERB,
  GERUND,
  NOUN,
  DEPARTMENT;

  /// The id in the data file, such as `never-alone`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<WordList> of(String id) {
    return Arrays.stream(values()).filter(list -> list.id().equals(id)).findFirst();
  }

  /// Whether its entries are single words, by which a phrase is cut and judged word by word.
  public boolean ofSingleWords() {
    return compareTo(ENDS) >= 0;
  }
}
