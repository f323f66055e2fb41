package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.slice.JobQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A mix of searches of the sample market, wholly given by its seed: the same for every way of
/// asking.
///
/// Each search is made of an advert that is drawn from the market, so that words and values are
/// asked for as often as adverts have them, from the most common to those of a single job. It has a
/// [Start], none to four filters ([Narrowing]; one in five of another advert than the start, so
/// that some searches find little or nothing; one in four typed into the box, not chosen), a page
/// and an order. The shares are a plain assumption of ours: no log of searches stands behind them.
public final class SearchMix {
  /// How many in a hundred ask for an order.
  private static final Map<SearchOrder, Integer> ORDERS =
      Map.of(
          SearchOrder.RELEVANCE, 76,
          SearchOrder.NEWEST, 12,
          SearchOrder.PAY, 4,
          SearchOrder.DISTANCE, 8);

  private static final int OTHER_ADVERT = 20;
  private static final int TYPED = 25;
  private static final int LAST_PAGE = 20;

  /// How many searches in a hundred have none, one, two, ... filters.
  private static final List<Integer> FILTERS = List.of(35, 32, 20, 9, 4);

  /// How many in a hundred ask for the first, the second, the third page; the rest for one of those
  /// up to the twentieth.
  private static final List<Integer> PAGES = List.of(80, 10, 4, 6);

  private final Draw draw;

  public SearchMix(Catalogue catalogue, SampleMarket market, long seed) {
    this.draw = new Draw(catalogue, market, seed);
  }

  /// The next searches of the mix.
  public List<Asked> next(int count) {
    List<Asked> searches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      searches.add(search());
    }
    return searches;
  }

  private Asked search() {
    Start start = draw.chance().weighted(List.of(Start.values()), Start::weight);
    Advert advert = draw.advert();
    JobQuery query = start.of(draw, advert);
    Set<Narrowing> used = EnumSet.noneOf(Narrowing.class);
    for (int filters = index(FILTERS); filters > 0; filters--) {
      Narrowing one = draw.chance().weighted(Narrowing.ALL, Narrowing::weight);
      Advert of = draw.chance().percent(OTHER_ADVERT) ? draw.advert() : advert;
      Optional<String> value = one.value(draw, of);
      if (value.isPresent() && used.add(one)) {
        query = narrowed(query, one, value.get());
      }
    }
    int page = index(PAGES);
    page = page < PAGES.size() - 1 ? page : page + draw.chance().below(LAST_PAGE - page);
    return new Asked(start, used.size(), query, order(used), page * Asked.PAGE);
  }

  /// The nearest first only where there is a place to be near to.
  private SearchOrder order(Set<Narrowing> used) {
    List<SearchOrder> orders = List.of(SearchOrder.values());
    SearchOrder order = draw.chance().weighted(orders, one -> ORDERS.getOrDefault(one, 0));
    return order == SearchOrder.DISTANCE && !used.contains(Narrowing.NEAR)
        ? SearchOrder.RELEVANCE
        : order;
  }

  private JobQuery narrowed(JobQuery query, Narrowing by, String value) {
    if (draw.chance().percent(TYPED)) {
      String written = value.contains(" ") ? '"' + value + '"' : value;
      return query.withWords(query.words() + " " + by.parameter().id() + ":" + written);
    }
    return query.and(by.parameter(), value);
  }

  private int index(List<Integer> weights) {
    List<Integer> indexes = IntStream.range(0, weights.size()).boxed().toList();
    return draw.chance().weighted(indexes, weights::get);
  }

  /// What a mix is made of, as it was drawn.
  static Table table(List<Asked> searches) {
    Table.Builder table = Table.named("mix", "The mix", "searches with", "share");
    for (Start start : Start.values()) {
      row(table, start.shown(), searches, asked -> asked.start() == start);
    }
    for (int filters = 0; filters < FILTERS.size(); filters++) {
      int count = filters;
      String name = count + (count == 1 ? " filter" : " filters") + " besides";
      row(table, name, searches, asked -> asked.filters() == count);
    }
    row(
        table,
        "filters typed into the box",
        searches,
        asked -> asked.query().words().contains(":"));
    row(table, "the first page", searches, asked -> asked.from() == 0);
    for (SearchOrder order : SearchOrder.values()) {
      row(table, "order: " + order.words(), searches, asked -> asked.order() == order);
    }
    return table.build();
  }

  private static void row(
      Table.Builder table, String name, List<Asked> searches, Predicate<Asked> which) {
    long found = searches.stream().filter(which).count();
    table.row(Cell.of(name), Cell.of((double) found / searches.size()));
  }
}
