package dev.skillexchange.server.api;

import dev.skillexchange.engine.answer.PartingsAnswer;
import dev.skillexchange.server.life.HomeOwner;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Postings that were set apart from jobs, by REST; for the owner of the home alone.
@Path("/api/v1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SkillExchange", description = "Careers, computed from the jobs themselves.")
public class PartingsApi {
  private final HomeOwner owner;

  PartingsApi(HomeOwner owner) {
    this.owner = owner;
  }

  @GET
  @Path("/partings")
  @Operation(
      summary = "Postings that were set apart from jobs, and when",
      description = "Not under a public address.")
  public PartingsAnswer all() {
    return owner.partings().all();
  }

  @PUT
  @Path("/jobs/{id}/apart/{posting}")
  @Operation(
      summary = "Says that a posting does not show a job",
      description =
          "It stays apart from the job's other postings however often it is imported or grouped"
              + " again. Twice is the same as once. Not under a public address.")
  public PartingsAnswer apart(@PathParam("id") String id, @PathParam("posting") String posting) {
    return owner.partings().apart(posting, id);
  }

  @DELETE
  @Path("/jobs/{id}/apart/{posting}")
  @Operation(
      summary = "Takes that back",
      description = "The id is the one that the job had then. Not under a public address.")
  public PartingsAnswer together(@PathParam("id") String id, @PathParam("posting") String posting) {
    return owner.partings().together(posting, id);
  }
}
