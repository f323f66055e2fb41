package dev.skillexchange.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks the server over HTTP.
final class Visitor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SAMPLE_LOADS_WITHIN = Duration.ofMinutes(3);

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Visitor(URI server) {
    this.server = server;
  }

  /// A visitor who comes when the sample market is there.
  static Visitor whenLoaded(URI server) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(server);
    long until = System.nanoTime() + SAMPLE_LOADS_WITHIN.toNanos();
    while (!visitor.loaded()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the sample market was not loaded in time");
      }
      Thread.onSpinWait();
    }
    return visitor;
  }

  private boolean loaded() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/status");
    if (response.statusCode() != 200) {
      return false;
    }
    JsonNode status = JSON.readTree(response.body());
    return status.path("postings").asLong() > 0
        && !status.has("activity")
        && status.path("behind").asLong() == 0;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path)).headers(headers).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// Puts something in place of what is there.
  HttpResponse<String> put(String path, String body, String type)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", type)
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// Sends a form.
  HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.toString().replaceFirst("/+$", ""))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  int status(String method, String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(server.resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return client.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// Sends a body with these headers alone.
  HttpResponse<String> send(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path))
            .headers(headers)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }
}
