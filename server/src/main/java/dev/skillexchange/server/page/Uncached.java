package dev.skillexchange.server.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Keeps answers out of every cache that are of one person, or that count who comes.
public class Uncached {
  private static final List<String> PATHS =
      List.of(
          "/s/",
          "/links",
          "/saved",
          "/roadmap",
          "/hidden",
          "/profile",
          "/match",
          "/practice",
          "/api/v1/links",
          "/api/v1/saved",
          "/api/v1/hidden",
          "/api/v1/person",
          "/api/v1/profile",
          "/api/v1/practice",
          "/api/v1/matches");

  @ServerResponseFilter
  void mark(ContainerResponseContext response, UriInfo uri) {
    if (PATHS.stream().anyMatch(uri.getPath()::startsWith)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
