package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.server.wording.Wording;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The guide of a role.
///
/// @param description what the role is
/// @param pay tables of the bases that most jobs state
/// @param morePay tables of the others
/// @param thin bases that too few state for a figure
/// @param jobsLink all jobs it is about
/// @param some whether there is any job
public record GuideView(
    Frame frame,
    String role,
    RoleText description,
    String address,
    boolean some,
    List<Headline> headlines,
    String jobsLink,
    List<Choice> chosen,
    List<Filter> filters,
    List<PayView> pay,
    List<PayView> morePay,
    List<Choice> thin,
    List<ShareView> skills,
    List<ShareView> levels,
    List<ShareView> workplaces,
    List<Choice> employers) {

  private static final int SHOWN_AT_ONCE = 2;

  /// A figure set large.
  public record Headline(String what, String value, String unit, String sample, String link) {}

  public static GuideView of(GuideAnswer guide, JobQuery asked, List<Facet> facets, Engine engine) {
    Labels labels = engine.knowledge().labels();
    String address = "/roles/" + guide.role().id();
    UnaryOperator<String> link = query -> address(address, query);
    List<PayView> pay = guide.pay().stream().map(one -> PayView.of(one, labels)).toList();
    return new GuideView(
        Frame.of(guide.role().name(), "/", guide.basis(), engine),
        guide.role().name(),
        guide.description(),
        address,
        guide.jobs().value() > 0,
        headlines(guide, pay),
        "/jobs?" + guide.jobs().evidence().link(),
        new Chosen(labels).of(asked, EnumSet.noneOf(Parameter.class), link),
        Filter.of(facets, link),
        pay.stream().filter(PayView::told).limit(SHOWN_AT_ONCE).toList(),
        pay.stream().filter(PayView::told).skip(SHOWN_AT_ONCE).toList(),
        guide.pay().stream().map(GuideView::thin).flatMap(Optional::stream).toList(),
        guide.skills().stream().map(ShareView::of).toList(),
        guide.levels().stream().map(ShareView::of).toList(),
        guide.workplaces().stream().map(ShareView::of).toList(),
        guide.employers().stream()
            .map(row ->
                new Choice(
                    row.what().name(),
                    Wording.count(row.count().value(), "open job"),
                    false,
                    "/jobs?" + row.count().evidence().link()))
            .toList());
  }

  /// The filters that a guide offers.
  public static Set<Parameter> offered() {
    return EnumSet.of(Parameter.LEVEL, Parameter.COUNTRY, Parameter.WORKPLACE);
  }

  /// The role stands in the address, and the usual period goes without saying.
  private static String address(String address, String query) {
    JobQuery narrowed = JobQuery.ofLink(query).with(Parameter.ROLE).with(Parameter.STATE);
    if (narrowed.values(Parameter.SEEN).equals(List.of("12m"))) {
      narrowed = narrowed.with(Parameter.SEEN);
    }
    String link = narrowed.toLink();
    return link.isEmpty() ? address : address + "?" + link;
  }

  private static Optional<Choice> thin(GuideAnswer.Pay pay) {
    PayRow all = pay.rows().getFirst();
    return all.withheld()
        .map(_ ->
            new Choice(
                pay.currency() + " " + Labels.each(pay.per()),
                Wording.count(all.evidence().jobs(), "job"),
                false,
                "/jobs?" + all.evidence().link()));
  }

  private static List<Headline> headlines(GuideAnswer guide, List<PayView> pay) {
    Headline open = headline("Open now", guide.open(), "job", "at the last reading");
    Headline hiring = headline("Hiring", guide.hiring(), "employer", "with an open job");
    Headline jobs = headline("Counted here", guide.jobs(), "job", "in the last twelve months");
    return pay.stream()
        .filter(PayView::told)
        .findFirst()
        .map(first -> {
          PayView.Row all = first.rows().getFirst();
          return List.of(
              new Headline("Adverts offer", all.amount(), first.basis(), all.sample(), all.link()),
              open,
              hiring,
              jobs);
        })
        .orElse(List.of(open, hiring, jobs));
  }

  private static Headline headline(String what, Counted count, String unit, String sample) {
    return new Headline(
        what,
        Wording.number(count.value()),
        count.value() == 1 ? unit : unit + "s",
        sample,
        "/jobs?" + count.evidence().link());
  }
}
