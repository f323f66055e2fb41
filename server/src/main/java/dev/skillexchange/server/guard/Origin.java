package dev.skillexchange.server.guard;

import java.util.Optional;

/// The site that a browser says a request comes from: the value of an Origin header.
///
/// @param ownPort the port that the scheme implies
record Origin(Authority authority, int ownPort) {
  private static final String HTTP = "http://";
  private static final String HTTPS = "https://";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  /// Reads an http or https origin. `null` (a sandboxed frame, a file) and other schemes are empty.
  static Optional<Origin> parse(String text) {
    if (text.startsWith(HTTPS)) {
      return of(text.substring(HTTPS.length()), HTTPS_PORT);
    }
    return text.startsWith(HTTP) ? of(text.substring(HTTP.length()), HTTP_PORT) : Optional.empty();
  }

  private static Optional<Origin> of(String authority, int ownPort) {
    return Authority.parse(authority).map(parsed -> new Origin(parsed, ownPort));
  }

  /// Whether this is the site that the request was sent to. Behind a proxy that ends TLS the Host
  /// header has no port, and the origin's scheme says which one is meant.
  boolean isSiteOf(Authority host) {
    return authority.matches(host, ownPort);
  }
}
