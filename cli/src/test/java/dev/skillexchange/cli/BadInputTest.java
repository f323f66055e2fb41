package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is no posting is told with its line, what is wrong and what to do; the rest is extracted.
class BadInputTest {
  @TempDir Path folder;

  @Test
  void aLineThatIsNoPostingIsToldAndTheRestGoesOn() throws IOException {
    rejected("tea", "no JSON: 'Unrecognized token 'tea'");
    rejected("{\"id\":\"b\"", "no JSON: 'Unexpected end-of-input");
    rejected("null", "no JSON object: 'null'. Write one object a line.");
    rejected("[1]", "no JSON object: '[1]'. Write one object a line.");
    rejected(good("b") + good("c"), "no JSON: 'more than one value'. Write one object a line.");
    rejected("{}", "no id. A posting needs id.");
    rejected("\u0000\u0001", "no JSON: 'Illegal character");
  }

  @Test
  void aFieldOfAnotherTypeIsTold() throws IOException {
    rejected(
        "{\"id\":\"b\",\"title\":[\"x\"],\"text\":\"y\"}",
        "title is no text: '[\"x\"]'. Write it as a JSON text.");
    rejected("{\"id\":\"b\",\"title\":7,\"text\":\"y\"}", "title is no text: '7'");
    rejected("{\"id\":\"b\",\"title\":\"x\",\"text\":{}}", "text is no text: '{}'");
    rejected("{\"id\":\"b\",\"title\":\"x\",\"text\":null}", "no text: 'b'");
    rejected("{\"id\":null,\"title\":\"x\",\"text\":\"y\"}", "no id");
    rejected("{\"id\":\"b\",\"title\":\" \",\"text\":\"y\"}", "no title: 'b'");
    rejected(
        "{\"id\":\"b\",\"title\":\"x\",\"text\":\"y\",\"hints\":[]}", "hints are no object: '[]'");
    rejected(
        "{\"id\":\"b\",\"title\":\"x\",\"text\":\"y\",\"hints\":{\"isRemote\":\"no\"}}",
        "isRemote is neither true nor false: '\"no\"'. Write true, false or null.");
  }

  @Test
  void nullsWhereNothingIsNeededAreNoMistake() throws IOException {
    Said said =
        extract(
            """
            {"id":5,"title":"Cook","text":"You grill.","html":null,"location":null,"company":null,\
            "hints":{"isRemote":null,"employmentType":null}}\
            """);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("\"id\":\"5\"");
  }

  @Test
  void bytesThatAreNoUtf8AreTold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((good("a") + "\n").getBytes(StandardCharsets.UTF_8));
    bytes.write(good("é").getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(("\n" + good("ü")).getBytes(StandardCharsets.UTF_8));
    Said said = extract(bytes.toByteArray());
    assertThat(said.lines()).hasSize(2);
    assertThat(said.err())
        .isEqualToIgnoringNewLines(
            "skillexchange: line 2: no UTF-8: 'byte 8 of the line is 0xE9'. Save it as UTF-8.");
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void anotherEncodingOfTheWholeFileIsTold() throws IOException {
    Said said = extract(("\ufeff" + good("a")).getBytes(StandardCharsets.UTF_16LE));
    assertThat(said.err()).contains("UTF-16").contains("Save it as UTF-8.");
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void marksAndLineEndsOfOtherSystemsArePassedOver() throws IOException {
    Said said = extract("\ufeff" + good("a") + "\r\n\r\n" + good("b") + "\r" + good("c"));
    assertThat(said.err()).isEmpty();
    assertThat(said.lines()).hasSize(3);
    Said wrong = extract("\ufeff" + good("a") + "\r\ntea\r\n" + good("b"));
    assertThat(wrong.err()).startsWith("skillexchange: line 2: no JSON");
  }

  @Test
  void aGzippedFileIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(good("a").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(extract(packed.toByteArray()).lines()).hasSize(1);
  }

  @Test
  void textAboveTheLimitIsToldAndTheRestGoesOn() throws IOException {
    rejected(
        "{\"id\":\"b\",\"title\":\"x\",\"text\":\"" + "tea ".repeat(2_700_000) + "\"}",
        "text longer than 10 MB: 'b'. Shorten it.");
  }

  @Test
  void aHugeLineIsToldAndTheRestGoesOn() throws IOException {
    rejected("x".repeat(65 << 20), "longer than 64 MB. Shorten the line.");
  }

  @Test
  void aFileWithoutPostingsIsAFailure() throws IOException {
    Said said = extract(" \n\n");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("no posting: '").contains("Write one JSON object a line.");
  }

  @Test
  void aMissingFileIsTold() {
    Said said = Said.by("extract", folder.resolve("none").toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("not readable").contains("none");
  }

  @Test
  void idsOfAnyLengthAreKept() throws IOException {
    Said said = extract(good("é".repeat(5_000)));
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("é".repeat(5_000));
  }

  private static String good(String id) {
    return "{\"id\":\"%s\",\"title\":\"Cook\",\"text\":\"You grill.\"}".formatted(id);
  }

  private void rejected(String line, String reason) throws IOException {
    Said said = extract(good("a") + "\n" + line + "\n" + good("c"));
    assertThat(said.err()).startsWith("skillexchange: line 2: " + reason);
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.lines()).hasSize(2);
    assertThat(said.code()).isEqualTo(1);
  }

  private Said extract(String content) throws IOException {
    return extract(content.getBytes(StandardCharsets.UTF_8));
  }

  private Said extract(byte[] content) throws IOException {
    Path file = folder.resolve("postings.jsonl");
    Files.write(file, content);
    return Said.by("extract", file.toString());
  }
}
