package dev.skillexchange.evaluation.grouping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import dev.skillexchange.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The postings of a folder by the ids that the labels use: boards in `ashby`, and in `hackernews`
/// comments of one month in each file, as the Algolia search answers.
public final class LabelledPostings {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The day that stands for all boards, which were read once.
  private static final LocalDate BOARDS_READ = LocalDate.of(2025, 10, 25);

  private static final Pattern LINE_END = Pattern.compile("<p>|\n");
  private static final Pattern NAME_END =
      Pattern.compile("[|(\\[–—:•,]| - | is | at ", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, Seen> byId = new LinkedHashMap<>();

  /// A posting and the day on which it was seen.
  public record Seen(Posting posting, LocalDate day) {}

  private LabelledPostings() {}

  /// Reads them.
  ///
  /// @throws UserError where the folder does not hold them
  public static Map<String, Seen> in(Path folder) throws IOException {
    LabelledPostings all = new LabelledPostings();
    for (PostingSource source : PostingFiles.at(folder.resolve("ashby"), true)) {
      source.read(all.new Sink());
    }
    Path comments = folder.resolve("hackernews");
    if (!Files.isDirectory(comments)) {
      throw new UserError("no folder of comments", comments.toString(), "Check the path.");
    }
    try (Stream<Path> files = Files.list(comments)) {
      for (Path file : files.sorted().toList()) {
        all.comments(file);
      }
    }
    return all.byId;
  }

  private void comments(Path file) throws IOException {
    String month = String.valueOf(file.getFileName()).replaceAll("\\..*", "");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      JsonNode answer = JSON.readTree(in);
      for (JsonNode comment : answer.isObject() ? answer.path("hits") : answer) {
        comment(comment, month);
      }
    }
  }

  private void comment(JsonNode comment, String month) {
    String html = comment.path("comment_text").asText();
    String header =
        html.isBlank() ? "" : Document.ofHtml(LINE_END.split(html, 2)[0]).text().strip();
    String name = header.replaceAll("https?://\\S+", "");
    String employer = NAME_END.split(name, 2)[0].strip().toLowerCase(Locale.ROOT);
    if (header.isEmpty() || employer.isEmpty()) {
      return;
    }
    String id = comment.path("objectID").asText();
    Posting posting =
        new Posting(
            PostingKey.of("hackernews", month, id),
            employer,
            header,
            new Posting.Body(html, Posting.Body.Format.HTML),
            List.of(),
            Hints.none(),
            Optional.empty(),
            Optional.empty());
    Instant written = Instant.ofEpochSecond(comment.path("created_at_i").asLong());
    byId.put("hn:" + id, new Seen(posting, LocalDate.ofInstant(written, ZoneOffset.UTC)));
  }

  /// Takes what boards show.
  private final class Sink implements PostingSink {
    @Override
    public void posting(Posting posting) {
      byId.put(posting.key().id(), new Seen(posting, BOARDS_READ));
    }

    @Override
    public void rejected(long row, String reason) {}

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }
}
