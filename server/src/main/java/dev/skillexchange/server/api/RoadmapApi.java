package dev.skillexchange.server.api;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Roadmaps;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The API of roadmaps.
@Path("/api/v1/roadmap")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SkillExchange", description = "Careers, computed from the jobs themselves.")
public class RoadmapApi {
  private final RunningEngine running;
  private final Mine mine;

  RoadmapApi(RunningEngine running, Mine mine) {
    this.running = running;
    this.mine = mine;
  }

  @GET
  @Operation(
      summary = "What to learn for a role, in which order, and what each step opens",
      description =
          "to=ROLE (a slug, a name or a title), skills=java,sql for what one has,"
              + " profile=kept for the skills of the profile that one keeps, steps=10, effort=N"
              + " for a sum of efforts (small 1, medium 3, large 9), and any filter of jobs. Without"
              + " a role: for more of the jobs that require one of the skills.")
  public RoadmapAnswer roadmap(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of("to", Told.SKILLS, Told.PROFILE, "steps", "effort"));
    int effort = asked.number("effort", 0);
    return new Roadmaps(engine.knowledge())
        .roadmap(
            mine.market(),
            new Roadmaps.Way(asked.text("to").orElse(""), asked.holding(), asked.query()),
            asked.number("steps", RoadmapAsked.USUAL_STEPS),
            effort == 0 ? OptionalInt.empty() : OptionalInt.of(effort));
  }
}
