package dev.skillexchange.engine;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Order;
import dev.skillexchange.market.PayOrder;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Distances;
import dev.skillexchange.slice.JobQuery;
import java.time.LocalDate;
import java.util.Optional;

/// Makes of an order that is asked for one that an index knows.
final class Orders {
  private final Knowledge knowledge;

  Orders(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// @param asOf the day of the last reading, whose exchange rates make pay comparable
  /// @throws UserError where the order needs a place and the query names none
  Order of(SearchOrder asked, JobQuery query, Optional<LocalDate> asOf) {
    return switch (asked) {
      case RELEVANCE -> Order.RELEVANCE;
      case NEWEST -> Order.NEWEST;
      case PAY ->
          new Order.ByValue(Dimension.PAY, PayOrder.of(asOf.flatMap(knowledge.rates()::on)));
      case DISTANCE -> byDistance(query);
    };
  }

  private Order byDistance(JobQuery query) {
    Distances distances =
        knowledge
            .resolver()
            .distances(query)
            .orElseThrow(() ->
                new UserError(
                    "no place to order by distance from",
                    query.toString(),
                    "Name a city, such as near:berlin,50km, or choose another order."));
    return new Order.ByValue(Dimension.CITY, city -> distances.kilometres(new CityId(city)));
  }
}
