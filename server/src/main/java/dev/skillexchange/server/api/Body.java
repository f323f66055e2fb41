package dev.skillexchange.server.api;

import dev.skillexchange.fault.UserError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request carries.
final class Body {
  private Body() {}

  /// @throws UserError where a request carries nothing
  static <T> T of(@Nullable T body) {
    return needed("body", Optional.ofNullable(body));
  }

  /// A field that can not be missing.
  ///
  /// @throws UserError where it is
  static <T> T needed(String name, Optional<T> value) {
    return value.orElseThrow(
        () -> new UserError("missing", name, "Send a JSON object; see /api/openapi."));
  }
}
