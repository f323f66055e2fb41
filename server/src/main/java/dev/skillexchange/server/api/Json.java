package dev.skillexchange.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.desk.Wire;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the API write JSON as the commands do.
final class Json {
  private Json() {}

  @Produces
  @Singleton
  static ObjectMapper mapper() {
    return Wire.json();
  }
}
