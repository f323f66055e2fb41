package dev.skillexchange.engine.answer;

import dev.skillexchange.store.Parting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Postings that people set apart from jobs, also those that they put back.
public record PartingsAnswer(Basis basis, List<PartingRow> partings) implements Answer {

  /// What was said of a posting.
  ///
  /// @param posting its key
  /// @param job the id that the job it was taken out of had then
  /// @param others the keys of the job's other postings then
  /// @param undone when it was put back; empty while it stays apart
  public record PartingRow(
      String posting, String job, List<String> others, Instant since, Optional<Instant> undone) {

    public static PartingRow of(Parting parting) {
      return new PartingRow(
          parting.posting().toString(),
          parting.from().toString(),
          parting.others().stream().map(Object::toString).toList(),
          parting.since(),
          parting.undone());
    }
  }
}
