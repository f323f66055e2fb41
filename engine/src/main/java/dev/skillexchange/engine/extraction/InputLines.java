package dev.skillexchange.engine.extraction;

import dev.skillexchange.fault.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// The lines of a stream of UTF-8, gzipped or not, with their numbers. A line that is no UTF-8 or
/// too long is a mistake of its own: those behind it are read all the same. A line ends with LF, CR
/// or CR LF; a byte order mark in front is passed over.
public final class InputLines implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] line = new byte[BUFFER];
  private int length;
  private boolean tooLong;
  private boolean afterReturn;
  private long number;

  private InputLines(InputStream in) {
    this.in = in;
  }

  /// Begins to read a stream, which is closed with the lines.
  ///
  /// @throws UserError where it is UTF-16, by its first bytes
  /// @throws IOException where it cannot be read
  public static InputLines of(InputStream stream) throws IOException {
    InputStream raw = new BufferedInputStream(stream, BUFFER);
    byte[] head = head(raw, 2);
    boolean packed = head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    InputStream plain =
        packed ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
    byte[] mark = head(plain, 3);
    if (mark.length >= 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xff + 0xfe) {
      throw new UserError("no UTF-8 but UTF-16, by its first two bytes", "", "Save it as UTF-8.");
    }
    if (Arrays.equals(mark, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
      plain.skipNBytes(mark.length);
    }
    return new InputLines(plain);
  }

  /// The first bytes of a stream, which stays where it is.
  private static byte[] head(InputStream in, int bytes) throws IOException {
    in.mark(bytes);
    byte[] head = in.readNBytes(bytes);
    in.reset();
    return head;
  }

  /// Goes on to the next line; tells whether there is one.
  public boolean advance() throws IOException {
    length = 0;
    tooLong = false;
    if (!fill()) {
      return false;
    }
    if (afterReturn && buffer[at] == '\n') {
      at++;
      afterReturn = false;
      return advance();
    }
    afterReturn = false;
    number++;
    while (fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      add(end);
      if (end < filled) {
        afterReturn = buffer[end] == '\r';
        at = end + 1;
        return true;
      }
      at = end;
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private void add(int end) {
    int count = end - at;
    if (tooLong || length + count > LONGEST) {
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(LONGEST, 2 * line.length)));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
  }

  /// The number of the line, counted from 1.
  public long number() {
    return number;
  }

  /// The line without its end.
  ///
  /// @throws UserError where it is no UTF-8 or longer than 64 MB
  public String text() {
    if (tooLong) {
      throw new UserError("longer than " + (LONGEST >> 20) + " MB", "", "Shorten the line.");
    }
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
    try {
      return decoder.reset().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      int wrong = bytes.position();
      throw new UserError(
          "no UTF-8",
          "byte %d of the line is 0x%02X".formatted(wrong + 1, line[wrong] & 0xff),
          "Save it as UTF-8.",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
