package dev.skillexchange.engine.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
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
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_TEXT = 10 << 20;

  private final Deriver deriver;
  private final FactLine facts;

  public ExtractLines(Deriver deriver, Catalogue catalogue) {
    this.deriver = deriver;
    this.facts = new FactLine(catalogue);
  }

  /// The facts of one posting, as one line of JSON.
  ///
  /// @throws UserError where the line is no posting
  public String extract(String line) {
    JsonNode node = parsed(line);
    String id = needed(node, "id");
    Optional<String> text = text(node, "text");
    Body body =
        text.map(plain -> new Body(plain, Body.Format.TEXT))
            .or(() -> text(node, "html").map(html -> new Body(html, Body.Format.HTML)))
            .orElseThrow(() -> new UserError("no text", id, "A posting needs text or html."));
    if (body.content().length() > LONGEST_TEXT) {
      throw new UserError("text too long", id, "Cut it to 10 MB.");
    }
    Posting posting =
        new Posting(
            PostingKey.of("extract", "line", id),
            text(node, "company").orElse("unknown"),
            needed(node, "title"),
            body,
            text(node, "location").map(List::of).orElse(List.of()),
            hints(node.path("hints")),
            Optional.empty(),
            Optional.empty());
    Derived derived = deriver.derive(posting);
    ObjectNode out = facts.of(id, posting, derived);
    if (text.isEmpty()) {
      out.put("text", derived.text());
    }
    return written(out);
  }

  private static JsonNode parsed(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new UserError(
          "no JSON", e.getOriginalMessage().lines().findFirst().orElse(""), "Mend the line.", e);
    }
    throw new UserError("no JSON object", line, "Write one object a line.");
  }

  private static String written(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Hints hints(JsonNode node) {
    JsonNode remote = node.path("isRemote");
    return new Hints(
        text(node, "employmentType"),
        text(node, "workplaceType"),
        remote.isBoolean() ? Optional.of(remote.asBoolean()) : Optional.empty(),
        text(node, "department"),
        text(node, "country"),
        List.of());
  }

  private static String needed(JsonNode node, String field) {
    return text(node, field)
        .orElseThrow(() ->
            new UserError(
                "no " + field, text(node, "id").orElse(""), "A posting needs " + field + "."));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isNull() && !value.isValueNode()) {
      throw new UserError(field + " is no text", value.toString(), "Write it as a JSON text.");
    }
    String text = value.isNull() ? "" : value.asText();
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
