package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonParser;
import dev.skillexchange.job.Fact;
import java.io.IOException;
import java.util.Optional;

/// The fields of a fact as they come.
final class FactReader<T> {
  private final Json.Value<T> reader;
  private final EvidenceReader evidence = new EvidenceReader();
  private Optional<T> value = Optional.empty();
  private Optional<T> assumed = Optional.empty();
  private String byDefault = "";

  FactReader(Json.Value<T> reader) {
    this.reader = reader;
  }

  Fact<T> read(JsonParser in) throws IOException {
    Json.object(in, this::field);
    return assumed.isPresent() ? new Fact.Assumed<>(assumed.get(), byDefault) : stated();
  }

  Fact.Stated<T> readStated(JsonParser in) throws IOException {
    Json.object(in, this::field);
    return stated();
  }

  private Fact.Stated<T> stated() {
    return new Fact.Stated<>(value.orElseThrow(), evidence.evidence());
  }

  private void field(String name, JsonParser in) throws IOException {
    switch (name) {
      case "value" -> value = Optional.of(reader.read(in));
      case "assumed" -> assumed = Optional.of(reader.read(in));
      case "default" -> byDefault = in.getText();
      default -> evidence.field(name, in);
    }
  }
}
