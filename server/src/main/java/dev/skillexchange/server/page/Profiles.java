package dev.skillexchange.server.page;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.server.life.CvReader;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.ProfileView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The page that reads a CV: what it tells, where it says so, and the way into matching. Neither
/// the file nor what was read is kept.
@Path("/profile")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Profiles {
  private final RunningEngine running;
  private final PublicSite site;
  private final CvReader reader;

  Profiles(RunningEngine running, PublicSite site, CvReader reader) {
    this.running = running;
    this.site = site;
    this.reader = reader;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance profile(ProfileView view);
  }

  /// The form.
  @GET
  public TemplateInstance form() {
    Engine engine = running.get();
    return Templates.profile(ProfileView.empty(engine.market().basis(), site.address(), engine));
  }

  /// What a CV tells.
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public TemplateInstance read(@RestForm("cv") FileUpload cv) {
    Engine engine = running.get();
    YearMonth now = CvReader.now();
    CvReadings readings = reader.get();
    CvReading reading = readings.read(bytes(cv), now);
    return Templates.profile(
        ProfileView.of(
            readings.answer(reading, now),
            readings.told(reading, now),
            engine.market().basis(),
            site.address(),
            engine));
  }

  private static byte[] bytes(FileUpload cv) {
    if (cv == null || cv.size() == 0) {
      throw new UserError("no file", "", "Choose a CV: PDF, Word, text, JSON Resume or Europass.");
    }
    try (InputStream in = Files.newInputStream(cv.uploadedFile())) {
      return CvReadings.bytes(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
