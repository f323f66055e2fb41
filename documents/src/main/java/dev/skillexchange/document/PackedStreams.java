package dev.skillexchange.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF once without keeping them, so that one which unpacks to more than a
/// CV needs is refused before a library holds it in memory.
final class PackedStreams {
  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int ZLIB = 0x78;
  private static final int BUFFER = 1 << 16;

  private final byte[] bytes;
  private final Limits limits;
  private final byte[] buffer = new byte[BUFFER];
  private long all;

  private PackedStreams(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static void check(byte[] bytes, Limits limits) {
    new PackedStreams(bytes, limits).run();
  }

  private void run() {
    for (int i = 0; i + BEGIN.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && begins(i)) {
        int at = i + BEGIN.length;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
          at++;
        }
        if (at < bytes.length && bytes[at] == ZLIB) {
          unpack(at);
        }
      }
    }
  }

  private boolean begins(int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (bytes[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(int at) {
    Inflater inflater = new Inflater();
    long total = 0;
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      int count = inflater.inflate(buffer);
      boolean packedAgain =
          count > 1 && buffer[0] == ZLIB && ((buffer[0] << 8) + (buffer[1] & 0xff)) % 31 == 0;
      if (packedAgain) {
        throw Limits.tooLarge("the PDF is packed twice", "");
      }
      while (count > 0) {
        total += count;
        all += count;
        if (total > Limits.MOST_UNPACKED || all > Limits.MOST_UNPACKED_IN_ALL) {
          throw Limits.tooLarge(
              "the PDF unpacks to too much", "more than " + (Limits.MOST_UNPACKED >> 20) + " MB");
        }
        limits.time();
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // What is no packed stream is left to the reader of the PDF.
    } finally {
      inflater.end();
    }
  }
}
