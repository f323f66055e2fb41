package dev.skillexchange.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/// The lines of a stream, none of which takes more memory than a limit.
final class Lines {
  private static final int FIRST_SIZE = 1 << 14;

  private final InputStream stream;
  private final Charset charset;
  private final int longest;
  private byte[] line = new byte[FIRST_SIZE];
  private int length;
  private boolean cut;

  Lines(InputStream stream, Charset charset, int longest) {
    this.stream = stream;
    this.charset = charset;
    this.longest = longest;
  }

  /// The next line without its end; empty at the end of the stream. A line above the limit is
  /// passed over to its end and comes out cut: see [#wasCut].
  Optional<String> next() throws IOException {
    length = 0;
    cut = false;
    int c = stream.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n') {
      add((byte) c);
      c = stream.read();
    }
    return Optional.of(new String(line, 0, length, charset));
  }

  boolean wasCut() {
    return cut;
  }

  private void add(byte b) {
    if (length == longest) {
      cut = true;
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.min(longest, 2 * length));
    }
    line[length++] = b;
  }
}
