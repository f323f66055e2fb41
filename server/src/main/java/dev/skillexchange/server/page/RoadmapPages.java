package dev.skillexchange.server.page;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Roadmaps;
import dev.skillexchange.engine.answer.RoadmapAnswer;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.person.KeptRoadmaps;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.ask.FormFields;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.RoadmapView;
import dev.skillexchange.server.view.WaysView;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.store.KeptPath;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The pages of roadmaps, and the forms by which they are kept and ticked off.
@Path("/roadmap")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class RoadmapPages {
  private static final Set<String> OWN =
      Set.of("to", Told.SKILLS, Told.PROFILE, "steps", "effort", "choose");
  private static final String SKILLS = "skills=";

  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;

  RoadmapPages(RunningEngine running, PublicSite site, Mine mine) {
    this.running = running;
    this.site = site;
    this.mine = mine;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance roadmap(RoadmapView view);

    static native TemplateInstance ways(WaysView view);
  }

  /// Where a roadmap is asked for; with a role it leads to that one's, with skills alone to more
  /// jobs.
  @GET
  public Response ask(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, OWN);
    Optional<String> to = asked.text("to");
    if (to.isPresent()) {
      String slug = engine.knowledge().resolver().role(to.get()).id().slug();
      String rest = asked.toLink(Set.of("to"));
      return Back.to("/roadmap/" + slug + (rest.isEmpty() ? "" : "?" + rest));
    }
    if (asked.holding().equals(Holding.NOTHING) && asked.query().equals(JobQuery.all())) {
      return Response.ok(
              Templates.ways(
                  WaysView.of(
                      engine.market().basis(),
                      mine.roadmaps().map(KeptRoadmaps::all).orElse(List.of()),
                      mine.keepsProfile(),
                      site.address(),
                      engine)))
          .build();
    }
    return Response.ok(page(asked, "", Optional.empty(), false)).build();
  }

  /// The way to a role: the one that is kept, or one that is chosen now.
  @GET
  @Path("{role}")
  public TemplateInstance to(@PathParam("role") String role, @Context UriInfo uri) {
    NoSuchPage.unless(() -> running.get().knowledge().resolver().role(role));
    Asked asked = Asked.of(uri, OWN);
    Optional<KeptPath> kept = mine.roadmaps().flatMap(roadmaps -> roadmaps.find(role));
    boolean plain = !asked.is("choose") && asked.toLink(Set.of("choose")).isEmpty();
    return page(asked, role, kept.filter(_ -> plain), kept.isPresent() && !plain);
  }

  private TemplateInstance page(Asked asked, String role, Optional<KeptPath> kept, boolean other) {
    Engine engine = running.get();
    int steps = asked.number("steps", RoadmapAsked.USUAL_STEPS);
    Roadmaps roadmaps = new Roadmaps(engine.knowledge());
    JobQuery query =
        kept.map(path -> query(path.link()))
            .orElse(asked.query())
            .with(Parameter.ROLE)
            .with(Parameter.STATE);
    RoadmapAnswer answer =
        kept.map(path ->
                roadmaps.kept(
                    mine.market(),
                    new Roadmaps.Way(
                        role, Holding.of(Told.ofLink(path.link()).list(Told.SKILLS)), query),
                    path))
            .orElseGet(() ->
                roadmaps.roadmap(
                    mine.market(),
                    new Roadmaps.Way(role, asked.holding(), query),
                    steps,
                    effort(asked)));
    return Templates.roadmap(
        RoadmapView.of(
            answer,
            query,
            steps,
            effort(asked).orElse(0),
            mine.kept(),
            mine.keepsProfile() && kept.isEmpty(),
            other,
            site.address(),
            engine));
  }

  private static OptionalInt effort(Asked asked) {
    int effort = asked.number("effort", 0);
    return effort == 0 ? OptionalInt.empty() : OptionalInt.of(effort);
  }

  /// The filters in the link of a kept path.
  private static JobQuery query(String link) {
    return JobQuery.ofLink(
        String.join(
            "&",
            Arrays.stream(link.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(SKILLS))
                .toList()));
  }

  /// Keeps a path, forgets it, or ticks off a step of it; ticking keeps it.
  @POST
  @Path("{role}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@PathParam("role") String role, MultivaluedMap<String, String> form) {
    NoSuchPage.unless(() -> running.get().knowledge().resolver().role(role));
    KeptRoadmaps roadmaps = mine.keptRoadmaps();
    String page = "/roadmap/" + running.get().knowledge().resolver().role(role).id().slug();
    String act = form.getFirst("act");
    if ("drop".equals(act)) {
      roadmaps.drop(role);
      return Back.to(page);
    }
    String link = new FormFields(form).text("link").orElse("");
    List<String> steps = steps(form);
    if ("keep".equals(act) || !keeps(roadmaps, role, steps)) {
      roadmaps.keep(role, link, steps);
    }
    Optional<String> learnt = new FormFields(form).text("learnt");
    Optional<String> unlearnt = new FormFields(form).text("unlearnt");
    learnt.ifPresent(skill -> roadmaps.learnt(role, skill, true));
    unlearnt.ifPresent(skill -> roadmaps.learnt(role, skill, false));
    return Back.to(page);
  }

  /// Whether a path of these steps is kept already: ticking off a step does not begin it anew.
  private static boolean keeps(KeptRoadmaps roadmaps, String role, List<String> steps) {
    return roadmaps
        .find(role)
        .filter(
            path -> path.steps().stream().map(step -> step.skill().slug()).toList().equals(steps))
        .isPresent();
  }

  /// The steps in the order of their numbers: stages stand in the page, not the order.
  private static List<String> steps(MultivaluedMap<String, String> form) {
    return Optional.ofNullable(form.get("step")).orElse(List.of()).stream()
        .map(step -> step.split(":", 2))
        .filter(parts -> parts.length == 2 && parts[0].matches("\\d{1,3}"))
        .sorted(Comparator.comparingInt(parts -> Integer.parseInt(parts[0])))
        .map(parts -> parts[1])
        .toList();
  }
}
