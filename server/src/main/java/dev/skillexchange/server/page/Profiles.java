package dev.skillexchange.server.page;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.engine.person.ReadCv;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.server.ask.FormFields;
import dev.skillexchange.server.ask.ProfileForm;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.OwnProfileView;
import dev.skillexchange.server.view.ProfileView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The page that reads a CV: what it tells, where it says so, and the way into matching; and that
/// of the profile which a person keeps. The file of a CV is not kept.
@Path("/profile")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Profiles {
  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;

  Profiles(RunningEngine running, PublicSite site, Mine mine) {
    this.running = running;
    this.site = site;
    this.mine = mine;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance profile(ProfileView view);

    static native TemplateInstance ownprofile(OwnProfileView view);
  }

  /// The profile that is kept; where none is, the form that reads a CV.
  @GET
  public TemplateInstance form() {
    Engine engine = running.get();
    OwnProfileAnswer own = mine.kept() ? mine.profile().answer() : OwnProfileAnswer.nothing();
    return own.profile().isPresent()
        ? Templates.ownprofile(OwnProfileView.of(own, site.address(), engine))
        : Templates.profile(
            ProfileView.empty(engine.market().basis(), mine.kept(), site.address(), engine));
  }

  /// The empty form, for who has no CV at hand.
  @GET
  @Path("new")
  public TemplateInstance write() {
    mine.person();
    return Templates.ownprofile(
        OwnProfileView.of(OwnProfileAnswer.nothing(), site.address(), running.get()));
  }

  /// What a CV tells.
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public TemplateInstance read(@RestForm("cv") FileUpload cv) {
    Engine engine = running.get();
    YearMonth now = CvReadings.thisMonth();
    CvReadings readings = engine.knowledge().cvs();
    CvReading reading = readings.read(bytes(cv), now);
    return Templates.profile(
        ProfileView.of(
            readings.answer(reading, now),
            readings.told(reading, now),
            CvReadings.jsonResume(reading),
            mine.kept(),
            site.address(),
            engine));
  }

  /// Goes on from what was read: to matches, or to the profile that is kept of it.
  @POST
  @Path("next")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response next(MultivaluedMap<String, String> form) {
    Told told = new ProfileForm(form).told();
    if (!"keep".equals(form.getFirst("act"))) {
      return Back.to("/match?" + told.toLink());
    }
    String resume =
        new FormFields(form)
            .text("resume")
            .orElseThrow(() -> new UserError("no CV was read", "", "Read one first."));
    ReadCv read = new ReadCv(running.get().knowledge(), resume, told);
    mine.profile().keep(read.corrected(), read.besides());
    return Back.to("/profile");
  }

  /// Keeps what the person corrected.
  @POST
  @Path("own")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response own(MultivaluedMap<String, String> form) {
    ProfileForm read = new ProfileForm(form);
    mine.profile().keep(read.record(), read.told());
    return Back.to("/profile");
  }

  /// The profile as JSON Resume.
  @GET
  @Path("resume.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response resume() {
    ProfileBook profile = mine.profile();
    return Response.ok(NoSuchPage.unless(profile::resume))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"resume.json\"")
        .build();
  }

  /// Forgets the profile.
  @POST
  @Path("forget")
  public Response forget() {
    mine.profile().forget();
    return Back.to("/profile");
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
