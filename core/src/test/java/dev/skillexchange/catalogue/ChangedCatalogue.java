package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the shipped catalogue, for tests that change its files.
abstract class ChangedCatalogue {
  private static final Path SHIPPED = Path.of("..", "catalog");

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedCatalogue() throws IOException {
    Files.createDirectories(folder.resolve("skills"));
    Files.createDirectories(folder.resolve("questions"));
    for (Path from : List.of(SHIPPED, SHIPPED.resolve("skills"), SHIPPED.resolve("questions"))) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".tsv")).toList()) {
          Files.copy(file, folder.resolve(SHIPPED.relativize(file)));
        }
      }
    }
  }

  /// Expects the folder to be refused for what stands at a place.
  final void refused(String where, String what) {
    assertThatThrownBy(() -> CatalogueLoader.load(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }

  /// Adds a row and expects the problem at its line.
  final void assertRow(String file, String row, String problem) throws IOException {
    append(file, row);
    int line = Files.readAllLines(folder.resolve(file)).size();
    assertProblem(file + ":" + line + ": " + problem);
  }

  /// Expects a problem among all that are told.
  final void assertProblem(String problem) {
    assertThat(problems()).contains(problem);
  }

  /// All problems of the folder; empty where there are none.
  final String problems() {
    try {
      CatalogueLoader.load(folder);
      return "";
    } catch (UserError e) {
      return e.line();
    }
  }

  /// Adds a row at the end of a file.
  final void append(String file, String row) throws IOException {
    Path path = folder.resolve(file);
    String content = Files.readString(path);
    String end = content.isEmpty() || content.endsWith("\n") ? "" : "\n";
    Files.writeString(path, content + end + row + "\n");
  }

  /// Adds a row at the beginning of a file.
  final void prepend(String file, String row) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, row + "\n" + Files.readString(path));
  }
}
