package dev.skillexchange.server.api;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Reads CVs, and keeps the profile of the person whose home it is; 404 where others reach the
/// server too. The file of a CV is not kept.
@Path("/api/v1/profile")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes({
  MediaType.APPLICATION_OCTET_STREAM,
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  MediaType.TEXT_PLAIN,
  MediaType.APPLICATION_JSON,
  MediaType.APPLICATION_XML
})
public class ProfileApi {
  private final RunningEngine running;
  private final Mine mine;

  ProfileApi(RunningEngine running, Mine mine) {
    this.running = running;
    this.mine = mine;
  }

  /// The bytes of a CV; its format is told by its content.
  @POST
  @Operation(
      summary =
          "What a CV tells (PDF, Word, text, JSON Resume, Europass), with its places in the text")
  public ProfileAnswer read(InputStream cv) throws IOException {
    YearMonth now = CvReadings.thisMonth();
    CvReadings readings = running.get().knowledge().cvs();
    CvReading reading = readings.read(CvReadings.bytes(cv), now);
    return readings.answer(reading, now);
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The profile that is kept, with what is told besides and as JSON Resume")
  public OwnProfileAnswer kept() {
    return mine.profile().answer();
  }

  /// Keeps what a CV tells, and what parameters tell besides, in place of what was kept.
  @PUT
  @Operation(
      summary = "Keep what a CV tells, and what parameters tell besides, in place of what was kept")
  public OwnProfileAnswer keep(InputStream cv, @Context UriInfo uri) throws IOException {
    Asked asked = Asked.of(uri, Told.NAMES);
    asked.onlyOwn();
    mine.profile().keep(CvReadings.bytes(cv), new Told(asked.own()));
    return mine.profile().answer();
  }

  @DELETE
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Forget the profile")
  public OwnProfileAnswer forget() {
    return mine.profile().forget();
  }
}
