package dev.skillexchange.server.page;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.server.ask.FormQuery;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.FindView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/// The form of filters.
@Path("/find")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Find {
  private final RunningEngine running;
  private final PublicSite site;

  Find(RunningEngine running, PublicSite site) {
    this.running = running;
    this.site = site;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance find(FindView view);
  }

  /// The form, with what stood in the search box.
  @GET
  public TemplateInstance form(@QueryParam("q") @DefaultValue("") String words) {
    Engine engine = running.get();
    return Templates.find(FindView.of(words, engine.market().basis(), site.address(), engine));
  }

  /// Leads to the search that the form describes.
  @GET
  @Path("jobs")
  public Response jobs(@Context UriInfo uri) {
    return Response.seeOther(
            URI.create("/jobs?" + new FormQuery(uri.getQueryParameters()).query().toLink()))
        .build();
  }
}
