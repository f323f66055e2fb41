package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the codecs of stored JSON have in common. Absent values are left out; names that are not
/// known are passed over, so that a newer program's documents can be read.
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// Writes the fields of an object.
  @FunctionalInterface
  interface Fields {
    void to(JsonGenerator out) throws IOException;
  }

  /// Reads the value of a field by its name; the parser stands at the value.
  @FunctionalInterface
  interface Field {
    void read(String name, JsonParser in) throws IOException;
  }

  /// Reads a value; the parser stands at its first token and is left at its last.
  @FunctionalInterface
  interface Value<T> {
    T read(JsonParser in) throws IOException;
  }

  static String write(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      out.writeStartObject();
      fields.to(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static <T> T read(String json, Value<T> value) {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      return value.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("stored JSON cannot be read: " + e.getMessage(), e);
    }
  }

  static void object(JsonParser in, Field field) throws IOException {
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      field.read(name, in);
    }
  }

  static <T> List<T> array(JsonParser in, Value<T> value) throws IOException {
    List<T> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(value.read(in));
    }
    return values;
  }

  static void text(JsonGenerator out, String name, String text) throws IOException {
    out.writeStringField(name, StorableText.of(text));
  }

  static void text(JsonGenerator out, String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(out, name, text.get());
    }
  }

  static void amount(JsonGenerator out, String name, Optional<BigDecimal> amount)
      throws IOException {
    if (amount.isPresent()) {
      out.writeNumberField(name, amount.get());
    }
  }

  /// The value of an enumeration by its id.
  static <T> T known(Optional<T> value, String id) {
    return value.orElseThrow(
        () -> new IllegalStateException("stored JSON holds an unknown value: " + id));
  }
}
