package dev.skillexchange.slice;

import java.util.Set;

/// Words that people put around what they look for, and that tell no job from another ("jobs in
/// london", "work as a nurse"). They are left out of a search, unless they are part of a name or
/// stand in quotes.
final class FillerWords {
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "all",
          "also",
          "am",
          "an",
          "and",
          "any",
          "are",
          "around",
          "as",
          "at",
          "available",
          "based",
          "be",
          "between",
          "by",
          "career",
          "careers",
          "close",
          "employment",
          "find",
          "for",
          "from",
          "get",
          "hiring",
          "i",
          "in",
          "is",
          "job",
          "jobs",
          "like",
          "looking",
          "me",
          "my",
          "near",
          "nearby",
          "needed",
          "of",
          "on",
          "one",
          "open",
          "opening",
          "openings",
          "opportunities",
          "opportunity",
          "or",
          "please",
          "position",
          "positions",
          "posting",
          "postings",
          "role",
          "roles",
          "search",
          "show",
          "some",
          "that",
          "the",
          "there",
          "to",
          "vacancies",
          "vacancy",
          "want",
          "wanted",
          "where",
          "which",
          "with",
          "within",
          "work",
          "working",
          "works",
          "would");

  /// Words behind which a place is meant, even one that is named like another thing.
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "near", "around", "at", "from", "within", "to", "based");

  private FillerWords() {}

  static boolean is(String word) {
    return FILLERS.contains(word);
  }

  static boolean beforePlace(String word) {
    return BEFORE_PLACES.contains(word);
  }
}
