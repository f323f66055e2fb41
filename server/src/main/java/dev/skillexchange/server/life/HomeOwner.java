package dev.skillexchange.server.life;

import dev.skillexchange.engine.PostingPartings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.time.InstantSource;

/// What only the owner of the home may do. A server without a public address is the owner's own;
/// under one anybody may come, so that all of this is left to commands.
@ApplicationScoped
public class HomeOwner {
  private final RunningEngine running;
  private final PublicSite site;

  HomeOwner(RunningEngine running, PublicSite site) {
    this.running = running;
    this.site = site;
  }

  /// Setting postings apart.
  ///
  /// @throws ForbiddenException where the server has a public address
  public PostingPartings partings() {
    if (site.address().isPresent()) {
      throw new ForbiddenException();
    }
    return new PostingPartings(running.get().market(), InstantSource.system());
  }
}
