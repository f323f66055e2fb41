package dev.skillexchange.engine.answer;

import java.util.List;

/// Skills that jobs name and the catalogue lacks, those first that most likely belong there.
///
/// @param jobs how many jobs were looked at
/// @param phrases how many different phrases they name
/// @param forgotten phrases of few employers that were let go on the way, to bound memory: one that
///   comes again is counted from then on
/// @param total how many of the phrases are named by enough employers
public record SuggestAnswer(
    Basis basis, long jobs, long phrases, long forgotten, long total, List<Suggestion> suggestions)
    implements Answer {
  public SuggestAnswer {
    suggestions = List.copyOf(suggestions);
  }

  /// A skill that the catalogue may lack.
  ///
  /// @param name how it is written most often
  /// @param forms every way in which it is written, the most frequent first
  /// @param listed how many of the jobs name it right beside a skill of the catalogue
  /// @param roles families of the roles whose jobs name it, the most frequent first
  /// @param family the data file that it would stand in
  /// @param nearest skills of the catalogue that may be the same, or broader
  /// @param passages where some jobs name it
  /// @param row a row for `skills/FAMILY.tsv`, to be checked
  public record Suggestion(
      String name,
      List<Form> forms,
      int jobs,
      int employers,
      int listed,
      List<RoleFamily> roles,
      String family,
      List<Nearest> nearest,
      List<Passage> passages,
      String row) {
    public Suggestion {
      forms = List.copyOf(forms);
      roles = List.copyOf(roles);
      nearest = List.copyOf(nearest);
      passages = List.copyOf(passages);
    }
  }

  /// A way of writing, and the jobs that write so.
  public record Form(String words, int jobs) {}

  /// A family of roles and the jobs with such a role.
  public record RoleFamily(String id, String name, int jobs) {}

  /// A skill of the catalogue.
  ///
  /// @param family its data file
  public record Nearest(String id, String name, String family) {}

  /// A place in an advert.
  ///
  /// @param before what stands before the phrase
  /// @param words the phrase as written
  public record Passage(
      String job, String employer, String title, String before, String words, String after) {}
}
