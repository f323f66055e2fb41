package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// A word or phrase by which a CV is read.
///
/// @param value what it means within its list: a month's number, a degree's rank, a language's slug
/// @param words as people write them, in any language
public record CvWord(Kind kind, String value, String words) {

  /// What a word of a CV tells.
  public enum Kind {
    MONTH,
    /// A season or term, by the month in which it begins.
    SEASON,
    /// That something goes on.
    PRESENT,
    SINCE,
    UNTIL,
    /// What stands between two dates.
    BETWEEN,
    /// A word of titles.
    TITLE,
    /// A word of the names of employers.
    EMPLOYER,
    SCHOOL,
    DEGREE,
    LANGUAGE,
    LEVEL,
    /// What stands at the top of a CV and is nobody's name.
    NONAME,
    /// What names the fact beside it ("Phone").
    LABEL;

    static Optional<Kind> of(String id) {
      for (Kind kind : values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(id)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
