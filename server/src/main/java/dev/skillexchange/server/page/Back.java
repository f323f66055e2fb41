package dev.skillexchange.server.page;

import dev.skillexchange.engine.link.SiteTarget;
import dev.skillexchange.fault.UserError;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/// Where a form leads when it is done: another page of this site, asked for anew.
final class Back {
  private Back() {}

  /// The page that a form came from.
  ///
  /// @param asked what the form says; whatever is no page of this site is not followed
  static String page(Optional<String> asked, String otherwise) {
    try {
      return asked.map(SiteTarget::of).map(SiteTarget::path).orElse(otherwise);
    } catch (UserError e) {
      return otherwise;
    }
  }

  static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
