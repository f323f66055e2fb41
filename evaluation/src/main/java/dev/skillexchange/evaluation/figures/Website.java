package dev.skillexchange.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/// A running server, asked as any program asks it: over HTTP.
final class Website {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAGE = 100;

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param address such as `http://127.0.0.1:8080`
  Website(String address) {
    this.address = address;
  }

  JsonNode roles() throws IOException, InterruptedException {
    return get("/api/v1/guides");
  }

  JsonNode guide(String role, Link narrowing) throws IOException, InterruptedException {
    return get("/api/v1/guides/" + role + "?" + narrowing);
  }

  JsonNode market(Link narrowing) throws IOException, InterruptedException {
    return get("/api/v1/market?" + narrowing);
  }

  /// The ids of all jobs behind a link, page by page.
  ///
  /// @throws IllegalStateException where a job is listed twice or the pages end early
  Set<String> jobs(Link link) throws IOException, InterruptedException {
    Set<String> ids = new TreeSet<>();
    long total = 1;
    for (int from = 0; from < total; from += PAGE) {
      JsonNode page = get("/api/v1/jobs?" + link + "&from=" + from + "&count=" + PAGE);
      total = page.path("total").asLong();
      for (JsonNode job : page.path("jobs")) {
        if (!ids.add(job.path("id").asText())) {
          throw new IllegalStateException("a job is listed twice behind " + link);
        }
      }
    }
    if (ids.size() != total) {
      throw new IllegalStateException(ids.size() + " jobs of " + total + " behind " + link);
    }
    return ids;
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " gave " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
