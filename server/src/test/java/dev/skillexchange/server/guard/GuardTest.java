package dev.skillexchange.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.server.TestHome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Speaks HTTP by hand, since Java's client sets Host and Origin itself.
@QuarkusTest
@TestProfile(TestHome.class)
final class GuardTest {
  @TestHTTPResource URI server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/style.css",
        "/health",
        "/metrics",
        "/api/openapi",
        "/api/v1/status",
        "/nowhere"
      })
  void everyRouteRefusesAForeignHost(String path) throws IOException {
    String answer = ask("GET " + path, "Host: evil.example");

    assertThat(answer)
        .startsWith("HTTP/1.1 421 ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"status\":421");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/style.css",
        "/health",
        "/metrics",
        "/api/openapi",
        "/api/v1/status",
        "/nowhere"
      })
  void everyRouteRefusesAForeignOrigin(String path) throws IOException {
    assertThat(ask("GET " + path, ownHost(), "Origin: https://evil.example"))
        .startsWith("HTTP/1.1 403 ")
        .contains("\"status\":403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/style.css", "/health", "/metrics", "/api/openapi", "/api/v1/status"})
  void everyRouteAnswersItsOwnPagesWithSecurityHeaders(String path) throws IOException {
    String answer = ask("GET " + path, ownHost(), "Origin: http://" + server.getAuthority());

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertSecure(answer);
  }

  @Test
  void errorsCarryTheSecurityHeaders() throws IOException {
    assertSecure(ask("GET /nowhere", ownHost()));
    assertSecure(ask("GET /", "Host: evil.example"));
    assertSecure(ask("POST /internal/desk", ownHost(), "Content-Length: 999999999"));
  }

  @Test
  void aBodyAboveTheLimitIsRefusedUnread() throws IOException {
    assertThat(ask("POST /internal/desk", ownHost(), "Content-Length: 999999999"))
        .startsWith("HTTP/1.1 413 ");
  }

  private static void assertSecure(String answer) {
    assertThat(answer)
        .containsIgnoringCase("content-security-policy: default-src 'none'; script-src 'self'")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .containsIgnoringCase("referrer-policy: same-origin")
        .doesNotContain("unsafe-");
  }

  private String ownHost() {
    return "Host: " + server.getAuthority();
  }

  private String ask(String request, String... headers) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String text =
          request
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
