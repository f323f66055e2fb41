package dev.skillexchange.evaluation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A server that runs, asked as browsers and programs ask it.
final class RunningServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} (\\S+)$");

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// @param address such as `http://127.0.0.1:8080`
  RunningServer(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  /// The body of an answer, packed as it came.
  ///
  /// @throws IOException where there is none, or it tells of a fault
  String get(String path, boolean packed) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST);
    if (packed) {
      request.header("Accept-Encoding", "gzip");
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private String get(String path) {
    try {
      return get(path, false);
    } catch (IOException e) {
      throw new UncheckedIOException(address + path + ": " + e.getMessage(), e);
    }
  }

  /// What the server says of its market.
  JsonNode status() {
    try {
      return JSON.readTree(get("/api/v1/status"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MixedMarket market() {
    JsonNode status = status();
    String asOf = status.path("basis").path("asOf").asText("");
    return MixedMarket.of(
        status.path("postings").asLong(),
        Optional.of(asOf).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  /// Megabytes of heap that the server has in use, by its metrics.
  long heap() {
    return (long)
            HEAP.matcher(get("/metrics"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .mapToDouble(Double::parseDouble)
                .sum()
        >> 20;
  }

  @Override
  public void close() {
    client.close();
  }
}
