package dev.skillexchange.engine.answer;

import dev.skillexchange.job.LanguageLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A CV as it was read. Months are written `2026-11`; places are counted in UTF-16 units of the
/// text.
///
/// @param months how long the person worked, overlaps counted once
/// @param education the rank of the highest degree
/// @param text the text of the CV, in which the places are
public record ProfileAnswer(
    PersonRow person,
    Optional<Integer> months,
    Optional<String> education,
    List<PositionRow> positions,
    List<StudyRow> studies,
    List<CertificateRow> certificates,
    List<LanguageRow> languages,
    List<HeldRow> skills,
    List<NoteRow> notes,
    String text) {
  /// Of somebody of whom nothing is known.
  public static final ProfileAnswer EMPTY =
      new ProfileAnswer(
          new PersonRow(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "");

  /// Who the person is.
  public record PersonRow(
      Optional<String> name,
      Optional<String> headline,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> location,
      List<String> links) {}

  /// Where the CV tells something.
  ///
  /// @param text its words there
  public record PlaceRow(int start, int end, String text) {}

  /// When something began and ended.
  public record PeriodRow(Optional<String> from, Optional<String> to, boolean current) {

    /// In words: `2019-01 to now`, `no dates`.
    public String words() {
      Optional<String> end = current ? Optional.of("now") : to;
      return from.isEmpty() && end.isEmpty()
          ? "no dates"
          : from.orElse("?") + " to " + end.orElse("?");
    }
  }

  /// A position.
  ///
  /// @param role the catalogue's role that the title names
  /// @param skills the catalogue's that it names
  public record PositionRow(
      String title,
      Optional<String> employer,
      Optional<String> role,
      Optional<String> level,
      PeriodRow period,
      Optional<Integer> months,
      Optional<String> location,
      String about,
      List<String> skills,
      Optional<PlaceRow> place) {}

  /// A course of education.
  ///
  /// @param education the rank of the degree
  public record StudyRow(
      Optional<String> school,
      Optional<String> degree,
      Optional<String> education,
      Optional<String> field,
      PeriodRow period,
      Optional<PlaceRow> place) {}

  /// A certificate.
  ///
  /// @param id the catalogue's entry
  public record CertificateRow(
      Optional<String> id,
      String name,
      Optional<String> issuer,
      Optional<String> awarded,
      Optional<PlaceRow> place) {}

  /// A natural language.
  ///
  /// @param id the catalogue's entry
  /// @param level the id of how well it is known, such as `b2` or `fluent`
  public record LanguageRow(
      Optional<String> id, String name, Optional<String> level, Optional<PlaceRow> place) {

    /// The level as people write it, such as `B2`; empty where none is told.
    public String levelWords() {
      return level.flatMap(LanguageLevel::of).map(LanguageLevel::words).orElse("");
    }
  }

  /// A skill.
  ///
  /// @param id the catalogue's entry
  /// @param months how long the positions that name it lasted
  /// @param last the last month of such a position
  public record HeldRow(
      Optional<String> id,
      String name,
      Optional<Integer> months,
      Optional<String> last,
      List<PlaceRow> places) {

    /// How long and until when, in words; empty where no dated position names it.
    public String time() {
      return Stream.concat(
              months.map(Wording::months).stream(), last.map(month -> "last " + month).stream())
          .collect(Collectors.joining(", "));
    }
  }

  /// What may be amiss.
  ///
  /// @param kind such as `positions_without_dates`
  public record NoteRow(String kind, int count, String text) {}
}
