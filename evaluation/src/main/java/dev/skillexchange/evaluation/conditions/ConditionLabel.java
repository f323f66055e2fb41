package dev.skillexchange.evaluation.conditions;

import dev.skillexchange.evaluation.label.LabelFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a posting says of one condition, as labelled by hand.
///
/// @param posting the id, as its source gives it
/// @param answers each answer with its other wordings; empty for the default
record ConditionLabel(Condition kind, String posting, List<List<String>> answers, Half half) {
  private static final String FILE = "labels.tsv";
  private static final String DEFAULT = "-";

  /// How a label may be used.
  enum Half {
    /// Its errors are shown, to mend rules by.
    LOOK,
    /// Only its score is.
    ASIDE
  }

  ConditionLabel {
    answers = answers.stream().map(List::copyOf).toList();
  }

  /// All labels.
  static List<ConditionLabel> all() {
    return LabelFile.read(ConditionLabel.class, FILE, ConditionLabel::read);
  }

  static ConditionLabel read(String line) {
    String[] cells = LabelFile.cells(line, 4);
    List<List<String>> answers =
        cells[2].equals(DEFAULT)
            ? List.of()
            : Stream.of(cells[2].split("\\|")).map(one -> List.of(one.split("="))).toList();
    return new ConditionLabel(
        Condition.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        cells[1],
        answers,
        Half.valueOf(cells[3].toUpperCase(Locale.ROOT)));
  }
}
