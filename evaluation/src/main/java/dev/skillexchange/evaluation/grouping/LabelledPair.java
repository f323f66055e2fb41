package dev.skillexchange.evaluation.grouping;

import dev.skillexchange.evaluation.label.LabelFile;
import java.util.List;
import java.util.Locale;

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
    UNLIKE,
    /// Drawn and labelled after the bounds were set; scored apart.
    FRESH
  }

  /// All labelled pairs.
  static List<LabelledPair> all() {
    return LabelFile.read(LabelledPair.class, FILE, LabelledPair::read);
  }

  private static LabelledPair read(String line) {
    String[] cells = LabelFile.cells(line, 5);
    if (!cells[2].equals("same") && !cells[2].equals("different")) {
      throw new IllegalStateException("neither same nor different: " + line);
    }
    Part part = Part.valueOf(cells[4].toUpperCase(Locale.ROOT));
    return new LabelledPair(cells[0], cells[1], cells[2].equals("same"), cells[3], part);
  }
}
