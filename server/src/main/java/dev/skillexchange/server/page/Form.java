package dev.skillexchange.server.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/// The fields of a form that was sent.
final class Form {
  private Form() {}

  /// What stands in a field; empty where it was left out or left empty.
  static Optional<String> value(MultivaluedMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).filter(value -> !value.isBlank());
  }
}
