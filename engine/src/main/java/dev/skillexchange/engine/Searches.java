package dev.skillexchange.engine;

import dev.skillexchange.engine.SpellingCheck.Corrected;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Ranking;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Understood;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.facet.FacetScope;
import dev.skillexchange.engine.facet.Facets;
import dev.skillexchange.engine.facet.PayAnywhere;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Narrowed;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.QueryReader;
import dev.skillexchange.slice.ResolvedQuery;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Answers which jobs there are.
public final class Searches {
  private static final int MOST = 100;

  /// Pay in the currency that is asked for alone, as guides count it.
  private static final PayAnywhere AS_STATED = new PayAnywhere(Optional.empty());

  private final Knowledge knowledge;
  private final Facets facets;
  private final Orders orders;
  private final QueryReader reader;
  private final Rankings rankings;

  public Searches(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.facets = new Facets(knowledge.catalogue(), knowledge.labels());
    this.orders = new Orders(knowledge);
    this.reader = new QueryReader(knowledge.resolver());
    this.rankings = new Rankings(knowledge.labels());
  }

  /// A page of hits and the counts beside it, of one state of the index.
  ///
  /// @param asked with the ids of what it names, and the state
  /// @param from the number of the first hit
  private record Found(
      JobQuery asked,
      ResolvedQuery resolved,
      int from,
      Hits hits,
      List<JobCard> cards,
      Facets.Counted counted,
      Optional<SearchAnswer.Hidden> hidden) {

    /// Whether the query has jobs, be they hidden.
    boolean some() {
      return hits.total() > 0 || hidden.isPresent();
    }
  }

  /// The jobs of a query, open ones where it does not say which.
  ///
  /// @param from the number of the first job wanted, counted from 0
  /// @param count how many jobs, at most 100
  /// @throws UserError where a filter is not understood
  public SearchAnswer search(
      OpenMarket market, JobQuery query, SearchOrder order, int from, int count) {
    return search(market, query, order, from, count, false);
  }

  /// The same, and why each job stands where it does where words rank them: reads their adverts.
  public SearchAnswer explained(
      OpenMarket market, JobQuery query, SearchOrder order, int from, int count) {
    return search(market, query, order, from, count, order == SearchOrder.RELEVANCE);
  }

  private SearchAnswer search(
      OpenMarket market, JobQuery query, SearchOrder order, int from, int count, boolean why) {
    if (from < 0 || count < 0 || count > MOST) {
      throw new UserError(
          "no such page", from + " and " + count, "Ask for 0 to " + MOST + " jobs from 0 on.");
    }
    QueryReader.Read read = reader.read(query);
    Basis basis = market.basis();
    Found typed = found(market, read.query(), basis, order, from, count);
    Optional<Corrected> corrected =
        typed.some() ? Optional.empty() : corrected(market, read.query());
    Found found =
        corrected.map(one -> found(market, one.query(), basis, order, from, count)).orElse(typed);
    List<Ranking> rankings = why ? rankings(market, found) : List.of();
    return answer(market, basis, read, corrected, found, rankings);
  }

  private List<Ranking> rankings(OpenMarket market, Found found) {
    Slice slice = found.resolved().slice();
    return Relevance.ranks(slice)
        ? rankings.of(
            slice, market.index().relevance(slice), market.store().jobs().find(found.hits().ids()))
        : List.of();
  }

  private Optional<Corrected> corrected(OpenMarket market, JobQuery query) {
    JobQuery known = CanonicalQuery.of(knowledge.resolver(), query);
    return market.index().snapshot(now -> SpellingCheck.of(knowledge, now, known, market.asOf()));
  }

  private SearchAnswer answer(
      OpenMarket market,
      Basis basis,
      QueryReader.Read read,
      Optional<Corrected> corrected,
      Found found,
      List<Ranking> rankings) {
    long total = found.hits().total();
    JobQuery searched = corrected.map(Corrected::query).orElse(read.query());
    return new SearchAnswer(
        basis,
        found.asked().toLink(),
        found.resolved().understood().stream()
            .map(word -> understood(word, found.asked()))
            .toList(),
        Stream.of(read.remarks(), found.resolved().remarks(), compared(basis, found.asked()))
            .flatMap(List::stream)
            .toList(),
        corrected.map(Corrected::spelling),
        total,
        found.from(),
        found.cards(),
        rankings,
        found.counted().facets(),
        found.counted().histograms(),
        found.hidden(),
        total > 0
            ? Optional.empty()
            : Optional.of(loosening(new Sight(market, found.asked()).seen(), searched)));
  }

  /// Says that pay of several currencies was compared, and by which rates.
  private List<String> compared(Basis basis, JobQuery asked) {
    PayAnywhere pay = pay(basis.asOf());
    return pay.compares(asked)
        ? pay.rates().stream()
            .map(day ->
                "Pay in other currencies was compared at the reference rates of "
                    + Wording.day(day.day())
                    + ".")
            .toList()
        : List.of();
  }

  private Found found(
      OpenMarket market, JobQuery query, Basis basis, SearchOrder order, int from, int count) {
    JobQuery asked = openUnlessSaid(CanonicalQuery.of(knowledge.resolver(), query));
    Order hitsIn = orders.of(order, asked, basis.asOf());
    Reading reading = reading(basis.asOf(), pay(basis.asOf()));
    ResolvedQuery resolved = reading.of(asked);
    Sight sight = new Sight(market, asked);
    return market
        .index()
        .snapshot(all -> {
          JobIndex now = sight.seenIn(all);
          Hits hits = now.hits(resolved.slice(), hitsIn, from, count);
          return new Found(
              asked,
              resolved,
              from,
              hits,
              cards(now, now.sketches(hits.ids()), basis, asked),
              facets.all(reading.scope(now, asked, resolved.slice()), reading.pay()),
              sight.hidden(all, resolved.slice(), hits.ids()));
        });
  }

  /// The first jobs of a query, of one state of the index: what exports and feeds are made of.
  ///
  /// @param asked the query as it was understood
  public record Listing(Basis basis, JobQuery asked, Hits hits) {}

  /// The first jobs of a query, as [#search] finds them.
  ///
  /// @param count how many jobs, at most [Hits#DEEPEST]
  /// @throws UserError where a filter is not understood
  public Listing list(OpenMarket market, JobQuery query, SearchOrder order, int count) {
    JobQuery asked = understood(query);
    Basis basis = market.basis();
    Slice slice = reading(basis.asOf(), pay(basis.asOf())).of(asked).slice();
    return new Listing(
        basis,
        asked,
        new Sight(market, asked)
            .seen()
            .index()
            .hits(slice, orders.of(order, asked, basis.asOf()), 0, count));
  }

  /// A query with its filters read out of its words, each value by its id; about open jobs where it
  /// does not say which.
  ///
  /// @throws UserError where a filter is not understood
  public JobQuery understood(JobQuery query) {
    return openUnlessSaid(CanonicalQuery.of(knowledge.resolver(), reader.read(query).query()));
  }

  /// Jobs in short, with how many openings their employers have in all, and how far they lie from
  /// the places around which the query looks.
  ///
  /// @param asked as it was understood
  public List<JobCard> cards(JobIndex index, List<JobSketch> jobs, Basis basis, JobQuery asked) {
    JobCards.Around around =
        new JobCards.Around(
            basis.asOf(),
            EmployerOpenings.of(
                Narrowed.whole(index), jobs.stream().map(job -> job.employer().id()).toList()),
            knowledge.resolver().nearness(asked));
    return jobs.stream().map(job -> knowledge.cards().card(job, around)).toList();
  }

  private PayAnywhere pay(Optional<LocalDate> asOf) {
    return new PayAnywhere(asOf.flatMap(knowledge.rates()::on));
  }

  private Reading reading(Optional<LocalDate> asOf, PayAnywhere pay) {
    return new Reading(knowledge.resolver(), asOf, pay);
  }

  /// How queries become slices on a day.
  private record Reading(SliceResolver resolver, Optional<LocalDate> asOf, PayAnywhere pay) {

    ResolvedQuery of(JobQuery query) {
      return resolver.resolve(pay.in(query), asOf);
    }

    /// What counts beside a query.
    ///
    /// @param slice that of the query
    FacetScope scope(JobIndex index, JobQuery query, Slice slice) {
      return new FacetScope(index, query, slice, asOf, other -> of(other).slice());
    }
  }

  private static Understood understood(ResolvedQuery.Understood word, JobQuery asked) {
    String literally = asked.withWords(word.literal()).toLink();
    return new Understood(word.words(), word.as(), word.name(), literally);
  }

  private Loosening loosening(OpenMarket market, JobQuery query) {
    PayAnywhere pay = pay(market.asOf());
    return new Loosenings(knowledge, market, asked -> pay.in(openUnlessSaid(asked)))
        .of(query, EnumSet.of(Parameter.STATE, Parameter.HIDDEN));
  }

  /// Counts of the values of some filters among the jobs of a query, without the jobs.
  public List<Facet> facets(OpenMarket market, JobQuery query, Set<Parameter> wanted) {
    JobQuery read = reader.read(query).query();
    Reading reading = reading(market.asOf(), AS_STATED);
    Slice slice = reading.of(read).slice();
    return market.index().snapshot(now -> facets.of(reading.scope(now, read, slice), wanted));
  }

  /// A query that names neither a state nor days is about open jobs.
  static JobQuery openUnlessSaid(JobQuery query) {
    return query.has(Parameter.STATE) || query.has(Parameter.SEEN)
        ? query
        : query.with(Parameter.STATE, "open");
  }
}
