package dev.skillexchange.server.guard;

/// Why a request is refused, as an RFC 9457 problem. Nothing of the request is repeated in it.
enum Refusal {
  HOST(
      421,
      "Misdirected Request",
      "The Host header names no host of this server. Use http://localhost with its port, or list the name in"
          + " skillexchange.http.names."),
  ORIGIN(403, "Forbidden", "The request comes from a page of another site."),
  ELSEWHERE(403, "Forbidden", "The request was made by a page of another site.");

  private final int status;
  private final String title;
  private final String detail;

  Refusal(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  int status() {
    return status;
  }

  /// The body, of type `application/problem+json`.
  String problem() {
    return """
    {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}\
    """
        .formatted(title, status, detail);
  }
}
