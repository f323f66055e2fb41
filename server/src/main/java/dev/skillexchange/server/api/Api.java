package dev.skillexchange.server.api;

import dev.skillexchange.engine.Comparisons;
import dev.skillexchange.engine.EmployerPages;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Guides;
import dev.skillexchange.engine.JobPages;
import dev.skillexchange.engine.Matches;
import dev.skillexchange.engine.RoleLists;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.Statuses;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.CompletionAnswer;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.StatusAnswer;
import dev.skillexchange.engine.completion.Completions;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.server.ask.Asked;
import dev.skillexchange.server.fault.NoSuchPage;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.server.life.RunningEngine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The API: the answers of the engine, read only.
@Path("/api/v1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SkillExchange", description = "Careers, computed from the jobs themselves.")
public class Api {
  private static final int ROLES = 10;
  private static final int ALL_ROLES = 500;
  private static final int PAGE = 20;
  private static final int COMPLETIONS = 8;
  private static final String CURRENCY = "currency";

  private final RunningEngine running;
  private final Mine mine;

  Api(RunningEngine running, Mine mine) {
    this.running = running;
    this.mine = mine;
  }

  @GET
  @Path("/guides")
  @Operation(summary = "Every role by family, with its open jobs")
  public RolesAnswer roles(@Context UriInfo uri) {
    Asked.of(uri, Set.of()).onlyOwn();
    Engine engine = running.get();
    return new RoleLists(engine.knowledge()).roles(engine.market());
  }

  @GET
  @Path("/guides/{role}")
  @Operation(
      summary = "The guide of a role",
      description =
          "Every figure has its evidence: the jobs counted, and the link that lists them."
              + " currency=EUR converts pay to a currency; otherwise it is the one most state.")
  public GuideAnswer guide(
      @Parameter(description = "Its slug, its name, or a title that means it") @PathParam("role")
          String role,
      @Context UriInfo uri) {
    Engine engine = running.get();
    NoSuchPage.unless(() -> engine.knowledge().resolver().role(role));
    Asked asked = Asked.of(uri, Set.of(CURRENCY));
    return new Guides(engine.knowledge())
        .guide(engine.market(), role, asked.query(), asked.text(CURRENCY).orElse(""));
  }

  @GET
  @Path("/market")
  @Operation(
      summary = "The guide of all roles",
      description =
          "The same figures as the guide of a role, of all jobs that the filters leave, and which"
              + " roles these have.")
  public GuideAnswer market(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of(CURRENCY));
    return new Guides(engine.knowledge())
        .guide(engine.market(), "", asked.query(), asked.text(CURRENCY).orElse(""));
  }

  @GET
  @Path("/employers/{id}")
  @Operation(
      summary = "What the open jobs of an employer say",
      description = "Counts and shares of its open jobs, and each range of pay as it states it.")
  public EmployerAnswer employer(
      @Parameter(description = "Its id or its name") @PathParam("id") String id,
      @Context UriInfo uri) {
    Asked.of(uri, Set.of()).onlyOwn();
    Engine engine = running.get();
    return NoSuchPage.unless(
        () -> new EmployerPages(engine.knowledge()).employer(engine.market(), id));
  }

  @GET
  @Path("/compare")
  @Operation(
      summary = "Two roles, or one role at two places, levels or workplaces, side by side",
      description =
          "Exactly one of role, country, region, city, metro, level and workplace has two values."
              + " currency=EUR converts salaries to a currency; otherwise it is the one more jobs"
              + " state.")
  public ComparisonAnswer compare(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of(CURRENCY));
    return new Comparisons(engine.knowledge())
        .compare(engine.market(), asked.query(), asked.text(CURRENCY).orElse(""));
  }

  @GET
  @Path("/jobs")
  @Parameter(name = "order", in = ParameterIn.QUERY, description = "relevance or newest")
  @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first job, counted from 0")
  @Parameter(name = "count", in = ParameterIn.QUERY, description = "How many jobs, at most 100")
  @Parameter(
      name = "explain",
      in = ParameterIn.QUERY,
      description = "true: why each job stands where it does")
  @Operation(summary = "Jobs of a search, with counts to narrow it by")
  public SearchAnswer jobs(@Context UriInfo uri) {
    Engine engine = running.get();
    Asked asked = Asked.of(uri, Set.of("order", "from", "count", "explain"));
    Searches searches = new Searches(engine.knowledge());
    int from = asked.number("from", 0);
    int count = asked.number("count", PAGE);
    return asked.is("explain")
        ? searches.explained(mine.market(), asked.query(), asked.order(), from, count)
        : searches.search(mine.market(), asked.query(), asked.order(), from, count);
  }

  /// The words are taken as they stand: a blank at their end says that the last is ended.
  @GET
  @Path("/suggest")
  @Parameter(name = "n", in = ParameterIn.QUERY, description = "How many, at most 50 (8)")
  @Parameter(
      name = "caret",
      in = ParameterIn.QUERY,
      description = "How many UTF-16 units of q stand before the caret (all)")
  @Operation(
      summary = "What the search box may become as one types",
      description =
          "Roles, skills, employers, places and other values of filters by any of their names, each"
              + " with its open jobs, and names of filters; best first. Behind `skill:` only"
              + " skills. One or two typing errors are forgiven where nothing else fits.")
  public CompletionAnswer suggest(
      @Parameter(description = "The text of the search box") @QueryParam("q") @DefaultValue("")
          String box,
      @Context UriInfo uri) {
    Asked asked = Asked.of(uri, Set.of("q", "n", "caret"));
    asked.onlyOwn();
    Engine engine = running.get();
    return new Completions(engine.knowledge())
        .complete(
            engine.market(),
            box,
            asked.number("caret", box.length()),
            asked.number("n", COMPLETIONS));
  }

  @GET
  @Path("/jobs/{id}")
  @Parameter(
      name = "near",
      in = ParameterIn.QUERY,
      description = "A city to tell the distance from, such as leeds-gb or leeds-gb:20mi")
  @Operation(
      summary = "A job with its text, its facts and where it stands",
      description = "The id of a merged job finds the job it is part of; `asked` says so.")
  public JobAnswer job(@PathParam("id") String id, @Context UriInfo uri) {
    Asked asked = Asked.of(uri, Set.of("near"));
    asked.onlyOwn();
    Engine engine = running.get();
    Optional<String> near = asked.text("near");
    near.ifPresent(engine.knowledge().resolver()::distanceFrom);
    return NoSuchPage.unless(() -> new JobPages(engine.knowledge()).job(engine.market(), id, near));
  }

  @GET
  @Path("/matches")
  @Parameter(name = "count", in = ParameterIn.QUERY, description = "How many jobs, at most 100")
  @Parameter(name = "roles", in = ParameterIn.QUERY, description = "How many roles (10)")
  @Operation(
      summary = "Open jobs and roles that fit somebody, best first, with the reasons",
      description =
          "Each score is made of parts with their weights and reasons; what is not known has no"
              + " weight. See docs/matching.md.")
  public MatchAnswer matches(@Context UriInfo uri) {
    Asked asked = toldIn(uri, Set.of("count", "roles"));
    return matched(
        asked,
        new Matches.Asked(
            asked.query(), asked.number("count", PAGE), asked.number("roles", ROLES)));
  }

  @GET
  @Path("/matches/roles")
  @Parameter(name = "roles", in = ParameterIn.QUERY, description = "How many roles (500)")
  @Operation(summary = "Every role by how far it fits somebody, with what would add most")
  public MatchAnswer fittingRoles(@Context UriInfo uri) {
    Asked asked = toldIn(uri, Set.of("roles"));
    asked.onlyOwn();
    return matched(asked, Matches.Asked.roles(asked.number("roles", ALL_ROLES)));
  }

  private static Asked toldIn(UriInfo uri, Set<String> besides) {
    Set<String> own = new HashSet<>(Told.NAMES);
    own.addAll(besides);
    return Asked.of(uri, own);
  }

  private MatchAnswer matched(Asked asked, Matches.Asked wanted) {
    return new Matches(running.get().knowledge())
        .match(mine.market(), new Told(asked.own()), wanted);
  }

  @GET
  @Path("/status")
  @Operation(summary = "How much there is, and how current it is")
  public StatusAnswer status(@Context UriInfo uri) {
    Asked.of(uri, Set.of()).onlyOwn();
    return new Statuses(running.get()).status();
  }
}
