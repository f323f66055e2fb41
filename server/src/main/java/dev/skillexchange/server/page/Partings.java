package dev.skillexchange.server.page;

import dev.skillexchange.engine.PostingPartings;
import dev.skillexchange.server.life.HomeOwner;
import dev.skillexchange.server.view.JobRow;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// The forms of a job's page that take a posting out of the job and put one back, for the owner of
/// the home alone. What comes from a page of another site is refused by the guard.
@Path("/")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class Partings {
  private final HomeOwner owner;

  Partings(HomeOwner owner) {
    this.owner = owner;
  }

  /// Takes a posting out and shows what is left.
  @POST
  @Path("jobs/{id}/apart")
  public Response apart(
      @PathParam("id") String id, @FormParam("posting") @DefaultValue("") String posting) {
    partings().apart(posting, id);
    return seeOther(id);
  }

  /// Puts a posting back.
  ///
  /// @param job the id that its job had when it was taken out
  @POST
  @Path("jobs/{id}/together")
  public Response together(
      @PathParam("id") String id,
      @FormParam("posting") @DefaultValue("") String posting,
      @FormParam("job") @DefaultValue("") String job) {
    partings().together(posting, job);
    return seeOther(id);
  }

  private PostingPartings partings() {
    return owner.partings();
  }

  private static Response seeOther(String id) {
    return Response.seeOther(URI.create(JobRow.link(id) + "#postings")).build();
  }
}
