package dev.skillexchange.server.page;

import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.person.SavedSearches;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.FreshView;
import dev.skillexchange.server.view.SavedView;
import dev.skillexchange.slice.JobQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// The pages of what a person keeps: saved searches, what is new in each, and what is hidden.
@Path("/saved")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Saved {
  private static final int PAGE = 50;

  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;

  Saved(RunningEngine running, PublicSite site, Mine mine) {
    this.running = running;
    this.site = site;
    this.mine = mine;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance saved(SavedView view);

    static native TemplateInstance fresh(FreshView view);
  }

  /// Everything that is kept.
  @GET
  public TemplateInstance list() {
    return Templates.saved(
        SavedView.of(mine.saved().list(), mine.hidden().list(), site.address(), running.get()));
  }

  /// Saves a search.
  @POST
  public Response save(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("query") @DefaultValue("") String query) {
    mine.saved().save(name, JobQuery.ofLink(query));
    return Back.to("/saved");
  }

  /// What was new in a search at the last visit.
  @GET
  @Path("{id}")
  public TemplateInstance fresh(
      @PathParam("id") String id, @QueryParam("from") @DefaultValue("0") int from) {
    SavedSearches saved = mine.saved();
    SavedRow row = NoSuchPage.unless(() -> saved.find(id));
    return Templates.fresh(
        FreshView.of(
            row,
            saved.before(id),
            saved.fresh(id, from, PAGE),
            PAGE,
            site.address(),
            running.get()));
  }

  /// Visits a search: what is new in it now is shown, and is not new the next time.
  @POST
  @Path("{id}/visit")
  public Response visit(
      @PathParam("id") String id, @FormParam("visits") @DefaultValue("-1") int visits) {
    NoSuchPage.unless(() -> mine.saved().find(id));
    mine.saved().visit(id, visits);
    return Back.to("/saved/" + id);
  }

  /// Forgets a search.
  @POST
  @Path("{id}/forget")
  public Response forget(@PathParam("id") String id) {
    mine.saved().forget(id);
    return Back.to("/saved");
  }

  /// Erases all that is kept.
  @POST
  @Path("erase")
  public Response erase() {
    mine.data().erase();
    return Back.to("/saved");
  }
}
