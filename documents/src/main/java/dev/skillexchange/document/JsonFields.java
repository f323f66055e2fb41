package dev.skillexchange.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// JSON as fields that may be there, read to a bounded depth.
final class JsonFields {
  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Limits.DEEPEST)
                      .maxStringLength(Limits.MOST_BYTES)
                      .build())
              .build());

  private JsonFields() {}

  static JsonNode read(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new UserError(
          "the JSON can not be read", e.getOriginalMessage(), "Correct the file.", e);
    } catch (IOException e) {
      throw new UserError("the JSON can not be read", "", "Correct the file.", e);
    }
  }

  /// The text at the end of a path; empty where there is none.
  static Optional<String> text(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      at = at.path(name);
    }
    return at.isValueNode() && !at.isNull()
        ? Optional.of(cut(at.asText()).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /// The beginning of a text that is longer than a CV needs.
  static String cut(String text) {
    return text.substring(0, Math.min(text.length(), Limits.LONGEST_FIELD));
  }

  /// The first entries of a list at the end of a path; of a single object that one.
  static List<JsonNode> list(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      at = at.path(name);
    }
    List<JsonNode> items = new ArrayList<>();
    if (at.isArray()) {
      for (int i = 0; i < Math.min(at.size(), Limits.MOST_ENTRIES); i++) {
        items.add(at.get(i));
      }
    } else if (at.isObject()) {
      items.add(at);
    }
    return items;
  }
}
