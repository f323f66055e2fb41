package dev.skillexchange.engine.person;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.engine.answer.SavedAnswer;
import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.link.Codes;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Hits;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.SavedSearch;
import dev.skillexchange.store.SavedSearch.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps searches for a person and tells what is new in them.
///
/// A job is new where it was first seen on the day of the last reading at the visit, or later, and
/// was not known then. Jobs that the person hid count neither as new nor at all.
public final class SavedSearches {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINK = 2_000;

  private final Knowledge knowledge;
  private final OpenMarket market;
  private final PersonId person;
  private final InstantSource clock;
  private final Searches searches;
  private final Codes ids = new Codes();

  /// @param market as the person sees it
  public SavedSearches(
      Knowledge knowledge, OpenMarket market, PersonId person, InstantSource clock) {
    this.knowledge = knowledge;
    this.market = market;
    this.person = person;
    this.clock = clock;
    this.searches = new Searches(knowledge);
  }

  public SavedAnswer list() {
    return new SavedAnswer(
        market.basis(), market.store().people().searches(person).stream().map(this::row).toList());
  }

  private SavedRow row(SavedSearch search) {
    JobQuery query = JobQuery.ofLink(search.link());
    return new SavedRow(
        search.id(),
        search.name(),
        search.link(),
        filters(query),
        search.saved(),
        search.last().at(),
        search.visits(),
        found(market, query, 0).total(),
        found(since(search.last()), query, 0).total());
  }

  /// A search whose values a newer catalogue does not know any more finds nothing, and stays.
  private Hits found(OpenMarket of, JobQuery query, int count) {
    try {
      return searches.list(of, query, SearchOrder.NEWEST, count).hits();
    } catch (UserError e) {
      return new Hits(0, List.of());
    }
  }

  private List<String> filters(JobQuery query) {
    boolean open = query.values(Parameter.STATE).equals(List.of("open"));
    return new FilterNames(knowledge.labels()).all(open ? query.with(Parameter.STATE) : query);
  }

  /// The market with the jobs that came after a visit.
  private OpenMarket since(Visit visit) {
    Optional<LocalDate> since = visit.since();
    if (since.isEmpty()) {
      return market;
    }
    Set<JobId> known = market.store().people().showing(visit.known());
    return market.narrowed(
        new Slice.AllOf(
            List.of(new Slice.FirstSeenSince(since.get()), new Slice.Not(new Slice.Ids(known)))));
  }

  /// Saves a search; one that is saved already gets the new name.
  ///
  /// @param name empty for one made of its words and filters
  /// @throws UserError where a filter is not understood, the search is too long or there are too
  ///   many
  public SavedRow save(String name, JobQuery query) {
    JobQuery asked = searches.understood(query).with(Parameter.HIDDEN);
    String link = asked.toLink();
    if (link.length() > LONGEST_LINK) {
      throw new UserError(
          "search too long", link.length() + " characters", "Use at most " + LONGEST_LINK + ".");
    }
    Visit now = visit(asked);
    return row(
        market
            .store()
            .people()
            .save(
                person,
                new SavedSearch(ids.get(), name(name, asked), link, now.at(), 0, now, now)));
  }

  private String name(String given, JobQuery asked) {
    String plain = given.replaceAll("\\p{Cntrl}", " ").strip();
    if (plain.isEmpty()) {
      List<String> filters = filters(asked);
      plain = filters.isEmpty() ? "All open jobs" : String.join(", ", filters);
    }
    return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  /// What is known now.
  private Visit visit(JobQuery query) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Optional<LocalDate> asOf = market.asOf();
    if (asOf.isEmpty()) {
      return new Visit(now, asOf, List.of());
    }
    Hits ofToday =
        found(
            market.narrowed(new Slice.FirstSeenSince(asOf.get())),
            query,
            SavedSearch.MOST_REMEMBERED);
    return ofToday.total() <= SavedSearch.MOST_REMEMBERED
        ? new Visit(now, asOf, ofToday.ids())
        : new Visit(now, asOf.map(day -> day.plusDays(1)), List.of());
  }

  /// The jobs that were new at the last visit: those that came between it and the one before, and
  /// whatever came since.
  ///
  /// @throws UserError where no such search is saved
  public SearchAnswer fresh(String id, int from, int count) {
    SavedSearch search = search(id);
    return searches.search(
        since(search.before()), JobQuery.ofLink(search.link()), SearchOrder.NEWEST, from, count);
  }

  /// A saved search as it is listed.
  ///
  /// @throws UserError where no such search is saved
  public SavedRow find(String id) {
    return row(search(id));
  }

  /// When the visit was whose news [#fresh] tells.
  public Instant before(String id) {
    return search(id).before().at();
  }

  private SavedSearch search(String id) {
    return market
        .store()
        .people()
        .search(person, id)
        .orElseThrow(
            () -> new UserError("no such saved search", id, "List them: ./skillexchange saved."));
  }

  /// Notes that the person looks at what is new now. Done twice with the same number it is noted
  /// once.
  ///
  /// @param visits how many visits the search had when they chose to look
  /// @throws UserError where no such search is saved
  public void visit(String id, int visits) {
    SavedSearch search = search(id);
    market.store().people().visit(person, id, visits, visit(JobQuery.ofLink(search.link())));
  }

  /// Forgets a search; nothing happens where there is none.
  public void forget(String id) {
    market.store().people().forget(person, id);
  }
}
