package dev.skillexchange.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.server.guard.Admission.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AdmissionTest {
  private final Admission admission = new Admission(List.of("Jobs.example.org"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8080",
        "jobs.example.org:443"
      })
  void ownNamesAreLetInWithAnyPort(String host) {
    assertThat(admission.refusal(fetch(List.of(host), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "localhost.evil.example",
        "localhost.",
        "127.0.0.2",
        "127.0.0.1.nip.io",
        "::1",
        "localhost:",
        "localhost:0",
        "localhost:65536",
        "user@localhost",
        "localhost:80@evil.example",
        "localhost/",
        "other.jobs.example.org",
        "[::1",
        "2130706433",
        "0.0.0.0",
        "localhost, evil.example"
      })
  void otherHostsAreMisdirected(String host) {
    assertThat(admission.refusal(fetch(List.of(host), List.of()))).contains(Refusal.HOST);
  }

  @Test
  void aMissingOrRepeatedHostIsMisdirected() {
    assertThat(admission.refusal(fetch(List.of(), List.of()))).contains(Refusal.HOST);
    assertThat(admission.refusal(fetch(List.of("localhost", "localhost"), List.of())))
        .contains(Refusal.HOST);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:8080",
    "localhost, http://localhost",
    "localhost:80, http://localhost",
    "[::1]:8080, http://[::1]:8080",
    "jobs.example.org, https://jobs.example.org",
    "jobs.example.org:443, https://jobs.example.org",
  })
  void theSameOriginIsLetIn(String host, String origin) {
    assertThat(admission.refusal(fetch(List.of(host), List.of(origin)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, http://localhost:3000",
    "localhost:8080, http://127.0.0.1:8080",
    "localhost:8080, https://evil.example",
    "localhost:8080, null",
    "localhost:8080, ''",
    "localhost:8080, ftp://localhost:8080",
    "localhost:8080, http://localhost:8080.evil.example",
    "jobs.example.org:80, https://jobs.example.org",
    "localhost:8080, localhost:8080",
  })
  void anyOtherOriginIsForbidden(String host, String origin) {
    assertThat(admission.refusal(fetch(List.of(host), List.of(origin)))).contains(Refusal.ORIGIN);
  }

  @Test
  void twoOriginsAreForbidden() {
    List<String> origins = List.of("http://localhost", "http://localhost");

    assertThat(admission.refusal(fetch(List.of("localhost"), origins))).contains(Refusal.ORIGIN);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, same-origin, cors, empty, true",
    "GET, none, navigate, document, true",
    "GET, cross-site, navigate, document, true",
    "GET, cross-site, navigate, iframe, false",
    "GET, cross-site, no-cors, image, false",
    "GET, Cross-Site, no-cors, script, false",
    "GET, same-site, no-cors, image, false",
    "POST, cross-site, navigate, document, false",
  })
  void aLinkMayBeFollowedButNothingElseComesFromAnotherSite(
      String method, String site, String mode, String destination, boolean letIn) {
    Request request = new Request(method, List.of("localhost"), List.of(), site, mode, destination);

    assertThat(admission.refusal(request).isEmpty()).isEqualTo(letIn);
  }

  @Test
  void aConfiguredNameWithASchemeOrPortIsRefusedAtStart() {
    assertThatThrownBy(() -> new Admission(List.of("https://jobs.example.org")))
        .hasMessageContaining("skillexchange.http.names")
        .hasMessageContaining("https://jobs.example.org");
    assertThatThrownBy(() -> new Admission(List.of("jobs.example.org:443")))
        .hasMessageContaining("without scheme and port");
  }

  private static Request fetch(List<String> hosts, List<String> origins) {
    return new Request("GET", hosts, origins, "", "", "");
  }
}
