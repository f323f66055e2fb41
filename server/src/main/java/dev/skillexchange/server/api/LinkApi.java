package dev.skillexchange.server.api;

import dev.skillexchange.engine.answer.LinksAnswer;
import dev.skillexchange.engine.answer.LinksAnswer.LinkRow;
import dev.skillexchange.server.life.ShortLinking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The API of short links.
@Path("/api/v1/links")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Short links", description = "To pages of this site only.")
public class LinkApi {
  private final ShortLinking linking;

  LinkApi(ShortLinking linking) {
    this.linking = linking;
  }

  /// A link to make.
  ///
  /// @param target a path of this site with its query
  /// @param days for how many days it leads there; empty for good
  public record Making(Optional<String> target, Optional<Integer> days) {}

  @POST
  @Operation(
      summary = "Make a short link of a page",
      description = "The same page with the same last day has one code.")
  public LinkRow make(@Nullable Making body) {
    Making wanted = Body.of(body);
    return linking.make(
        Body.needed("target", wanted.target()),
        wanted.days().map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  @GET
  @Path("/{code}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Where a short link leads and how often it was followed")
  public LinkRow link(@PathParam("code") String code) {
    return ShortLinking.found(linking.links().look(code));
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Every short link; on the machine itself only")
  public LinksAnswer all() {
    linking.ownersOnly();
    return linking.links().all();
  }

  @DELETE
  @Path("/{code}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Erase a short link; on the machine itself only")
  public LinksAnswer erase(@PathParam("code") String code) {
    linking.ownersOnly();
    linking.links().erase(code);
    return linking.links().all();
  }
}
