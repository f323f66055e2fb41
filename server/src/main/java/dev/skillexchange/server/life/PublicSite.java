package dev.skillexchange.server.life;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.store.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where people and search engines reach this server, where that is set.
@ApplicationScoped
public class PublicSite {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

  private final Optional<String> set;
  private final boolean alone;

  PublicSite(
      @ConfigProperty(name = "skillexchange.public-address") Optional<String> set,
      @ConfigProperty(name = "skillexchange.http.names") Optional<List<String>> names,
      @ConfigProperty(name = "quarkus.http.host") String host) {
    this.set = set;
    this.alone = set.isEmpty() && names.isEmpty() && LOOPBACK.contains(host);
  }

  public Optional<PublicAddress> address() {
    return PublicAddress.of(set, Map.of());
  }

  /// Who asks: the person whose home it is, where only this machine reaches the server. Where
  /// others do nobody is known, and nothing is kept for anybody.
  public Optional<PersonId> person() {
    return alone ? Optional.of(PersonId.HOME) : Optional.empty();
  }
}
