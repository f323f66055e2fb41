package dev.skillexchange.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF once without keeping them, so that one which unpacks to more than a
/// CV needs is refused before a library holds it in memory.
final class PackedStreams {
  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 2;

  private static final int ZLIB = 0x78;

  /// Ways of packing that no program of today writes, and that are not looked into here.
  private static final Pattern UNUSUAL =
      Pattern.compile("/LZWDecode|/RunLengthDecode|/FlateDecode\\s{0,9}/FlateDecode");

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
    String plain = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher unusual = UNUSUAL.matcher(plain);
    if (unusual.find()) {
      throw Limits.tooLarge("the PDF is packed in an unusual way", unusual.group());
    }
    for (int i = 0; i + BEGIN.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && begins(i)) {
        int at = i + BEGIN.length;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
          at++;
        }
        unpack(at);
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

  /// Unpacks what may be packed, whatever its header says: readers of PDFs pass it over.
  private void unpack(int at) {
    if (at + HEADER >= bytes.length) {
      return;
    }
    Inflater inflater = new Inflater(true);
    long total = 0;
    try {
      inflater.setInput(bytes, at + HEADER, bytes.length - at - HEADER);
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
