package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Narrowed;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a market a query sees for the person who asks: the jobs that they hid are left out,
/// shown too, or all there is.
record Sight(OpenMarket market, JobQuery query) {
  private static final String SHOW = "show";
  private static final String ONLY = "only";

  private String mode() {
    List<String> modes = query.values(Parameter.HIDDEN);
    return modes.isEmpty() ? "out" : modes.getLast();
  }

  private Optional<Slice> seenSlice() {
    return switch (mode()) {
      case SHOW -> Optional.empty();
      case ONLY -> Optional.of(market.hidden().orElse(new Slice.AnyOf(List.of())));
      default -> market.hidden().map(Slice.Not::new);
    };
  }

  /// The market with the jobs that are seen.
  OpenMarket seen() {
    return seenSlice().map(market::narrowed).orElse(market);
  }

  /// An index with the jobs that are seen.
  JobIndex seenIn(JobIndex whole) {
    return seenSlice().<JobIndex>map(slice -> new Narrowed(whole, slice)).orElse(whole);
  }

  /// How many jobs of a slice are hidden, and which of some jobs; empty where none is.
  ///
  /// @param whole the index with the hidden jobs, of the state that all else is of
  /// @param listed the jobs that are listed
  Optional<SearchAnswer.Hidden> hidden(JobIndex whole, Slice slice, List<JobId> listed) {
    return market
        .hidden()
        .flatMap(hidden -> {
          long jobs = whole.hits(slice.and(hidden), Order.NEWEST, 0, 0).total();
          return jobs == 0
              ? Optional.empty()
              : Optional.of(
                  new SearchAnswer.Hidden(
                      jobs, mode(), otherwise().toLink(), among(whole, hidden, listed)));
        });
  }

  /// Those of the listed jobs that are hidden.
  private List<String> among(JobIndex whole, Slice hidden, List<JobId> listed) {
    return mode().equals("out") || listed.isEmpty()
        ? List.of()
        : whole
            .hits(hidden.and(new Slice.Ids(Set.copyOf(listed))), Order.NEWEST, 0, listed.size())
            .ids()
            .stream()
            .map(JobId::toString)
            .toList();
  }

  /// The query that shows hidden jobs where this one does not, and the other way round.
  private JobQuery otherwise() {
    return mode().equals("out") ? query.with(Parameter.HIDDEN, SHOW) : query.with(Parameter.HIDDEN);
  }
}
