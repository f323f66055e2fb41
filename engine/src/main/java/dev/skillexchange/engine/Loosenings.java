package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Loosening.Change;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Answers why a query has no jobs and what to change: the index counts the query without each of
/// its parts; where none alone is enough, without each two, then each three.
final class Loosenings {
  private static final int MOST_PARTS = 10;
  private static final int MOST_CHANGES = 6;
  private static final int MOST_REMOVED = 3;

  private final Knowledge knowledge;
  private final OpenMarket market;
  private final Optional<LocalDate> asOf;
  private final UnaryOperator<JobQuery> scoped;

  /// @param scoped makes of a query what is counted, such as its open jobs
  Loosenings(Knowledge knowledge, OpenMarket market, UnaryOperator<JobQuery> scoped) {
    this.knowledge = knowledge;
    this.market = market;
    this.asOf = market.asOf();
    this.scoped = scoped;
  }

  /// What to change of a query that has no jobs.
  ///
  /// @param fixed filters that stay
  Loosening of(JobQuery asked, Set<Parameter> fixed) {
    JobQuery query = CanonicalQuery.of(knowledge.resolver(), asked);
    List<QueryPart> parts = QueryPart.of(query, fixed).stream().limit(MOST_PARTS).toList();
    List<Change> changes = new ArrayList<>(changes(query, parts));
    if (fixed.contains(Parameter.STATE)) {
      closed(query).ifPresent(changes::add);
    }
    return new Loosening(
        new Conflicts(knowledge, this::jobs).of(query, parts),
        changes.stream().limit(MOST_CHANGES).toList());
  }

  private List<Change> changes(JobQuery query, List<QueryPart> parts) {
    for (int removed = 1; removed <= Math.min(MOST_REMOVED, parts.size()); removed++) {
      List<Change> changes = new ArrayList<>();
      for (List<QueryPart> taken : choices(parts, removed)) {
        without(query, taken).ifPresent(changes::add);
      }
      if (!changes.isEmpty()) {
        changes.sort(Comparator.comparingLong((Change change) -> -change.jobs()));
        if (removed == 1) {
          parts.forEach(part -> instead(query, part).ifPresent(changes::add));
        }
        return changes;
      }
    }
    return parts.size() > MOST_REMOVED ? without(query, parts).stream().toList() : List.of();
  }

  /// Every choice of some parts, in their order.
  private static List<List<QueryPart>> choices(List<QueryPart> parts, int count) {
    if (count == 0) {
      return List.of(List.of());
    }
    List<List<QueryPart>> choices = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (List<QueryPart> rest : choices(parts.subList(i + 1, parts.size()), count - 1)) {
        List<QueryPart> choice = new ArrayList<>(List.of(parts.get(i)));
        choice.addAll(rest);
        choices.add(choice);
      }
    }
    return choices;
  }

  private Optional<Change> without(JobQuery query, List<QueryPart> taken) {
    JobQuery changed = query;
    for (QueryPart part : taken) {
      changed = part.without(changed);
    }
    return change(changed, taken, Optional.empty());
  }

  private Optional<Change> change(
      JobQuery changed, List<QueryPart> taken, Optional<Named> instead) {
    long jobs = jobs(changed);
    return jobs == 0
        ? Optional.empty()
        : Optional.of(
            new Change(
                taken.stream().map(part -> part.given(knowledge.filters())).toList(),
                instead,
                jobs,
                scoped.apply(changed).toLink()));
  }

  /// The value with most jobs in the place of a filter's own.
  private Optional<Change> instead(JobQuery query, QueryPart part) {
    if (!(part instanceof QueryPart.Filter filter) || filter.dimension().isEmpty()) {
      return Optional.empty();
    }
    JobQuery without = filter.without(query);
    return most(without, filter.dimension().get())
        .flatMap(value ->
            change(
                without.with(filter.parameter(), value),
                List.of(part),
                Optional.of(
                    new Named(value, knowledge.filters().value(filter.parameter(), value)))));
  }

  private Optional<String> most(JobQuery query, Dimension dimension) {
    Map<String, Long> jobs = new HashMap<>();
    market
        .index()
        .tally(
            slice(query),
            List.of(dimension),
            (cell, count) -> jobs.merge(cell.getFirst(), count, Long::sum));
    jobs.remove("");
    return jobs.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /// Closed jobs too, where only open ones were asked for.
  private Optional<Change> closed(JobQuery query) {
    JobQuery scope = scoped.apply(query);
    if (!scope.values(Parameter.STATE).equals(List.of("open"))) {
      return Optional.empty();
    }
    return change(
        query.with(Parameter.STATE, "all"),
        List.of(new QueryPart.Filter(Parameter.STATE, List.of("open"))),
        Optional.of(new Named("all", "open and closed")));
  }

  private long jobs(JobQuery query) {
    return market.index().hits(slice(query), Order.NEWEST, 0, 0).total();
  }

  private Slice slice(JobQuery query) {
    return knowledge.resolver().resolve(scoped.apply(query), asOf).slice();
  }
}
