package dev.skillexchange.source.board;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A board as the Ashby posting API answers: `{"jobs": [...], "apiVersion": "1"}`, the whole board
/// in one answer.
///
/// The answer does not name its board, so it is told by the page addresses of the jobs
/// (`https://jobs.ashbyhq.com/BOARD/ID`), and by `name` where there is none. Board names are not
/// case sensitive there; keys have them in lower case.
public final class AshbyBoard implements PostingSource {
  public static final String SOURCE = "ashby";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PAGES = "https://jobs.ashbyhq.com/";

  private final String name;
  private final String board;
  private final Input input;

  /// @param name the name of the file or address, for people
  /// @param board the board's name as far as it is known without the answer
  /// @param input the answer, uncompressed
  public AshbyBoard(String name, String board, Input input) {
    this.name = name;
    this.board = board;
    this.input = input;
  }

  /// Opens what there is to read.
  @FunctionalInterface
  public interface Input {
    InputStream open() throws IOException;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void read(PostingSink sink) throws IOException {
    try (InputStream stream = input.open();
        JsonParser parser = JSON.createParser(stream)) {
      toJobs(parser);
      String spoken = "";
      for (long row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
        JsonNode job = job(parser);
        if (spoken.isEmpty()) {
          spoken = boardOf(job);
        }
        take(job, row, spoken.isEmpty() ? board : spoken, sink);
      }
      toEnd(parser);
      sink.complete(SOURCE, AshbyPosting.key(spoken.isEmpty() ? board : spoken, "any").board());
    }
  }

  /// A job without its second text: the plain one repeats the marked one and is as long.
  private static JsonNode job(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return parser.readValueAsTree();
    }
    ObjectNode job = JSON.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      if (AshbyPosting.isSpare(field, job)) {
        parser.skipChildren();
      } else {
        job.set(field, parser.<JsonNode>readValueAsTree());
      }
    }
    return job;
  }

  private void toJobs(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean jobs = parser.currentName().equals("jobs");
          if (parser.nextToken() == JsonToken.START_ARRAY && jobs) {
            return;
          }
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw noBoard(e);
    }
    throw noBoard(null);
  }

  private UserError noBoard(@Nullable Throwable cause) {
    UserError error =
        new UserError(
            "no answer of the Ashby posting API",
            name,
            "Such a file is a JSON object with a list \"jobs\".");
    if (cause != null) {
      error.initCause(cause);
    }
    return error;
  }

  /// Reads to the end, so that a file that was cut short is no complete reading.
  private static void toEnd(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static void take(JsonNode job, long row, String board, PostingSink sink) {
    if (job.isObject() && !job.path("isListed").asBoolean(true)) {
      sink.unlisted();
      return;
    }
    Posting posting;
    try {
      posting = AshbyPosting.of(job, board);
    } catch (UserError e) {
      sink.rejected(row, e.line());
      return;
    }
    sink.posting(posting);
  }

  private static String boardOf(JsonNode job) {
    String url = job.path("jobUrl").asText();
    if (!url.toLowerCase(Locale.ROOT).startsWith(PAGES)) {
      return "";
    }
    int end = url.indexOf('/', PAGES.length());
    String part = end < 0 ? "" : url.substring(PAGES.length(), end);
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
