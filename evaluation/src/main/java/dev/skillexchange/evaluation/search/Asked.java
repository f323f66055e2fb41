package dev.skillexchange.evaluation.search;

import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.slice.JobQuery;

/// A search as one person asks it: what for, in which order, from which job on.
///
/// @param filters how many it has besides what it starts with
/// @param from the number of the first job listed, counted from 0
public record Asked(Start start, int filters, JobQuery query, SearchOrder order, int from) {
  /// How many jobs a page lists.
  public static final int PAGE = 20;

  /// The part of a link behind `?`.
  public String link() {
    StringBuilder link = new StringBuilder(query.toLink());
    if (order != SearchOrder.RELEVANCE) {
      link.append("&order=").append(order.id());
    }
    if (from > 0) {
      link.append("&from=").append(from);
    }
    return link.toString();
  }
}
