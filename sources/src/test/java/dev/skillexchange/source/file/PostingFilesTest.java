package dev.skillexchange.source.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.source.Gathered;
import dev.skillexchange.source.PostingSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingFilesTest {
  @TempDir Path folder = Path.of("");

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Gathered read(Path path) throws IOException {
    return Gathered.from(PostingFiles.at(path, false).getFirst());
  }

  @Test
  void jsonLinesAreReadByColumnAndAlias() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"source": "careers", "jobId": 7, "title": "Baker", "company": {"name": "Rye & Sons"}, \
                "description": "<p>Bake bread.</p>", "locations": ["Lyon", "Nice"], "salaryMin": 24000, \
                "salary_max": "31,500.50", "currency": "EUR", "salary_period": "year", \
                "posted_at": "2026-05-01", "workplace_type": "OnSite", "employmentType": "FullTime", \
                "url": "https://rye.example/7"}

                {"title": "Miller", "company": "Rye & Sons", "text": "Mill grain", "location": "Dijon; Metz"}
                """));

    Posting baker = gathered.postings.getFirst();
    assertThat(baker.key()).hasToString("careers:Rye%20%26%20Sons:7");
    assertThat(baker.employer()).isEqualTo("Rye & Sons");
    assertThat(baker.body().format()).isEqualTo(Body.Format.HTML);
    assertThat(baker.locations()).containsExactly("Lyon", "Nice");
    assertThat(baker.published()).contains(Instant.parse("2026-05-01T00:00:00Z"));
    assertThat(baker.hints().pay())
        .containsExactly(
            new PayField(
                Optional.of(new BigDecimal("24000")),
                Optional.of(new BigDecimal("31500.50")),
                "EUR",
                "year",
                "Salary",
                Optional.empty()));
    Posting miller = gathered.postings.get(1);
    assertThat(miller.body()).isEqualTo(new Body("Mill grain", Body.Format.TEXT));
    assertThat(miller.locations()).containsExactly("Dijon", "Metz");
    assertThat(gathered.rejected).isEmpty();
  }

  @Test
  void badLinesAreToldByLineAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Baker", "company": "Rye", "description": "Bake"}
                {"title": "Baker", "company": "Rye"}
                {"title": "Bak
                ["Baker"]
                {"title": "Baker", "company": "Rye", "description": "Bake", "salary_min": "many"}
                {"title": "Baker", "company": "Rye", "description": "Bake", "salary_min": 9, "salary_max": 8}
                {"title": "Baker", "company": "Rye", "description": "Bake", "posted_at": "soon"}
                {"title": "Miller", "company": "Rye", "description": "Mill"}
                """));

    assertThat(gathered.postings).extracting(Posting::title).containsExactly("Baker", "Miller");
    assertThat(gathered.rejected).hasSize(6);
    assertThat(gathered.rejected.get(0))
        .isEqualTo("2: no description. A posting needs description.");
    assertThat(gathered.rejected.get(1)).startsWith("3: no JSON: ");
    assertThat(gathered.rejected.get(2)).startsWith("4: no JSON object");
    assertThat(gathered.rejected.get(3)).startsWith("5: salary_min is no amount: 'many'");
    assertThat(gathered.rejected.get(4)).startsWith("6: salary_min above salary_max: '9 > 8'");
    assertThat(gathered.rejected.get(5)).startsWith("7: posted_at is no date: 'soon'");
  }

  @Test
  void csvIsReadWithQuotesNewlinesAndAnySeparator() throws IOException {
    for (String separator : List.of(",", ";", "\t")) {
      String table =
          "\uFEFF"
              + String.join(
                  separator, "external_id", "title", "company", "description", "locations")
              + "\r\n"
              + String.join(
                  separator,
                  "1",
                  "\"Cook, \"\"night\"\"\"",
                  "Ladle",
                  "\"Stir\nand taste\"",
                  "Bonn|Köln")
              + "\r\n\r\n"
              + String.join(separator, "2", "Cook", "Ladle")
              + "\r\n";
      Gathered gathered = read(file("jobs.csv", table));

      Posting cook = gathered.postings.getFirst();
      assertThat(cook.key()).hasToString("file:Ladle:1");
      assertThat(cook.title()).isEqualTo("Cook, \"night\"");
      assertThat(cook.body().content()).isEqualTo("Stir\nand taste");
      assertThat(cook.locations()).containsExactly("Bonn", "Köln");
      assertThat(gathered.rejected).containsExactly("2: 3 cells where the header has 5.");
    }
  }

  @Test
  void aTableInAnOlderEncodingIsRead() throws IOException {
    String table = "title,company,description\nKöchin,Löffel,Rühren\n";
    Path path = folder.resolve("jobs.csv");
    Files.write(path, table.getBytes(Charset.forName("windows-1252")));

    assertThat(read(path).postings.getFirst().title()).isEqualTo("Köchin");
  }

  @Test
  void payThatStandsInAColumnOfTextJoinsTheText() throws IOException {
    Gathered gathered =
        read(file("jobs.csv", "title,company,description,salary\nCook,Ladle,Stir,£14 an hour\n"));

    assertThat(gathered.postings.getFirst().body().content())
        .isEqualTo("Stir\n\nSalary: £14 an hour");
  }

  @Test
  void packedFilesAreToldByTheirBytes() throws IOException {
    Path path = folder.resolve("jobs.jsonl.gz");
    Files.write(
        path, packed("{\"title\": \"Cook\", \"company\": \"Ladle\", \"text\": \"Stir\"}\n"));

    assertThat(read(path).postings).hasSize(1);
  }

  @Test
  void aPackedFileThatBreaksOffKeepsWhatCame() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\": ").append(i * 7919L).append(", \"title\": \"Cook ").append(i);
      lines.append("\", \"company\": \"Ladle\", \"text\": \"Stir\"}\n");
    }
    byte[] whole = packed(lines.toString());
    Path path = folder.resolve("jobs.jsonl.gz");
    Files.write(path, Arrays.copyOf(whole, whole.length / 2));
    PostingSource source = PostingFiles.at(path, true).getFirst();
    Gathered gathered = new Gathered();

    assertThatThrownBy(() -> source.read(gathered)).isInstanceOf(IOException.class);
    assertThat(gathered.complete).isEmpty();
  }

  @Test
  void onlyAFileSaidToBeCompleteClosesBoards() throws IOException {
    Path path =
        file(
            "jobs.csv",
            "source,board,title,company,description\nweb,a,Cook,Ladle,Stir\nweb,b,Cook,Ladle,Stir\n");

    assertThat(read(path).complete).isEmpty();
    assertThat(Gathered.from(PostingFiles.at(path, true).getFirst()).complete)
        .containsExactly("web:a", "web:b");
  }

  @Test
  void aFolderGivesItsFilesInTheOrderOfNames() throws IOException {
    file("b.json", "{\"jobs\": []}");
    file("a%20one.json", "{\"jobs\": []}");
    file("notes.txt", "nothing");

    List<PostingSource> sources = PostingFiles.at(folder, false);

    assertThat(sources).extracting(PostingSource::name).containsExactly("a%20one.json", "b.json");
    assertThat(Gathered.from(sources.getFirst()).complete).containsExactly("ashby:a%20one");
  }

  @Test
  void whatHoldsNoPostingsIsRefusedWithARemedy() throws IOException {
    Path text = file("notes.txt", "nothing");
    Path table = file("other.csv", "name,phone\nAda,1\n");
    Path empty = file("empty.csv", "");
    Path prose = file("prose.jsonl", "Dear reader,\nhello\n");

    assertThatThrownBy(() -> PostingFiles.at(folder.resolve("gone"), false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such file or folder");
    assertThatThrownBy(() -> PostingFiles.at(text, false)).hasMessageContaining(".jsonl");
    assertThatThrownBy(() -> read(table)).hasMessageContaining("names no column company");
    assertThatThrownBy(() -> read(empty)).hasMessageContaining("names no column title");
    assertThatThrownBy(() -> read(prose)).hasMessageContaining("no JSON Lines");
  }

  @Test
  void aRowWithoutAnIdIsKnownByItsPage() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                "{\"title\": \"Cook\", \"company\": \"Ladle\", \"text\": \"Stir\", \"url\": \"https://ladle.example/"
                    + "x".repeat(500)
                    + "\"}\n"));

    assertThat(gathered.postings.getFirst().key().id()).matches("[0-9a-f-]{36}");
  }

  @Test
  void anIdOfManyUnicodeCharactersIsShortened() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                "{\"title\": \"%s\", \"company\": \"Fernhill\", \"description\": \"Java\"}"
                    .formatted("\u5de5".repeat(100))));

    assertThat(gathered.postings).hasSize(1);
  }

  @Test
  void aBoardTooLongForAKeyIsToldAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Miller", "company": "%s", "description": "Mill"}
                {"title": "Miller", "company": "Fernhill", "description": "Mill"}
                """
                    .formatted("x".repeat(2_000))));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected).hasSize(1);
    assertThat(gathered.rejected.getFirst()).contains("too long");
  }

  @Test
  void aNumberWithAHugeExponentIsToldAndNotWrittenOut() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Miller", "company": "Fernhill", "description": "Mill", "salary_min": 1e999999999}
                {"title": "Miller", "company": "Fernhill", "description": "Mill"}
                """));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected.getFirst()).contains("salary_min is no amount");
  }

  @Test
  void aDateThatNoCalendarHoldsIsToldAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Miller", "company": "Fernhill", "description": "Mill", "posted_at": "+999999999-01-01T00:00:00Z"}
                {"title": "Miller", "company": "Fernhill", "description": "Mill", "posted_at": "-0044-03-15"}
                {"title": "Miller", "company": "Fernhill", "description": "Mill", "posted_at": 9000000000000000}
                {"title": "Miller", "company": "Fernhill", "description": "Mill", "posted_at": "0000-00-00"}
                {"title": "Miller", "company": "Fernhill", "description": "Mill"}
                """));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected)
        .hasSize(4)
        .allMatch(reason -> reason.contains("posted_at is no date"));
  }

  @Test
  void aPackedTableThatBreaksOffKeepsWhatCame() throws IOException {
    StringBuilder table = new StringBuilder("title,company,description\nK\u00f6chin,Ladle,Stir\n");
    for (int i = 0; i < 20_000; i++) {
      table.append("Cook ").append(i * 7919L).append(",Ladle,Stir ").append(i).append('\n');
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(table.toString().getBytes(Charset.forName("windows-1252")));
    }
    Path path = folder.resolve("jobs.csv.gz");
    Files.write(path, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    PostingSource source = PostingFiles.at(path, true).getFirst();
    Gathered gathered = new Gathered();

    assertThatThrownBy(() -> source.read(gathered)).isInstanceOf(IOException.class);
    assertThat(gathered.postings).isNotEmpty();
    assertThat(gathered.complete).isEmpty();
  }

  @Test
  void aLineNestedWithoutEndIsToldAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Miller", "company": "Fernhill", "description": "Mill"}
                {"title": %s
                {"title": "Cook", "company": "Fernhill", "description": "Stir"}
                """
                    .formatted("[".repeat(100_000))));

    assertThat(gathered.postings).hasSize(2);
    assertThat(gathered.rejected).hasSize(1);
    assertThat(gathered.rejected.getFirst()).startsWith("2: no JSON").hasSizeLessThan(300);
  }

  @Test
  void aLineOfTwentyMegabytesIsToldAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            file(
                "jobs.jsonl",
                """
                {"title": "Miller", "company": "Fernhill", "description": "%s"}
                {"title": "Cook", "company": "Fernhill", "description": "Stir"}
                """
                    .formatted("Mill ".repeat(4_000_000))));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected).containsExactly("1: longer than 16 MB. Cut it.");
  }

  @Test
  void aLastLineHalfWrittenIsToldAndTheRestIsKept() throws IOException {
    String whole = "{\"title\": \"Cook\", \"company\": \"Ladle\", \"text\": \"Stir\"}\n";
    Gathered lines = read(file("jobs.jsonl", whole + whole.substring(0, 30)));
    Gathered table = read(file("jobs.csv", "title,company,description\nCook,Ladle,Stir\nCook,La"));

    assertThat(lines.postings).hasSize(1);
    assertThat(lines.rejected.getFirst()).startsWith("2: no JSON");
    assertThat(table.postings).hasSize(1);
    assertThat(table.rejected).containsExactly("2: 2 cells where the header has 3.");
  }
}
