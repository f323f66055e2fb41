package dev.skillexchange.engine.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.fault.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/// How a question travels to the owner of a home and the answer back: the question as one JSON
/// object; the answer as JSON Lines, any number of `{"progress": ...}`, then one `{"answer": ...}`,
/// `{"problem": ...}` (a user's mistake) or `{"failure": "..."}`.
public final class DeskProtocol {
  private static final Logger LOG = System.getLogger(DeskProtocol.class.getName());
  private static final ObjectMapper JSON = Wire.json();

  private DeskProtocol() {}

  /// The owner's side: answers the question that `in` holds.
  public static void serve(InputStream in, OutputStream out, Desk desk) throws IOException {
    try {
      Question<?> question = JSON.readValue(in, Question.class);
      Answer answer = desk.ask(question, new Told(out));
      line(out, JSON.createObjectNode().set("answer", JSON.valueToTree(answer)));
    } catch (UserError e) {
      ObjectNode problem = JSON.createObjectNode();
      problem
          .putObject("problem")
          .put("subject", e.subject())
          .put("value", e.value())
          .put("remedy", e.remedy());
      line(out, problem);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a question failed", e);
      line(out, JSON.createObjectNode().put("failure", e.toString()));
    }
  }

  static byte[] bytes(Question<?> question) throws IOException {
    return JSON.writerFor(Question.class).writeValueAsBytes(question);
  }

  /// The asker's side: reads progress and the answer.
  static <A extends Answer> A answer(InputStream in, Question<A> question, Progress progress)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null) {
      JsonNode said = JSON.readTree(line);
      if (said.has("answer")) {
        return JSON.treeToValue(said.get("answer"), question.answers());
      }
      if (said.has("problem")) {
        JsonNode problem = said.get("problem");
        throw new UserError(
            problem.path("subject").asText(),
            problem.path("value").asText(),
            problem.path("remedy").asText());
      }
      if (said.has("failure")) {
        throw new IllegalStateException("the server failed: " + said.get("failure").asText());
      }
      JsonNode at = said.path("progress");
      progress.at(at.path("stage").asText(), at.path("done").asLong(), at.path("total").asLong());
      line = lines.readLine();
    }
    throw new IOException("the server went away before it answered");
  }

  private static void line(OutputStream out, JsonNode node) throws IOException {
    out.write(JSON.writeValueAsBytes(node));
    out.write('\n');
    out.flush();
  }

  /// Passes progress on, at most ten times a second.
  private static final class Told implements Progress {
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final OutputStream out;
    private long last;

    Told(OutputStream out) {
      this.out = out;
    }

    @Override
    public synchronized void at(String stage, long done, long total) {
      long now = System.nanoTime();
      if (last != 0 && now - last < PAUSE_NANOSECONDS) {
        return;
      }
      last = now;
      ObjectNode progress = JSON.createObjectNode();
      progress.putObject("progress").put("stage", stage).put("done", done).put("total", total);
      try {
        line(out, progress);
      } catch (IOException e) {
        throw new UncheckedIOException("the asker went away", e);
      }
    }
  }
}
