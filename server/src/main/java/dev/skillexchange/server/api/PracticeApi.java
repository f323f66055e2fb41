package dev.skillexchange.server.api;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.server.ask.PracticeAsked;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The API of preparing for interviews.
@Path("/api/v1/practice")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice", description = "Topics and questions of interviews, by what jobs ask.")
public class PracticeApi {
  private static final int PAGE = 20;

  private final RunningEngine running;
  private final Mine mine;

  PracticeApi(RunningEngine running, Mine mine) {
    this.running = running;
    this.mine = mine;
  }

  /// How an answer went.
  ///
  /// @param number the how-manieth time it is, from 1
  /// @param rating `again`, `hard`, `good` or `easy`; where absent, what follows from the points
  /// @param covered the places, from 1, of the points of the checklist that the answer covered
  public record RatingBody(
      Optional<Integer> number, Optional<String> rating, Optional<List<Integer>> covered) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The questions that were practised, the least remembered first")
  public RatedAnswer practised() {
    return mine.practice().practised();
  }

  @DELETE
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Forget all that was practised")
  public RatedAnswer forget() {
    return mine.practice().forget();
  }

  @GET
  @Path("/{role}")
  @Consumes(MediaType.WILDCARD)
  @Parameter(name = "skills", in = ParameterIn.QUERY, description = "What one has already")
  @Parameter(
      name = "profile",
      in = ParameterIn.QUERY,
      description = "kept: the skills of one's profile")
  @Parameter(name = "topic", in = ParameterIn.QUERY, description = "The only topic to practise")
  @Parameter(name = "count", in = ParameterIn.QUERY, description = "How many questions, to 500")
  @Operation(summary = "Topics by what open jobs ask, and questions about them, due ones first")
  public PracticeAnswer plan(@PathParam("role") String role, @Context UriInfo uri) {
    Engine engine = running.get();
    NoSuchPage.unless(() -> engine.knowledge().resolver().role(role));
    return PracticeAsked.of(uri, PAGE).plan(role, engine, mine);
  }

  @POST
  @Path("/questions/{id}")
  @Operation(summary = "Note how an answer went; the same number twice is noted once")
  public RatedAnswer rate(@PathParam("id") String id, @Nullable RatingBody body) {
    RatingBody rating = Body.of(body);
    NoSuchPage.unless(() -> mine.practice().question(id));
    return mine.practice()
        .rate(
            id,
            Body.needed("number", rating.number()),
            rating.rating().orElse(""),
            rating.covered().orElse(List.of()));
  }
}
