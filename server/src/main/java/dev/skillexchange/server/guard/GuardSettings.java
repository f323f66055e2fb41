package dev.skillexchange.server.guard;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// How this server is reached.
@ConfigMapping(prefix = "skillexchange.http")
public interface GuardSettings {
  /// The host names by which browsers reach this server besides loopback, without scheme and port.
  Optional<List<String>> names();
}
