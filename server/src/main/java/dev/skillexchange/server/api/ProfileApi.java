package dev.skillexchange.server.api;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.server.life.CvReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Reads CVs. Neither the file nor what was read is kept.
@Path("/api/v1/profile")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ProfileApi {
  private final CvReader reader;

  ProfileApi(CvReader reader) {
    this.reader = reader;
  }

  /// The bytes of a CV; its format is told by its content.
  @POST
  @Consumes({
    MediaType.APPLICATION_OCTET_STREAM,
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_JSON,
    MediaType.APPLICATION_XML
  })
  @Operation(
      summary =
          "What a CV tells (PDF, Word, text, JSON Resume, Europass), with its places in the text")
  public ProfileAnswer read(InputStream cv) throws IOException {
    YearMonth now = CvReader.now();
    CvReadings readings = reader.get();
    CvReading reading = readings.read(CvReadings.bytes(cv), now);
    return readings.answer(reading, now);
  }
}
