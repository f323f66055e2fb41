package dev.skillexchange.evaluation.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Two postings of one employer and whether they show the same opening.
///
/// @param left the id of a posting, as its source gives it
/// @param reason what decides: `place`, `level`, `team` and so on
record LabelledPair(String left, String right, boolean same, String reason, Part part) {
  private static final String FILE = "same-job.tsv";

  /// How a pair may be used.
  enum Part {
    /// Looked at while bounds were set.
    TUNING,
    /// Not looked at.
    HELD,
    /// Of unlike titles; scored apart.
    UNLIKE
  }

  /// All labelled pairs.
  static List<LabelledPair> all() {
    try (InputStream in =
            Objects.requireNonNull(LabelledPair.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(LabelledPair::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPair read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5 || !cells[2].equals("same") && !cells[2].equals("different")) {
      throw new IllegalStateException("no labelled pair: " + line);
    }
    Part part = Part.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT));
    return new LabelledPair(cells[0], cells[1], cells[2].equals("same"), cells[3], part);
  }
}
