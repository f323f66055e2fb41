package dev.skillexchange.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.skillexchange.engine.extraction.ExtractLines;
import dev.skillexchange.engine.extraction.InputLines;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes in a file of postings end in postings, told rows, one mistake of a person or a told
/// failure to read; nothing else is thrown.
class ReadersFuzzTest {

  static Stream<byte[]> boards() {
    return Stream.of(
            """
            {"jobs": [{"id": "1", "title": "Engineer", "descriptionHtml": "<p>Java</p>",
             "jobUrl": "https://jobs.ashbyhq.com/fernhill/1", "publishedAt": "2026-11-23T00:00:00Z",
             "location": "Berlin", "secondaryLocations": [{"location": "Paris"}], "isRemote": true,
             "compensation": {"compensationTiers": [{"title": "A", "components": [{"minValue": 1e5,
             "maxValue": 2e5, "currencyCode": "USD", "compensationType": "Salary",
             "interval": "1 YEAR"}]}]}}], "apiVersion": "1"}
            """,
            "{\"jobs\": [null, 1, [], {}, {\"id\": null}, {\"id\": 1e400}]}",
            "{\"jobs\": " + "[".repeat(100_000),
            "{\"jobs\": null}")
        .map(ReadersFuzzTest::bytes);
  }

  static Stream<byte[]> lines() {
    return Stream.of(
            """
            {"title": "Engineer", "company": "Fernhill", "description": "Java", "salary_min": 1e5}
            {"title": null, "company": {"name": "Fernhill"}, "description": ["a", 1, null, {}]}
            {"title": "T", "company": "C", "description": "D", "salary_max": "1", "posted_at": 1}
            """,
            "{}\n" + "[".repeat(100_000) + "\n{}",
            "{}\n\"\\ud800\"\nnull\ntrue\n")
        .map(ReadersFuzzTest::bytes);
  }

  static Stream<byte[]> tables() {
    return Stream.of(
            "title,company,description,location\nEngineer,Fernhill,\"Java\n\"\"x\"\"\",A | B; C\n",
            "title;company;description;posted_at\nT;C;D;2026-11-23\nT;C\n\"",
            "title\tcompany\tdescription\tsalary_min\nT\tC\tD\t1e99999999\n")
        .map(ReadersFuzzTest::bytes);
  }

  static Stream<byte[]> extractLines() {
    return Stream.of(
            """
            {"id": "1", "title": "Engineer", "text": "Java", "location": "Berlin"}
            {"id": 2, "title": "Engineer", "html": "<p>Java", "hints": {"isRemote": true}}
            {"id": 1e999999999, "title": "Engineer", "text": "Java"}
            """,
            "[".repeat(100_000),
            "\u0000\n{\"id\": null}\r{\"id\": \"\\ud800\", \"title\": \"\\u0000\", \"text\": 1}")
        .map(ReadersFuzzTest::bytes);
  }

  @MethodSource("boards")
  @FuzzTest(maxDuration = "2m")
  void anyBoardIsReadOrTold(byte[] data) throws IOException {
    read(data, ".json");
  }

  @MethodSource("lines")
  @FuzzTest(maxDuration = "2m")
  void anyJsonLinesAreReadOrTold(byte[] data) throws IOException {
    read(data, ".jsonl");
  }

  @MethodSource("tables")
  @FuzzTest(maxDuration = "2m")
  void anyTableIsReadOrTold(byte[] data) throws IOException {
    read(data, ".csv");
  }

  @MethodSource("extractLines")
  @FuzzTest(maxDuration = "2m")
  void anyLineOfExtractIsReadOrTold(byte[] data) throws IOException {
    try (InputLines lines = InputLines.of(new ByteArrayInputStream(data))) {
      while (lines.advance()) {
        try {
          String line = lines.text();
          assertThat(ExtractLines.read(line)).isEqualTo(ExtractLines.read(line));
        } catch (UserError e) {
          assertThat(e.line()).doesNotContain("\n").hasSizeLessThan(1_000);
        }
      }
    } catch (UserError e) {
      assertThat(e.line()).contains("UTF-16");
    } catch (IOException e) {
      assertThat(data).as("%s", e).startsWith(0x1f, 0x8b);
    }
  }

  /// As it is, packed, and packed but cut short.
  private static void read(byte[] data, String ending) throws IOException {
    byte[] packed = packed(data);
    for (byte[] content : new byte[][] {data, packed, Arrays.copyOf(packed, packed.length / 2)}) {
      Path file = Files.createTempFile("fuzz", ending);
      try {
        Files.write(file, content);
        for (PostingSource source : PostingFiles.at(file, true)) {
          source.read(new Told());
        }
      } catch (UserError e) {
        assertThat(e.line()).doesNotContain("\n").hasSizeLessThan(1_000);
      } catch (IOException e) {
        // Reading failed half-way, which is told with the file's name.
      } finally {
        Files.delete(file);
      }
    }
  }

  private static byte[] packed(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(data);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Holds what is handed on against what the sink is promised.
  private static final class Told implements PostingSink {
    private long before;

    @Override
    public void posting(Posting posting) {
      assertThat(posting.key()).isEqualTo(posting.key().withOrdinal(0));
    }

    @Override
    public void rejected(long row, String reason) {
      assertThat(row).isGreaterThan(before);
      assertThat(reason).isNotBlank().doesNotContain("\n").hasSizeLessThan(1_000);
      before = row;
    }

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {
      assertThat(board).isNotBlank();
    }
  }
}
