package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonParser;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.text.Span;
import java.io.IOException;
import java.util.Locale;

/// The fields of evidence as they come, among those of what it is for.
final class EvidenceReader {
  private Evidence.Field field = Evidence.Field.TEXT;
  private int ordinal;
  private int start;
  private int end;
  private String rule = "";

  void field(String name, JsonParser in) throws IOException {
    switch (name) {
      case "field" -> field = Evidence.Field.valueOf(in.getText().toUpperCase(Locale.ROOT));
      case "ordinal" -> ordinal = in.getIntValue();
      case "start" -> start = in.getIntValue();
      case "end" -> end = in.getIntValue();
      case "rule" -> rule = in.getText();
      default -> in.skipChildren();
    }
  }

  Evidence evidence() {
    return new Evidence(field, ordinal, new Span(start, end), rule);
  }
}
