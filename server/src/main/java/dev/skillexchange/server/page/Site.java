package dev.skillexchange.server.page;

import dev.skillexchange.engine.Comparisons;
import dev.skillexchange.engine.EmployerPages;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Guides;
import dev.skillexchange.engine.JobPages;
import dev.skillexchange.engine.Matches;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.RoleLists;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.Statuses;
import dev.skillexchange.engine.Version;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.PublicSite;
import dev.skillexchange.server.life.RunningEngine;
import dev.skillexchange.server.view.AboutView;
import dev.skillexchange.server.view.CompareView;
import dev.skillexchange.server.view.EmployerView;
import dev.skillexchange.server.view.FrontView;
import dev.skillexchange.server.view.GuideView;
import dev.skillexchange.server.view.JobRow;
import dev.skillexchange.server.view.JobView;
import dev.skillexchange.server.view.JobsView;
import dev.skillexchange.server.view.KeepView;
import dev.skillexchange.server.view.MatchView;
import dev.skillexchange.server.view.RolesView;
import dev.skillexchange.server.view.Strip;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// The pages.
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class Site {
  private static final int PAGE = 20;
  private static final int MATCHES = 20;
  private static final int LONGEST_NAME = 100;

  private final RunningEngine running;
  private final PublicSite site;
  private final Mine mine;

  Site(RunningEngine running, PublicSite site, Mine mine) {
    this.running = running;
    this.site = site;
    this.mine = mine;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance front(FrontView view);

    static native TemplateInstance guide(GuideView view);

    static native TemplateInstance roles(RolesView view);

    static native TemplateInstance jobs(JobsView view);

    static native TemplateInstance job(JobView view);

    static native TemplateInstance employer(EmployerView view);

    static native TemplateInstance compare(CompareView view);

    static native TemplateInstance match(MatchView view);

    static native TemplateInstance about(AboutView view);

    static native TemplateInstance strip(Strip strip);
  }

  /// Roles by family.
  @GET
  public TemplateInstance front() {
    Engine engine = running.get();
    return Templates.front(
        FrontView.of(
            new RoleLists(engine.knowledge()).roles(engine.market()),
            new Statuses(engine).status(),
            site.address(),
            engine));
  }

  /// Roles whose names are like some words.
  @GET
  @Path("roles")
  public TemplateInstance roles(@QueryParam("q") @DefaultValue("") String words) {
    Engine engine = running.get();
    OpenMarket market = engine.market();
    String asked = words.strip().substring(0, Math.min(words.strip().length(), LONGEST_NAME));
    return Templates.roles(
        RolesView.of(
            asked,
            new RoleLists(engine.knowledge()).like(market, asked),
            market.basis(),
            site.address(),
            engine));
  }

  /// What the market says of a role.
  @GET
  @Path("roles/{slug}")
  public TemplateInstance guide(@PathParam("slug") String slug, @Context UriInfo uri) {
    Engine engine = running.get();
    NoSuchPage.unless(() -> engine.knowledge().resolver().role(slug));
    return guide(slug, Asked.of(uri, Set.of("currency")), engine);
  }

  /// What it says of all roles.
  @GET
  @Path("market")
  public TemplateInstance market(@Context UriInfo uri) {
    return guide("", Asked.of(uri, Set.of("currency")), running.get());
  }

  /// @param role empty for all roles
  private TemplateInstance guide(String role, Asked asked, Engine engine) {
    String currency = asked.text("currency").orElse("");
    OpenMarket market = engine.market();
    JobQuery query = asked.query().with(Parameter.STATE);
    GuideAnswer guide = new Guides(engine.knowledge()).guide(market, role, query, currency);
    return Templates.guide(
        GuideView.of(
            guide,
            role.isEmpty() ? query : query.with(Parameter.ROLE),
            currency,
            new Searches(engine.knowledge())
                .facets(market, JobQuery.ofLink(guide.scope()), GuideView.offered()),
            site.address(),
            engine));
  }

  /// Jobs of a search.
  @GET
  @Path("jobs")
  public TemplateInstance jobs(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of("order", "from", "count", "explain", Hiding.HID));
    SearchOrder order = asked.order();
    int from = asked.number("from", 0);
    int count = asked.number("count", PAGE);
    Searches searches = new Searches(engine.knowledge());
    return Templates.jobs(
        JobsView.of(
            asked.is("explain")
                ? searches.explained(mine.market(), asked.query(), order, from, count)
                : searches.search(mine.market(), asked.query(), order, from, count),
            order,
            count,
            mine.kept(),
            asked.text(Hiding.HID).flatMap(this::hidden),
            site.address(),
            engine));
  }

  /// The job that was just hidden, where it is.
  private Optional<JobRow> hidden(String id) {
    try {
      return mine.hiding().flatMap(hiding -> hiding.card(id)).map(JobRow::of);
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /// One job; an id that was merged leads to the present one.
  @GET
  @Path("jobs/{id}")
  public Response job(@PathParam("id") String id, @Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of("near"));
    asked.onlyOwn();
    Optional<String> near = asked.text("near");
    near.ifPresent(engine.knowledge().resolver()::distanceFrom);
    JobAnswer job =
        NoSuchPage.unless(() -> new JobPages(engine.knowledge()).job(engine.market(), id, near));
    return job.card().id().equals(id)
        ? Response.ok(
                Templates.job(
                    JobView.of(
                        job,
                        near.orElse(""),
                        KeepView.of(job.card(), mine.hiding()),
                        site.address(),
                        engine)))
            .build()
        : Response.status(Response.Status.PERMANENT_REDIRECT)
            .location(URI.create(JobRow.of(job.card(), near.orElse("")).link()))
            .build();
  }

  /// An employer; another spelling of its name leads to it.
  @GET
  @Path("employers/{id}")
  public Response employer(@PathParam("id") String id) {
    Engine engine = running.get();
    EmployerAnswer employer =
        NoSuchPage.unless(
            () -> new EmployerPages(engine.knowledge()).employer(engine.market(), id));
    return employer.employer().id().equals(id)
        ? Response.ok(Templates.employer(EmployerView.of(employer, site.address(), engine))).build()
        : Response.status(Response.Status.PERMANENT_REDIRECT)
            .location(URI.create(EmployerView.link(employer.employer().id())))
            .build();
  }

  /// Two roles, or one role at two places, side by side.
  @GET
  @Path("compare")
  public TemplateInstance compare(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of("currency"));
    String currency = asked.text("currency").orElse("");
    return Templates.compare(
        CompareView.of(
            new Comparisons(engine.knowledge()).compare(engine.market(), asked.query(), currency),
            currency,
            site.address(),
            engine));
  }

  /// Jobs and roles that fit somebody.
  @GET
  @Path("match")
  public TemplateInstance match(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Told.NAMES);
    boolean keeps = mine.keepsProfile();
    Told told = byProfile(new Told(asked.own()), keeps);
    return Templates.match(
        told.list(Told.SKILLS).isEmpty() && !told.byKept()
            ? MatchView.empty(engine.market().basis(), told, keeps, site.address(), engine)
            : MatchView.of(
                new Matches(engine.knowledge())
                    .match(mine.market(), told, Matches.Asked.jobs(asked.query(), MATCHES)),
                told,
                keeps,
                mine.kept(),
                asked.query(),
                site.address(),
                engine));
  }

  /// Who says nothing of themselves and keeps a profile is matched by it.
  private static Told byProfile(Told told, boolean keeps) {
    boolean silent = told.list(Told.SKILLS).isEmpty() && told.value(Told.PROFILE).isEmpty();
    return silent && keeps ? told.over(Told.kept()) : told;
  }

  /// What the figures are.
  @GET
  @Path("about")
  public TemplateInstance about() {
    Engine engine = running.get();
    return Templates.about(
        AboutView.of(engine.market().basis(), Version.CURRENT, site.address(), engine));
  }

  /// What goes on in the background, for a page that asks again and again.
  @GET
  @Path("activity")
  public TemplateInstance activity() {
    return Templates.strip(Strip.of(running.get().activity()));
  }
}
