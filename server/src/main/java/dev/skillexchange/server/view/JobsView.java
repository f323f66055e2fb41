package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The page of a search.
///
/// @param understood how words were read
/// @param remarks what of the words was read otherwise than it was written
/// @param spelling what was searched in the place of words that no job has
/// @param kept the filters that the form keeps, by name and value
/// @param explain the same page with why each job is there; empty where that is told, or nothing
///   ranks
/// @param previous empty on the first page
/// @param next empty on the last page
/// @param tools what can be done with the search and its jobs
/// @param loosening where nothing was found: what to change
public record JobsView(
    Frame frame,
    String words,
    List<Kept> kept,
    String total,
    String shown,
    List<Read> understood,
    List<String> remarks,
    SpellingView spelling,
    List<Choice> chosen,
    List<Choice> orders,
    List<Filter> filters,
    List<JobRow> jobs,
    String explain,
    String previous,
    String next,
    LooseningView loosening,
    SearchTools tools) {

  /// How some words were read.
  ///
  /// @param literally the search in which they are taken as they stand
  public record Read(String words, String meaning, String literally) {
    static Read of(SearchAnswer.Understood word, UnaryOperator<String> address) {
      return new Read(word.words(), word.as() + " " + word.name(), address.apply(word.literally()));
    }
  }

  private static JobRow row(JobCard job, String near, SearchAnswer answer) {
    return JobRow.of(job, near)
        .because(
            answer.rankings().stream()
                .filter(ranking -> ranking.job().equals(job.id()))
                .flatMap(ranking -> ranking.lines().stream())
                .toList());
  }

  /// The page of what a search found.
  ///
  /// @param kept whether things are kept for who asks
  /// @param hid the job that they just hid
  public static JobsView of(
      SearchAnswer answer,
      SearchOrder order,
      int count,
      boolean kept,
      Optional<JobRow> hid,
      Optional<PublicAddress> site,
      Engine engine) {
    JobQuery query = JobQuery.ofLink(answer.link());
    UnaryOperator<String> address = link -> address(link, order, 0);
    int end = answer.from() + answer.jobs().size();
    boolean some = !answer.jobs().isEmpty();
    return new JobsView(
        Frame.of("Jobs", "/jobs", answer.basis(), about(answer, query, order), site, engine),
        query.words(),
        Kept.of(query),
        Wording.count(answer.total(), "job"),
        some ? Wording.number(answer.from() + 1L) + " to " + Wording.number(end) : "",
        answer.understood().stream().map(word -> Read.of(word, address)).toList(),
        answer.remarks(),
        SpellingView.of(answer.spelling(), address),
        new Chosen(engine.knowledge().filters()).of(query, hidden(query), address),
        orders(query, order),
        Filter.of(answer.facets(), answer.histograms(), address),
        answer.jobs().stream().map(job -> row(job, near(query), answer)).toList(),
        explain(answer, query, order),
        answer.from() > 0 ? address(answer.link(), order, Math.max(0, answer.from() - count)) : "",
        some && end < answer.total() ? address(answer.link(), order, end) : "",
        LooseningView.of(answer.loosening(), address),
        SearchTools.of(answer, address(answer.link(), order, answer.from()), kept, hid, address));
  }

  /// Telling why reads the adverts of the page, so that it is done when it is asked for.
  private static String explain(SearchAnswer answer, JobQuery query, SearchOrder order) {
    boolean ranked =
        order == SearchOrder.RELEVANCE && !query.words().isEmpty() && !answer.jobs().isEmpty();
    return ranked && answer.rankings().isEmpty()
        ? address(answer.link(), order, answer.from()) + "&explain=true"
        : "";
  }

  /// The place that distances are told from.
  private static String near(JobQuery query) {
    return query.choices(Parameter.NEAR).stream().findFirst().orElse("");
  }

  private static PageHead.About about(SearchAnswer answer, JobQuery query, SearchOrder order) {
    boolean whole =
        query.words().isEmpty()
            && hidden(query).containsAll(query.filters().keySet())
            && order == SearchOrder.RELEVANCE
            && answer.from() == 0;
    return PageHead.About.site(
        "Open jobs with the facts that were read from each advert: role, level, skills, pay, place"
            + " and workplace.",
        "/jobs",
        whole);
  }

  private static Set<Parameter> hidden(JobQuery query) {
    return query.values(Parameter.STATE).equals(List.of("open"))
        ? EnumSet.of(Parameter.STATE)
        : EnumSet.noneOf(Parameter.class);
  }

  /// Distance is an order where the query names a place.
  private static List<Choice> orders(JobQuery query, SearchOrder now) {
    boolean placed = query.has(Parameter.NEAR) || query.has(Parameter.CITY);
    return Arrays.stream(SearchOrder.values())
        .filter(order -> placed || order != SearchOrder.DISTANCE)
        .map(order ->
            new Choice(
                Wording.capital(order.words()),
                "",
                now == order,
                address(query.toLink(), order, 0)))
        .toList();
  }

  private static String address(String link, SearchOrder order, int from) {
    return "/jobs?"
        + link
        + (order == SearchOrder.RELEVANCE ? "" : "&order=" + order.id())
        + (from > 0 ? "&from=" + from : "");
  }
}
