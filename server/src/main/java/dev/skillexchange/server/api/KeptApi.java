package dev.skillexchange.server.api;

import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.answer.PersonAnswer;
import dev.skillexchange.engine.answer.SavedAnswer;
import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Hidden;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The API of what is kept for the person whose home it is; 404 where others reach the server too.
@Path("/api/v1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Kept", description = "Saved searches and hidden jobs, on this machine only.")
public class KeptApi {
  private final Mine mine;

  KeptApi(Mine mine) {
    this.mine = mine;
  }

  /// A search to save.
  ///
  /// @param name empty for one made of its words and filters
  /// @param query as the part of a link behind `?`
  public record Saving(Optional<String> name, Optional<String> query) {}

  /// Something to hide: one of these.
  ///
  /// @param reason of a job: `unwanted` or `applied`
  public record Hiding(Optional<String> job, Optional<String> employer, Optional<String> reason) {}

  /// A visit.
  ///
  /// @param visits how many visits the search had when it was listed
  public record Visiting(Optional<Integer> visits) {}

  @GET
  @Path("/saved")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Saved searches, each with how many jobs are new in it")
  public SavedAnswer saved() {
    return mine.saved().list();
  }

  @POST
  @Path("/saved")
  @Operation(summary = "Save a search; one of the same query is kept once")
  public SavedRow save(@Nullable Saving body) {
    Saving search = Body.of(body);
    return mine.saved()
        .save(search.name().orElse(""), JobQuery.ofLink(Body.needed("query", search.query())));
  }

  @GET
  @Path("/saved/{id}/new")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The jobs that were new at the last visit, and those that came since")
  public SearchAnswer fresh(
      @PathParam("id") String id,
      @QueryParam("from") @DefaultValue("0") int from,
      @QueryParam("count") @DefaultValue("20") int count) {
    NoSuchPage.unless(() -> mine.saved().find(id));
    return mine.saved().fresh(id, from, count);
  }

  @POST
  @Path("/saved/{id}/visit")
  @Operation(summary = "Note a visit: what is new now is not new the next time")
  public SavedRow visit(@PathParam("id") String id, @Nullable Visiting visit) {
    NoSuchPage.unless(() -> mine.saved().find(id));
    mine.saved().visit(id, Body.needed("visits", Body.of(visit).visits()));
    return mine.saved().find(id);
  }

  @DELETE
  @Path("/saved/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Forget a saved search")
  public SavedAnswer forget(@PathParam("id") String id) {
    mine.saved().forget(id);
    return mine.saved().list();
  }

  @GET
  @Path("/hidden")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Hidden jobs, the latest 100, and hidden employers")
  public HiddenAnswer hidden() {
    return mine.hidden().list();
  }

  @POST
  @Path("/hidden")
  @Operation(summary = "Hide a job or all jobs of an employer")
  public HiddenAnswer hide(@Nullable Hiding body) {
    Hiding what = Body.of(body);
    Hidden.Reason reason = reason(what.reason().orElse("unwanted"));
    if (what.job().isPresent() == what.employer().isPresent()) {
      throw new UserError("nothing to hide", "", "Name either a job or an employer.");
    }
    what.job().ifPresent(id -> mine.hidden().hide(id, reason));
    what.employer().ifPresent(name -> mine.hidden().hideEmployer(name));
    return mine.hidden().list();
  }

  private static Hidden.Reason reason(String text) {
    for (Hidden.Reason reason : Hidden.Reason.values()) {
      if (reason.id().equals(text.toLowerCase(Locale.ROOT))) {
        return reason;
      }
    }
    throw new UserError("no reason to hide a job", text, "Write unwanted or applied.");
  }

  @DELETE
  @Path("/hidden/jobs/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Show a job again")
  public HiddenAnswer showJob(@PathParam("id") String id) {
    mine.hidden().show(id);
    return mine.hidden().list();
  }

  @DELETE
  @Path("/hidden/employers/{id}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Show the jobs of an employer again")
  public HiddenAnswer showEmployer(@PathParam("id") String id) {
    mine.hidden().showEmployer(id);
    return mine.hidden().list();
  }

  @GET
  @Path("/person")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "All that is kept, to take away")
  public PersonAnswer export() {
    return mine.data().export();
  }

  @DELETE
  @Path("/person")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Erase all that is kept")
  public PersonAnswer erase() {
    return mine.data().erase();
  }
}
