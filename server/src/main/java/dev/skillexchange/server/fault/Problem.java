package dev.skillexchange.server.fault;

/// A problem as RFC 9457 has it.
public record Problem(String type, String title, int status, String detail) {
  /// The media type.
  public static final String JSON = "application/problem+json";

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail);
  }
}
