package dev.skillexchange.server.page;

import dev.skillexchange.engine.link.Shortener;
import dev.skillexchange.engine.link.Shortener.Way;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.server.ask.SiteBase;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.life.ShortLinking;
import dev.skillexchange.server.view.ShortLinkView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.OptionalInt;

/// Short links: made, shown and followed. A redirect is never cached, so that each visit counts.
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ShortLinkPages {
  private final RunningEngine running;
  private final PublicSite site;
  private final ShortLinking linking;

  ShortLinkPages(RunningEngine running, PublicSite site, ShortLinking linking) {
    this.running = running;
    this.site = site;
    this.linking = linking;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance shortlink(ShortLinkView view);
  }

  /// Follows a link. What a browser fetches ahead is no visit.
  @GET
  @Path("s/{code}")
  public Response follow(
      @PathParam("code") String code,
      @HeaderParam("Sec-Purpose") @DefaultValue("") String purpose) {
    Shortener links = linking.links();
    return redirect(purpose.startsWith("prefetch") ? links.look(code) : links.follow(code));
  }

  /// Looks where a link leads, without a visit.
  @HEAD
  @Path("s/{code}")
  public Response look(@PathParam("code") String code) {
    return redirect(linking.links().look(code));
  }

  private static Response redirect(Way way) {
    return Response.status(Response.Status.FOUND)
        .location(URI.create(ShortLinking.found(way).target()))
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  /// Makes the short link of a page.
  @POST
  @Path("links")
  public Response make(
      @FormParam("target") @DefaultValue("") String target,
      @FormParam("days") @DefaultValue("") String days) {
    return Back.to("/links/" + linking.make(target, days(days)).code());
  }

  private static OptionalInt days(String text) {
    if (text.isBlank()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      throw new UserError("no number of days", text, "Write digits, such as 30.", e);
    }
  }

  /// A short link, to be copied, and how often it was followed.
  @GET
  @Path("links/{code}")
  public TemplateInstance show(@PathParam("code") String code, @Context UriInfo uri) {
    return Templates.shortlink(
        ShortLinkView.of(
            ShortLinking.found(linking.links().look(code)),
            SiteBase.of(site, uri),
            site.person().isPresent(),
            site.address(),
            running.get()));
  }

  /// Erases a short link; where only this machine reaches the server.
  @POST
  @Path("links/{code}/erase")
  public Response erase(@PathParam("code") String code) {
    linking.ownersOnly();
    linking.links().erase(code);
    return Back.to("/jobs");
  }
}
