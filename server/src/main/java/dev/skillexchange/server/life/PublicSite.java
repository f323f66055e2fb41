package dev.skillexchange.server.life;

import dev.skillexchange.engine.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where people and search engines reach this server, where that is set.
@ApplicationScoped
public class PublicSite {
  private final Optional<String> set;

  PublicSite(@ConfigProperty(name = "skillexchange.public-address") Optional<String> set) {
    this.set = set;
  }

  public Optional<PublicAddress> address() {
    return PublicAddress.of(set, Map.of());
  }
}
