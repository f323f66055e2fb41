package dev.skillexchange.server.guard;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.server.life.PublicSite;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The filter before every route: sets the security headers and answers requests that are not let
/// in.
@ApplicationScoped
public class Guard {
  /// Before all other filters, so that what those answer carries the headers too.
  private static final int FIRST = 10_000;

  private final Admission admission;

  Guard(GuardSettings settings, PublicSite site) {
    admission =
        new Admission(
            Stream.concat(
                    settings.names().orElse(List.of()).stream(),
                    site.address().stream().map(PublicAddress::host))
                .toList());
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, FIRST);
  }

  private void filter(RoutingContext context) {
    SecurityHeaders.addTo(context.response().headers());
    admission
        .refusal(asked(context.request()))
        .ifPresentOrElse(refusal -> answer(context, refusal), context::next);
  }

  private static Admission.Request asked(HttpServerRequest request) {
    return new Admission.Request(
        request.method().name(),
        hosts(request),
        request.headers().getAll(HttpHeaders.ORIGIN),
        header(request, "Sec-Fetch-Site"),
        header(request, "Sec-Fetch-Mode"),
        header(request, "Sec-Fetch-Dest"));
  }

  private static List<String> hosts(HttpServerRequest request) {
    return request.version() == HttpVersion.HTTP_2
        ? Optional.ofNullable(request.authority()).map(Object::toString).stream().toList()
        : request.headers().getAll(HttpHeaders.HOST);
  }

  private static String header(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  private static void answer(RoutingContext context, Refusal refusal) {
    context
        .response()
        .setStatusCode(refusal.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .end(refusal.problem());
  }
}
