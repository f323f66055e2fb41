package dev.skillexchange.engine.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.PostingKey;
import java.util.List;
import java.util.Optional;

/// Reads single postings as JSON and writes their facts as JSON.
///
/// In: `id`, `title`, `location`, `text`, and optional `html`, `company`, `hints`
/// (`employmentType`, `isRemote`, `workplaceType`). `text` wins over `html`; where it is absent the
/// derived text is returned.
public final class ExtractLines {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int LONGEST_TEXT = 10 << 20;
  private static final int LONGEST_KEY = 60;

  private final Deriver deriver;
  private final FactLine facts;

  public ExtractLines(Deriver deriver, Catalogue catalogue) {
    this.deriver = deriver;
    this.facts = new FactLine(catalogue);
  }

  /// A posting as a line has it.
  ///
  /// @param id as written
  public record Read(String id, Posting posting) {}

  /// Reads a line.
  ///
  /// @throws UserError where it is no posting
  public static Read read(String line) {
    JsonNode node = parsed(line);
    String id = id(node);
    return new Read(
        id,
        new Posting(
            key(id),
            text(node, "company").orElse("unknown"),
            needed(node, "title", id),
            body(node, id),
            text(node, "location").map(List::of).orElse(List.of()),
            hints(node.path("hints")),
            Optional.empty(),
            Optional.empty()));
  }

  /// The facts of one posting, as one line of JSON.
  ///
  /// @throws UserError where the line is no posting
  public String extract(String line) {
    Read read = read(line);
    Derived derived = deriver.derive(read.posting());
    ObjectNode out = facts.of(read.id(), read.posting(), derived);
    if (read.posting().body().format() == Body.Format.HTML) {
      out.put("text", derived.text());
    }
    return written(out);
  }

  private static Body body(JsonNode node, String id) {
    Body body =
        text(node, "text")
            .map(plain -> new Body(plain, Body.Format.TEXT))
            .or(() -> text(node, "html").map(html -> new Body(html, Body.Format.HTML)))
            .orElseThrow(() -> new UserError("no text", id, "A posting needs text or html."));
    if (body.content().length() > LONGEST_TEXT) {
      throw new UserError("text longer than 10 MB", id, "Shorten it.");
    }
    return body;
  }

  /// Ids may be longer than keys of stored postings can be.
  private static PostingKey key(String id) {
    return PostingKey.of("extract", "line", id.length() <= LONGEST_KEY ? id : "long");
  }

  private static JsonNode parsed(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new UserError("no JSON", reason(e), "Write one object a line.", e);
    }
    throw new UserError("no JSON object", line, "Write one object a line.");
  }

  /// What the parser says, without the names of its classes.
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    return message.startsWith("Trailing token")
        ? "more than one value"
        : message.lines().findFirst().orElse("");
  }

  private static String written(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Hints hints(JsonNode node) {
    if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
      throw new UserError("hints are no object", node.toString(), "Write {\"isRemote\": true}.");
    }
    return new Hints(
        text(node, "employmentType"),
        text(node, "workplaceType"),
        flag(node, "isRemote"),
        text(node, "department"),
        text(node, "country"),
        List.of());
  }

  private static String id(JsonNode node) {
    JsonNode id = node.path("id");
    return id.isNumber() ? id.asText() : needed(node, "id", "");
  }

  private static String needed(JsonNode node, String field, String id) {
    return text(node, field)
        .orElseThrow(() -> new UserError("no " + field, id, "A posting needs " + field + "."));
  }

  /// The text of a field; empty where it is missing, null or blank.
  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new UserError(field + " is no text", value.toString(), "Write it as a JSON text.");
    }
    return value.asText().isBlank() ? Optional.empty() : Optional.of(value.asText());
  }

  private static Optional<Boolean> flag(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw new UserError(
          field + " is neither true nor false", value.toString(), "Write true, false or null.");
    }
    return Optional.of(value.asBoolean());
  }
}
