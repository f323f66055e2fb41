package dev.skillexchange.server.guard;

import io.vertx.core.MultiMap;
import java.util.Map;

/// The headers that every answer carries. Scripts and styles come from files of this server only,
/// nothing inline.
///
/// The referrer policy is `same-origin`, not `no-referrer`: with the latter, browsers send `Origin:
/// null` with this server's own forms, and the guard would refuse them.
final class SecurityHeaders {
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> VALUES =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private SecurityHeaders() {}

  static void addTo(MultiMap headers) {
    VALUES.forEach(headers::set);
  }
}
