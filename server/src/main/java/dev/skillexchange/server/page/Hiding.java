package dev.skillexchange.server.page;

import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.server.ask.FormFields;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.store.Hidden;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The forms that hide jobs and employers, and show them again. Each leads back to where it was.
@Path("/hidden")
@RunOnVirtualThread
public class Hiding {
  /// The parameter of a search that names the job that was just hidden, so that it can be undone.
  static final String HID = "hid";

  private final Mine mine;

  Hiding(Mine mine) {
    this.mine = mine;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(MultivaluedMap<String, String> form) {
    HiddenJobs hidden = mine.hidden();
    String back = Back.page(new FormFields(form).text("back"), "/jobs");
    Optional<String> job = new FormFields(form).text("job");
    job.ifPresent(id -> hidden.hide(id, Hidden.Reason.UNWANTED));
    new FormFields(form).text("applied").ifPresent(id -> hidden.hide(id, Hidden.Reason.APPLIED));
    new FormFields(form).text("employer").ifPresent(hidden::hideEmployer);
    new FormFields(form).text("show-job").ifPresent(hidden::show);
    new FormFields(form).text("show-employer").ifPresent(hidden::showEmployer);
    return Back.to(
        job.filter(_ -> back.startsWith("/jobs?")).map(id -> hid(back, id)).orElse(back));
  }

  private static String hid(String back, String id) {
    return back + "&" + HID + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
