package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.QuestionRow;
import dev.skillexchange.engine.answer.RelatedRow;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.engine.report.SkillWords;
import dev.skillexchange.engine.report.StructuredData;
import dev.skillexchange.engine.report.TrendWords;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The guide of a role, or of all roles.
///
/// @param title the name of the role, or that it is about all
/// @param description what the role is; none where it is about all
/// @param address the page without filters
/// @param pay the basis that most jobs state, with all of its parts
/// @param otherPay a line for each of the others, which leads to the guide of its jobs
/// @param converted how pay was converted into one currency
/// @param thin bases that too few state for a figure
/// @param some whether there is any job
/// @param trends what holds for the trends of all skills
/// @param roles in a guide of all roles, those with most jobs
/// @param within what pay is compared within
/// @param employers as a table, as are the other sections that have no plot
/// @param kept the role and its filters of one value, for a form
/// @param elsewhere the same role in other countries
/// @param loosening where there is no job: what to change
public record GuideView(
    Frame frame,
    String data,
    String title,
    List<RoleText> description,
    String address,
    boolean some,
    String summary,
    List<String> limits,
    List<Headline> headlines,
    List<Choice> chosen,
    List<Filter> filters,
    List<String> demand,
    List<ShareView> workplaces,
    List<Places> places,
    List<TableView> demandTables,
    List<PayView> pay,
    List<TableView> otherPay,
    ConvertedView converted,
    List<Choice> thin,
    String trends,
    List<SkillGroup> skills,
    List<TableView> path,
    List<DayGroup> day,
    List<String> certificationNotes,
    List<TableView> certifications,
    List<TableView> employers,
    List<TableView> roles,
    String within,
    List<Related> related,
    List<QuestionRow> questions,
    List<Kept> kept,
    List<SamePlace> elsewhere,
    LooseningView loosening) {

  /// The page of the guide of all roles.
  public static final String MARKET = "/market";

  /// Where the way to the role is shown; empty for all roles.
  public String roadmap() {
    return address.equals(MARKET) ? "" : "/roadmap" + address.substring("/roles".length());
  }

  private static final int MOST_PLACES = 8;

  /// How many lines of a section the page shows; other forms of a guide have all.
  private record Most(int skills, int activities, int certifications, int roles) {
    static final Most OF_ROLE = new Most(25, 18, 20, 0);
    static final Most OF_ALL = new Most(20, 12, 10, 20);
  }

  /// A related role with the way to its guide.
  ///
  /// @param missing what it asks for more often, in words; may be empty
  public record Related(
      String name, String link, String compare, String likeness, String jobs, String missing) {
    static Related of(RelatedRow row, String role) {
      return new Related(
          row.role().name(),
          "/roles/" + row.role().id(),
          "/compare?role=" + role + "&role=" + row.role().id(),
          Wording.percent(row.likeness()),
          Wording.count(row.jobs().value(), "job"),
          Wording.list(
              row.missing().stream()
                  .map(missing ->
                      missing.skill().name()
                          + " ("
                          + Wording.percent(missing.there().share())
                          + ")")
                  .toList()));
    }
  }

  /// The page of a guide.
  ///
  /// @param currency what pay was to be converted into; may be empty
  /// @param site where people reach this server, if that is set
  public static GuideView of(
      GuideAnswer guide,
      JobQuery asked,
      String currency,
      List<Facet> facets,
      Optional<PublicAddress> site,
      Engine engine) {
    String address = path(guide);
    UnaryOperator<String> link = query -> converted(address(address, query), currency);
    Report report = GuideReport.of(guide);
    Most most = guide.role().isPresent() ? Most.OF_ROLE : Most.OF_ALL;
    List<PayAnswer> told = guide.pay().stream().filter(PayAnswer::told).toList();
    List<PayView> pay =
        told.stream().limit(1).map(one -> PayView.of(one, guide.converted())).toList();
    return new GuideView(
        Frame.of(
            guide.title(),
            "/",
            guide.basis(),
            PageHead.About.article(
                guide.title()
                    + ": "
                    + guide.description().map(RoleText::summary).orElse(guide.summary()),
                address,
                whole(asked, currency)),
            site,
            engine),
        data(guide, whole(asked, currency), site),
        guide.title(),
        guide.description().stream().toList(),
        address,
        guide.jobs().value() > 0,
        guide.summary(),
        guide.limits(),
        headlines(guide, pay),
        new Chosen(engine.knowledge().filters()).of(asked, EnumSet.noneOf(Parameter.class), link),
        Filter.of(facets, List.of(), link),
        paragraphs(report, "demand"),
        guide.demand().workplaces().stream().map(ShareView::of).toList(),
        places(guide),
        TableView.named(report, "months", "employment"),
        pay,
        OtherPay.of(
            told.stream().skip(1).toList(),
            guide.converted(),
            basis -> link.apply(asked.and(Parameter.PAY, basis).toLink())),
        ConvertedView.of(guide, asked, currency, engine.knowledge().rates().currencies()),
        guide.pay().stream().map(GuideView::thin).flatMap(Optional::stream).toList(),
        TrendWords.about(guide.skills()),
        SkillGroup.of(guide.skills().stream().limit(most.skills()).toList()),
        TableView.named(report, "levels", "years", "education"),
        DayGroup.of(guide.day().stream().limit(most.activities()).toList()),
        paragraphs(report, "certifications"),
        TableView.named(report, "certifications").stream()
            .map(table -> table.first(most.certifications()))
            .toList(),
        TableView.named(report, "employers").stream()
            .map(table -> table.leading(employers(guide)))
            .toList(),
        TableView.named(report, "roles").stream()
            .map(table -> table.leading(roles(guide)).first(most.roles()))
            .toList(),
        SkillWords.within(guide),
        guide.role().stream()
            .flatMap(role -> guide.related().stream().map(row -> Related.of(row, role.id())))
            .toList(),
        guide.questions(),
        kept(guide, asked),
        SamePlace.of(guide, facets, link),
        LooseningView.of(guide.loosening(), link));
  }

  /// Whether this is the guide itself, neither narrowed nor converted.
  private static boolean whole(JobQuery asked, String currency) {
    return asked.equals(JobQuery.all()) && currency.isEmpty();
  }

  /// Only the guide itself is told in the words of schema.org, not each of its slices.
  private static String data(GuideAnswer guide, boolean whole, Optional<PublicAddress> site) {
    String path = path(guide);
    String home = site.map(known -> known.of("/")).orElse("/");
    return whole
        ? StructuredData.of(guide, home, site.map(known -> known.of(path)).orElse(path)).orElse("")
        : "";
  }

  /// The page of a guide.
  private static String path(GuideAnswer guide) {
    return guide.role().map(role -> "/roles/" + role.id()).orElse(MARKET);
  }

  private static List<String> roles(GuideAnswer guide) {
    return guide.roles().stream().map(row -> "/roles/" + row.role().id()).toList();
  }

  private static List<String> employers(GuideAnswer guide) {
    return guide.employers().stream().map(row -> EmployerView.link(row.employer().id())).toList();
  }

  private static List<Kept> kept(GuideAnswer guide, JobQuery asked) {
    List<Kept> kept = new ArrayList<>();
    guide.role().ifPresent(role -> kept.add(new Kept("role", role.id())));
    asked
        .filters()
        .forEach((parameter, values) -> {
          if (values.size() == 1) {
            kept.add(new Kept(parameter.id(), values.getFirst()));
          }
        });
    return kept;
  }

  /// A kind of place with its shares.
  public record Places(String name, List<ShareView> shares) {}

  private static List<Places> places(GuideAnswer guide) {
    return Stream.of(
            new Places("Countries", shares(guide.demand().countries())),
            new Places("Regions", shares(guide.demand().regions())),
            new Places("Cities", shares(guide.demand().cities())))
        .filter(places -> !places.shares().isEmpty())
        .toList();
  }

  private static List<ShareView> shares(List<NamedPart> parts) {
    return parts.stream().limit(MOST_PLACES).map(ShareView::of).toList();
  }

  private static List<String> paragraphs(Report report, String id) {
    return report.sections().stream()
        .filter(section -> section.id().equals(id))
        .flatMap(section -> section.paragraphs().stream())
        .toList();
  }

  /// The filters that a guide offers.
  public static Set<Parameter> offered() {
    return EnumSet.of(Parameter.LEVEL, Parameter.COUNTRY, Parameter.WORKPLACE);
  }

  /// A role that has a page stands in the address, and the usual period goes without saying.
  static String address(String address, String query) {
    JobQuery asked = JobQuery.ofLink(query).with(Parameter.STATE);
    JobQuery narrowed = address.equals(MARKET) ? asked : asked.with(Parameter.ROLE);
    if (narrowed.values(Parameter.SEEN).equals(List.of("12m"))) {
      narrowed = narrowed.with(Parameter.SEEN);
    }
    String link = narrowed.toLink();
    return link.isEmpty() ? address : address + "?" + link;
  }

  private static String converted(String link, String currency) {
    return currency.isEmpty()
        ? link
        : link
            + (link.contains("?") ? "&" : "?")
            + "currency="
            + URLEncoder.encode(currency, StandardCharsets.UTF_8);
  }

  private static Optional<Choice> thin(PayAnswer pay) {
    return pay.all()
        .withheld()
        .map(_ ->
            new Choice(
                pay.currency() + " " + Labels.each(pay.per()),
                Wording.count(pay.all().evidence().jobs(), "job"),
                false,
                "/jobs?" + pay.all().evidence().link()));
  }

  private static List<Headline> headlines(GuideAnswer guide, List<PayView> pay) {
    Headline open = Headline.of("Open now", guide.demand().open(), "job", "at the last reading");
    Headline hiring =
        Headline.of("Hiring", guide.demand().hiring(), "employer", "with an open job");
    Headline jobs = Headline.of("Counted here", guide.jobs(), "job", "in the last twelve months");
    return pay.stream()
        .findFirst()
        .map(first ->
            List.of(
                new Headline(
                    "Adverts offer",
                    first.all().amount(),
                    first.basis(),
                    first.all().sample(),
                    first.all().link()),
                open,
                hiring,
                jobs))
        .orElse(List.of(open, hiring, jobs));
  }
}
