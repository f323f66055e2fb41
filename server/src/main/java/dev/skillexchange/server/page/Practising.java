package dev.skillexchange.server.page;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.server.ask.FormFields;
import dev.skillexchange.server.ask.PracticeAsked;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.PracticeView;
import dev.skillexchange.server.view.PractisedView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The pages of preparing for interviews.
@Path("/practice")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Practising {
  private static final int PAGE = 10;
  private static final String HOME = "/practice";

  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;

  Practising(RunningEngine running, PublicSite site, Mine mine) {
    this.running = running;
    this.site = site;
    this.mine = mine;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance practice(PracticeView view);

    static native TemplateInstance practised(PractisedView view);
  }

  /// What was practised, and a choice of roles.
  @GET
  public TemplateInstance practised() {
    Engine engine = running.get();
    return Templates.practised(
        PractisedView.of(
            mine.kept() ? Optional.of(mine.practice().practised()) : Optional.empty(),
            engine.market().basis(),
            site.address(),
            engine));
  }

  /// What to practise for a role.
  @GET
  @Path("{role}")
  public TemplateInstance practice(@PathParam("role") String role, @Context UriInfo uri) {
    Engine engine = running.get();
    NoSuchPage.unless(() -> engine.knowledge().resolver().role(role));
    PracticeAsked asked = PracticeAsked.of(uri, PAGE);
    PracticeAnswer plan = asked.plan(role, engine, mine);
    return Templates.practice(
        PracticeView.of(
            plan,
            asked,
            mine.kept(),
            mine.keepsProfile(),
            asked.rated().flatMap(this::rated),
            site.address(),
            engine));
  }

  /// The question that was just rated, where it was.
  private Optional<PracticeRow> rated(String id) {
    return mine.kept()
        ? mine.practice().practised().questions().stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
        : Optional.empty();
  }

  /// Notes how an answer went, and leads back to the questions.
  @POST
  @Path("rate")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rate(MultivaluedMap<String, String> form) {
    String id = new FormFields(form).text("question").orElse("");
    NoSuchPage.unless(() -> mine.practice().question(id));
    mine.practice()
        .rate(
            id,
            number(new FormFields(form).text("number").orElse("")),
            new FormFields(form).text("rating").orElse(""),
            Optional.ofNullable(form.get("covered")).orElse(List.of()).stream()
                .map(Practising::number)
                .toList());
    String back = Back.page(new FormFields(form).text("back"), HOME);
    return Back.to(
        back.startsWith(HOME + "/")
            ? back
                + (back.contains("?") ? "&" : "?")
                + PracticeAsked.RATED
                + "="
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                + "#practice"
            : back);
  }

  /// Forgets all that was practised.
  @POST
  @Path("forget")
  public Response forget() {
    mine.practice().forget();
    return Back.to(HOME);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UserError("no number", text, "Write digits.", e);
    }
  }
}
