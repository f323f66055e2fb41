package dev.skillexchange.evaluation.conditions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    try (InputStream in =
            Objects.requireNonNull(ConditionLabel.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(ConditionLabel::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ConditionLabel read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException("no label: " + line);
    }
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
