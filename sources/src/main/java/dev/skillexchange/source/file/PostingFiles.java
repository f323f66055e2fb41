package dev.skillexchange.source.file;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.board.AshbyBoard;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what a path holds: a board's answer, JSON Lines or CSV, gzipped or not, or a folder of
/// them.
public final class PostingFiles {
  private PostingFiles() {}

  /// What there is to read at a path, in the order of names.
  ///
  /// @param complete whether JSON Lines and CSV show all that is open on their boards (a board's
  ///   answer always does)
  /// @throws UserError where there is nothing to read at the path
  public static List<PostingSource> at(Path path, boolean complete) {
    if (!Files.exists(path)) {
      throw new UserError("no such file or folder", path.toString(), "Check the path.");
    }
    if (!Files.isReadable(path)) {
      throw new UserError("not readable", path.toString(), "Check its permissions.");
    }
    if (!Files.isDirectory(path)) {
      return List.of(
          file(path, complete)
              .orElseThrow(() ->
                  new UserError(
                      "no file of postings by its name",
                      path.toString(),
                      "Name it .json, .jsonl or .csv, with .gz where it is packed.")));
    }
    List<PostingSource> sources = inFolder(path, complete);
    if (sources.isEmpty()) {
      throw new UserError(
          "no file of postings in the folder",
          path.toString(),
          "It should hold .json, .jsonl or .csv files, packed by gzip or not.");
    }
    return sources;
  }

  private static List<PostingSource> inFolder(Path folder, boolean complete) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> file(file, complete).stream())
          .toList();
    } catch (IOException e) {
      throw new UserError("folder not readable", folder.toString(), "Check its permissions.", e);
    }
  }

  private static Optional<PostingSource> file(Path path, boolean complete) {
    String name = String.valueOf(path.getFileName());
    String plain = withoutEnding(name, ".gz");
    TextFile text = new TextFile(path);
    return switch (ending(plain)) {
      case "json" ->
          Optional.of(new AshbyBoard(name, decoded(withoutEnding(plain, ".json")), text::open));
      case "jsonl", "ndjson" -> Optional.of(new JsonLinesFile(text, complete));
      case "csv", "tsv" -> Optional.of(new CsvFile(text, complete));
      default -> Optional.empty();
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String withoutEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? name.substring(0, name.length() - ending.length())
        : name;
  }

  /// Board names stand percent-encoded in the names of files.
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
