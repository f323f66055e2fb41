package dev.skillexchange.evaluation.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// A table of labels in UTF-8: cells parted by tabs, comments behind `#`, a line with the names of
/// the columns before the first label.
public final class LabelFile {
  private LabelFile() {}

  /// The labels of a file.
  ///
  /// @param user a class beside whose package the file lies
  /// @param label makes a label of its line
  public static <T> List<T> read(Class<?> user, String file, Function<String, T> label) {
    try (InputStream in = Objects.requireNonNull(user.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(label).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cells of a line.
  ///
  /// @throws IllegalStateException where there are not so many
  public static String[] cells(String line, int count) {
    String[] cells = line.split("\t", -1);
    if (cells.length != count) {
      throw new IllegalStateException("no label with " + count + " cells: " + line);
    }
    return cells;
  }
}
