package dev.skillexchange.server.ask;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.server.life.PublicSite;
import jakarta.ws.rs.core.UriInfo;

/// The address that links begin with where they leave the site: in feeds and short links.
public final class SiteBase {
  private SiteBase() {}

  /// The public address, or the one that the request came to, which the guard has checked; without
  /// a slash at its end.
  public static String of(PublicSite site, UriInfo uri) {
    return site.address()
        .map(PublicAddress::base)
        .orElseGet(() -> uri.getBaseUri().toString().replaceFirst("/+$", ""));
  }
}
