package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Loosening.Change;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Answers why a query has no jobs and what to change. Each part of the query is looked up once;
/// from the parts that each job has follows which fewest must go ([Overlaps]).
final class Loosenings {
  private static final int MOST_PARTS = JobIndex.MOST_SLICES - 1;
  private static final int MOST_CHANGES = 6;

  /// Filters that say what others are about: they are taken away by a query of their own.
  private static final Set<Parameter> ABOUT_OTHERS = EnumSet.of(Parameter.BASIS, Parameter.SEEN);

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
    return market.index().snapshot(now -> new Asking(now, query, fixed).loosening());
  }

  /// One query over one state of the index.
  private final class Asking {
    private final JobIndex index;
    private final JobQuery query;
    private final Set<Parameter> fixed;
    private final List<QueryPart> parts;
    private final Overlaps overlaps;

    Asking(JobIndex index, JobQuery query, Set<Parameter> fixed) {
      this.index = index;
      this.query = query;
      this.fixed = fixed;
      Set<Parameter> staying = EnumSet.copyOf(ABOUT_OTHERS);
      staying.addAll(fixed);
      List<List<String>> names =
          knowledge.resolver().resolve(JobQuery.words(query.words()), asOf).understood().stream()
              .map(one -> Words.of(one.words()))
              .toList();
      this.parts = QueryPart.of(query, names, staying, MOST_PARTS);
      this.overlaps = new Overlaps(parts.size(), index.overlaps(slices()));
    }

    /// What is no part of the query, then each part by itself.
    private List<Slice> slices() {
      JobQuery rest = new QueryPart.Rest(parts).without(query);
      List<Slice> slices = new ArrayList<>(List.of(slice(rest)));
      JobQuery about = JobQuery.all();
      for (Parameter parameter : ABOUT_OTHERS) {
        about = about.with(parameter, query.values(parameter).toArray(String[]::new));
      }
      for (QueryPart part : parts) {
        slices.add(slice(part.with(about)));
      }
      return slices;
    }

    Loosening loosening() {
      List<Change> changes = new ArrayList<>(changes());
      if (fixed.contains(Parameter.STATE)) {
        closed().ifPresent(changes::add);
      }
      return new Loosening(
          new Conflicts(knowledge, overlaps).of(query, parts),
          changes.stream().limit(MOST_CHANGES).toList());
    }

    private List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      for (QueryPart one : alone()) {
        without(List.of(one)).ifPresent(changes::add);
      }
      List<Overlaps.Choice> fewest = overlaps.fewest();
      boolean one = fewest.stream().allMatch(choice -> choice.parts().size() == 1);
      if (changes.isEmpty() || one) {
        fewest.stream()
            .limit(MOST_CHANGES)
            .forEach(choice ->
                without(choice.parts().stream().map(parts::get).toList()).ifPresent(changes::add));
      }
      changes.sort(Comparator.comparingLong((Change change) -> -change.jobs()));
      parts.forEach(part -> loose(part).ifPresent(changes::addFirst));
      if (one) {
        fewest.forEach(
            choice -> instead(parts.get(choice.parts().getFirst())).ifPresent(changes::add));
      }
      return changes;
    }

    /// What is taken away by a query of its own.
    private List<QueryPart> alone() {
      return ABOUT_OTHERS.stream()
          .filter(parameter -> query.has(parameter) && !fixed.contains(parameter))
          .map(parameter -> (QueryPart) new QueryPart.Filter(parameter, query.values(parameter)))
          .toList();
    }

    private Optional<Change> without(List<QueryPart> taken) {
      return change(new QueryPart.Rest(taken).without(query), taken, Optional.empty());
    }

    /// The jobs are counted again by the query that the link asks: words that stand together once
    /// others are gone may be another name.
    private Optional<Change> change(
        JobQuery changed, List<QueryPart> taken, Optional<Named> instead) {
      long jobs = jobs(changed);
      return jobs == 0
          ? Optional.empty()
          : Optional.of(
              new Change(
                  taken.stream().flatMap(part -> part.given(knowledge.filters()).stream()).toList(),
                  instead,
                  jobs,
                  scoped.apply(changed).toLink()));
    }

    /// The words of a phrase, wherever they stand.
    private Optional<Change> loose(QueryPart part) {
      if (!(part instanceof QueryPart.Words words)) {
        return Optional.empty();
      }
      return words
          .loose()
          .flatMap(text ->
              change(
                  words.without(query).and("q", text),
                  List.of(part),
                  Optional.of(new Named(text, "the words “" + text + "” anywhere"))));
    }

    /// The value with most jobs in the place of a filter's own.
    private Optional<Change> instead(QueryPart part) {
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

    private Optional<String> most(JobQuery without, Dimension dimension) {
      Map<String, Long> jobs = new HashMap<>();
      index.tally(
          slice(without),
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
    private Optional<Change> closed() {
      JobQuery scope = scoped.apply(query);
      if (!scope.values(Parameter.STATE).equals(List.of("open"))) {
        return Optional.empty();
      }
      return change(
          query.with(Parameter.STATE, "all"),
          List.of(new QueryPart.Filter(Parameter.STATE, List.of("open"))),
          Optional.of(new Named("all", "open and closed")));
    }

    private long jobs(JobQuery changed) {
      return index.hits(slice(changed), Order.NEWEST, 0, 0).total();
    }

    private Slice slice(JobQuery changed) {
      return knowledge.resolver().resolve(scoped.apply(changed), asOf).slice();
    }
  }
}
