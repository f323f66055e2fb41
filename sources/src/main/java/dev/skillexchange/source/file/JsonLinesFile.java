package dev.skillexchange.source.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON Lines: one object a line, its fields named as the columns of [Column].
final class JsonLinesFile implements PostingSource {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final int LONGEST_LINE = 16 << 20;
  private static final int MOST_DIGITS = 100;

  private final TextFile file;
  private final boolean complete;

  /// @param complete whether the file shows all that is open on its boards
  JsonLinesFile(TextFile file, boolean complete) {
    this.file = file;
    this.complete = complete;
  }

  @Override
  public String name() {
    return String.valueOf(file.path().getFileName());
  }

  @Override
  public void read(PostingSink sink) throws IOException {
    Rows rows = new Rows(sink);
    try (InputStream stream = file.open()) {
      Lines lines = new Lines(stream, file.charset(), LONGEST_LINE);
      Optional<String> line = lines.next();
      for (long row = 1; line.isPresent(); row++) {
        take(TextFile.withoutMark(line.get()), row, lines.wasCut(), rows);
        line = lines.next();
      }
    }
    if (complete) {
      rows.completeAll();
    }
  }

  private void take(String line, long row, boolean cut, Rows rows) {
    if (line.isBlank()) {
      return;
    }
    if (cut) {
      rows.rejected(row, "longer than " + (LONGEST_LINE >> 20) + " MB. Cut it.");
      return;
    }
    try {
      JsonNode object = JSON.readTree(line);
      if (!object.isObject()) {
        throw new UserError("no JSON object", line, "Write one object a line.");
      }
      rows.take(row, new Row(cells(object)));
    } catch (JsonProcessingException e) {
      if (rows.nothingTaken() && row == 1) {
        throw new UserError(
            "no JSON Lines: the first line is no JSON", name(), "Write one object a line.");
      }
      rows.rejected(row, "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (UserError e) {
      rows.rejected(row, e.line());
    }
  }

  private static Map<Column, List<String>> cells(JsonNode object) {
    Map<Column, List<String>> cells = new EnumMap<>(Column.class);
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      Optional<Column> column = Column.named(field.getKey());
      List<String> texts = column.isEmpty() ? List.of() : texts(column.get(), field.getValue());
      if (!texts.isEmpty()) {
        cells.putIfAbsent(column.get(), texts);
      }
    }
    return cells;
  }

  private static List<String> texts(Column column, JsonNode value) {
    if (!value.isArray()) {
      return Row.split(column, text(value));
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : value) {
      String text = text(element).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// Without an exponent, unless that would take more digits than anyone writes.
  private static String digits(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS
        ? number.toPlainString()
        : number.toString();
  }

  /// A nested object is known by its name, as in `"company": {"name": ...}`.
  private static String text(JsonNode value) {
    if (value.isObject()) {
      return value.path("name").asText();
    }
    return value.isNumber() ? digits(value.decimalValue()) : value.asText();
  }
}
