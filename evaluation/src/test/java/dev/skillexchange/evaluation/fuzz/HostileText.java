package dev.skillexchange.evaluation.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bytes of a fuzzer as the text of a posting. A byte below 128 is that character; one above is a
/// piece that some reader waits for, so that a fuzzer that knows nothing of adverts writes them. A
/// NUL begins the next field; DEL repeats what was written so far.
final class HostileText {
  private static final int LONGEST = 20_000;

  private static final List<String> PIECES =
      List.of(
          // markup
          "<li>",
          "</li>",
          "<ul>",
          "</ul>",
          "<p>",
          "</p>",
          "<h2>",
          "</h2>",
          "<div>",
          "<br>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&lt;",
          "&#x1F600;",
          "&#55357;",
          "&nbsp;",
          "<td>",
          // characters
          "\u0301",
          "\u200b",
          "\u202e",
          "\u05d0",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\ufeff",
          "\u00a0",
          "\u2022",
          "\u2013",
          "\u2019",
          "\u20ac",
          "\u0130",
          "\u00df",
          "\ufb01",
          "\u4e2d",
          // pay
          "$100,000 - $120,000 ",
          "$1k",
          "USD ",
          "per hour ",
          "OTE ",
          "401k ",
          "salary ",
          "1e9",
          "0.0",
          "99999999999999999999 ",
          // years and numbers
          "5+ years of experience ",
          "10-",
          "at least ",
          "years ",
          "ten ",
          "1.",
          // places and workplace
          "Remote ",
          "New York, NY; ",
          "Berlin, Germany ",
          "United States ",
          "London or ",
          "hybrid ",
          "3 days in the office ",
          "based in ",
          "CA ",
          "UTC+1 ",
          "EMEA ",
          "Paris, Texas ",
          // skills, education, conditions
          "Java, ",
          "C++",
          "C#",
          ".NET",
          "React (",
          "Go/",
          "e.g. ",
          "experience with ",
          "or ",
          "and ",
          "not ",
          "required ",
          "preferred ",
          "Bachelor's degree or ",
          "PhD ",
          "BS, ",
          "visa sponsorship ",
          "TS/SCI clearance ",
          "25% travel ",
          "fluent German ",
          "CPA, ",
          "AWS Certified ",
          "on-call ",
          "full-time ",
          "contract ",
          "as a ",
          // titles and sections
          "Senior ",
          "Engineer ",
          "Manager, ",
          "Director of ",
          "Requirements:\n",
          "Benefits\n",
          "About us\n",
          "\n- ",
          "\n\n");

  private HostileText() {}

  /// The fields, as many as are asked for, those that are missing empty.
  static List<String> fields(byte[] data, int count) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (byte b : data) {
      if (b == 0 && fields.size() < count - 1) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(b == 127 ? field : b < 0 ? PIECES.get((b & 127) % PIECES.size()) : (char) b);
        field.setLength(Math.min(field.length(), LONGEST));
      }
    }
    fields.add(field.toString());
    while (fields.size() < count) {
      fields.add("");
    }
    return fields;
  }

  /// Bytes to begin with: every piece by itself, repeated, and plain adverts.
  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (int piece = 0; piece < PIECES.size(); piece++) {
      byte[] repeated = new byte[12];
      Arrays.fill(repeated, (byte) 127);
      repeated[0] = (byte) (128 | piece);
      seeds.add(repeated);
    }
    byte[] all = new byte[PIECES.size()];
    for (int piece = 0; piece < all.length; piece++) {
      all[piece] = (byte) (128 | piece);
    }
    seeds.add(all);
    seeds.add(
        "You know Java and Go. We pay $100k - $120k.\0Senior Engineer\0Berlin\0Payments"
            .getBytes(StandardCharsets.US_ASCII));
    return seeds;
  }
}
