package dev.skillexchange.evaluation.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/// Pages of guides from a running server, as a browser asks for them.
final class GuidePages implements GuideSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param address such as `http://127.0.0.1:8080`
  GuidePages(String address) {
    this.address = address;
  }

  @Override
  public Map<String, Long> roles() {
    Map<String, Long> roles = new HashMap<>();
    for (JsonNode family : json("/api/v1/guides").path("families")) {
      for (JsonNode row : family.path("roles")) {
        roles.put(row.path("role").path("id").asText(), row.path("open").asLong());
      }
    }
    return roles;
  }

  @Override
  public Map<String, Long> values(Role role, Parameter parameter) {
    Map<String, Long> values = new HashMap<>();
    JobQuery jobs = JobQuery.all().with(Parameter.ROLE, role.id().slug());
    for (JsonNode facet : found(jobs).path("facets")) {
      if (facet.path("parameter").asText().equals(parameter.id())) {
        facet
            .path("values")
            .forEach(value -> values.put(value.path("id").asText(), value.path("jobs").asLong()));
      }
    }
    return values;
  }

  @Override
  public void write(SliceDraw.Drawn slice) {
    get(
        slice.role().map(role -> "/roles/" + role.id().slug()).orElse("/market")
            + "?"
            + slice.narrowing().toLink());
  }

  @Override
  public long jobs(SliceDraw.Drawn slice) {
    return found(GuideWriter.scope(slice.role(), slice.narrowing()).with(Parameter.STATE, "all"))
        .path("total")
        .asLong();
  }

  private JsonNode found(JobQuery query) {
    return json("/api/v1/jobs?count=0&" + query.toLink());
  }

  private JsonNode json(String path) {
    try {
      return JSON.readTree(get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String get(String path) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " gave " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
