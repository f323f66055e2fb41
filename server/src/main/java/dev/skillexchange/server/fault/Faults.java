package dev.skillexchange.server.fault;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.server.life.NotReady;
import dev.skillexchange.server.view.FaultView;
import dev.skillexchange.server.view.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers what goes wrong: as a page where people look, as a problem in the API.
public class Faults {
  private static final Logger LOG = Logger.getLogger(Faults.class);
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int FAILED = 500;
  private static final int UNAVAILABLE = 503;
  private static final int RETRY_SECONDS = 2;

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance fault(FaultView view);

    static native TemplateInstance starting(FaultView view);
  }

  @ServerExceptionMapper
  Response mistake(UserError error, UriInfo uri) {
    return answer(uri, BAD_REQUEST, "Not understood", error.line());
  }

  @ServerExceptionMapper
  Response missing(NoSuchPage error, UriInfo uri) {
    return answer(uri, NOT_FOUND, "Not found", String.valueOf(error.getMessage()));
  }

  @ServerExceptionMapper
  Response refused(Refused error, UriInfo uri) {
    return answer(uri, error.status(), error.title(), String.valueOf(error.getMessage()));
  }

  @ServerExceptionMapper
  Response starting(NotReady error, UriInfo uri) {
    String line = error.failure().orElse("The database and the index are being opened.");
    String title = error.failure().isPresent() ? "SkillExchange can not start" : "Starting";
    Response.ResponseBuilder response =
        Response.status(UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    return api(uri)
        ? problem(response, UNAVAILABLE, title, line)
        : page(response, Templates.starting(view(UNAVAILABLE, title, line)));
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException error, UriInfo uri) {
    int status = error.getResponse().getStatus();
    String title =
        Optional.ofNullable(Response.Status.fromStatusCode(status))
            .map(Response.Status::getReasonPhrase)
            .orElse("Refused");
    String detail =
        status == NOT_FOUND ? "Nothing is at this address." : "The request can not be answered.";
    return answer(uri, status, title, detail);
  }

  @ServerExceptionMapper
  Response failure(Throwable error, UriInfo uri) {
    LOG.error("A request failed", error);
    return answer(
        uri, FAILED, "Something broke", "The fault is in SkillExchange; its log says more.");
  }

  private static Response answer(UriInfo uri, int status, String title, String detail) {
    Response.ResponseBuilder response = Response.status(status);
    return api(uri)
        ? problem(response, status, title, detail)
        : page(response, Templates.fault(view(status, title, detail)));
  }

  private static FaultView view(int status, String title, String detail) {
    return new FaultView(Frame.bare(title), status, title, detail);
  }

  private static Response problem(
      Response.ResponseBuilder response, int status, String title, String detail) {
    return response.type(Problem.JSON).entity(Problem.of(status, title, detail)).build();
  }

  private static Response page(Response.ResponseBuilder response, TemplateInstance page) {
    return response.type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render()).build();
  }

  private static boolean api(UriInfo uri) {
    String path = uri.getPath();
    return path.startsWith("/api/") || path.startsWith("/internal/");
  }
}
