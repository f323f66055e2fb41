package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The file that the server writes its messages to, by itself and even after this process died;
/// bounded in size, with one older file beside it.
record ServerLog(Path file) {
  private static final long LIMIT = 8L << 20;
  private static final Pattern TELLING = Pattern.compile("(FATAL|PANIC|ERROR|DETAIL|HINT): ");

  /// Where the log ends now.
  long end() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// What went wrong since then: the lines that say so, or else all, without their time stamps.
  String failuresSince(long mark) throws IOException {
    if (end() <= mark) {
      return "";
    }
    byte[] bytes = Files.readAllBytes(file);
    int from = (int) Math.min(mark, bytes.length);
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    String telling =
        text.lines()
            .filter(line -> TELLING.matcher(line).find())
            .map(line -> line.replaceFirst("^.*? \\[\\d+] ", ""))
            .collect(Collectors.joining("; "));
    return telling.isEmpty() ? text.strip() : telling;
  }

  /// Keeps the log within its limit. The server holds the file open and appends to it, so its text
  /// is copied away and the file emptied; lines written in between are lost.
  void trim() throws IOException {
    if (end() > LIMIT) {
      Files.copy(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(0);
      }
    }
  }
}
