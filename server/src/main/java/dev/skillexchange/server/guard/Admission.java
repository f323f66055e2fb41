package dev.skillexchange.server.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rule by which a request is let in: it is addressed to a name of this server, and no page of
/// another site sent it. The names are those of loopback and the configured ones; a foreign name
/// that resolves to this machine (DNS rebinding) is refused. A link from another site may be
/// followed.
final class Admission {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  private final Set<String> names;

  Admission(List<String> configured) {
    names =
        Stream.concat(LOOPBACK.stream(), configured.stream().map(Admission::checked))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Empty where the request is let in.
  Optional<Refusal> refusal(Request request) {
    Optional<Authority> host = onlyOne(request.hosts()).flatMap(Authority::parse);
    if (host.filter(authority -> names.contains(authority.host())).isEmpty()) {
      return Optional.of(Refusal.HOST);
    }
    Authority own = host.orElseThrow();
    if (!request.origins().isEmpty() && !sameSite(request.origins(), own)) {
      return Optional.of(Refusal.ORIGIN);
    }
    return FOREIGN.contains(request.fetchSite()) && !request.followsLink()
        ? Optional.of(Refusal.ELSEWHERE)
        : Optional.empty();
  }

  private static boolean sameSite(List<String> origins, Authority own) {
    return onlyOne(origins)
        .flatMap(Origin::parse)
        .filter(origin -> origin.isSiteOf(own))
        .isPresent();
  }

  private static Optional<String> onlyOne(List<String> values) {
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private static String checked(String name) {
    return Authority.parse(name.strip())
        .filter(authority -> authority.port().isEmpty())
        .map(Authority::host)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "skillexchange.http.names: \""
                    + name
                    + "\" is no host name; give it without scheme and port"));
  }

  /// What of a request decides.
  ///
  /// @param hosts the values of Host, or of `:authority`
  /// @param origins the values of Origin
  /// @param fetchSite Sec-Fetch-Site, blank where absent (not a browser, or an old one)
  record Request(
      String method,
      List<String> hosts,
      List<String> origins,
      String fetchSite,
      String fetchMode,
      String fetchDestination) {
    Request {
      hosts = List.copyOf(hosts);
      origins = List.copyOf(origins);
      fetchSite = fetchSite.toLowerCase(Locale.ROOT);
    }

    /// Whether a person followed a link: the answer becomes a page of its own, which the other site
    /// cannot read.
    boolean followsLink() {
      return READING.contains(method)
          && "navigate".equals(fetchMode)
          && "document".equals(fetchDestination);
    }
  }
}
