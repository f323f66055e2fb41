package dev.skillexchange.completion;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of filters in a market, each with its open jobs: those of the catalogue, whether they
/// have any or not, and the employers that have some.
public final class MarketNames {
  private static final Map<Parameter, Dimension> COUNTED =
      Map.ofEntries(
          Map.entry(Parameter.ROLE, Dimension.ROLE),
          Map.entry(Parameter.LEVEL, Dimension.LEVEL),
          Map.entry(Parameter.SKILL, Dimension.SKILL),
          Map.entry(Parameter.COUNTRY, Dimension.COUNTRY),
          Map.entry(Parameter.CITY, Dimension.CITY),
          Map.entry(Parameter.WORKPLACE, Dimension.WORKPLACE),
          Map.entry(Parameter.EMPLOYMENT, Dimension.EMPLOYMENT),
          Map.entry(Parameter.EDUCATION, Dimension.EDUCATION),
          Map.entry(Parameter.VISA, Dimension.VISA),
          Map.entry(Parameter.LANGUAGE, Dimension.LANGUAGE),
          Map.entry(Parameter.CERTIFICATION, Dimension.CERTIFICATION),
          Map.entry(Parameter.ACTIVITY, Dimension.ACTIVITY));

  private final List<NamedValue> known;
  private final SliceResolver resolver;

  /// @param known the values of the catalogue, whose jobs are counted anew
  public MarketNames(List<NamedValue> known, SliceResolver resolver) {
    this.known = List.copyOf(known);
    this.resolver = resolver;
  }

  /// Counts the open jobs of one state of an index.
  public Completer completer(JobIndex index) {
    return index.snapshot(now -> new Completer(values(now)));
  }

  private Map<Parameter, List<NamedValue>> values(JobIndex index) {
    Map<Parameter, Map<String, Long>> counts = new EnumMap<>(Parameter.class);
    COUNTED.forEach((kind, by) -> counts.put(kind, tally(index, by)));
    Map<Parameter, List<NamedValue>> values = new EnumMap<>(Parameter.class);
    values.put(Parameter.EMPLOYER, employers(index));
    for (NamedValue value : known) {
      Map<String, Long> counted = counts.get(value.kind());
      long jobs = counted == null ? jobs(index, value) : counted.getOrDefault(value.id(), 0L);
      values
          .computeIfAbsent(value.kind(), _ -> new ArrayList<>())
          .add(new NamedValue(value.kind(), value.id(), value.name(), value.otherNames(), jobs));
    }
    return values;
  }

  private static Map<String, Long> tally(JobIndex index, Dimension by) {
    Map<String, Long> jobs = new HashMap<>();
    index.tally(
        Slice.open(), List.of(by), (cell, count) -> jobs.merge(cell.getFirst(), count, Long::sum));
    return jobs;
  }

  /// Values that stand for several of what jobs have, such as a metropolitan area for its cities.
  private long jobs(JobIndex index, NamedValue value) {
    JobQuery query = JobQuery.all().with(value.kind(), value.id()).with(Parameter.STATE, "open");
    Slice slice = resolver.resolve(query, Optional.empty()).slice();
    return index.hits(slice, Order.NEWEST, 0, 0).total();
  }

  /// Each under the spelling that most of its jobs have.
  private static List<NamedValue> employers(JobIndex index) {
    Map<String, Map<String, Long>> spellings = new HashMap<>();
    index.tally(
        Slice.open(),
        List.of(Dimension.EMPLOYER, Dimension.EMPLOYER_NAME),
        (cell, count) ->
            spellings
                .computeIfAbsent(cell.get(0), _ -> new HashMap<>(2))
                .merge(cell.get(1), count, Long::sum));
    List<NamedValue> employers = new ArrayList<>(spellings.size());
    spellings.forEach((id, names) ->
        employers.add(
            new NamedValue(
                Parameter.EMPLOYER,
                id,
                mostUsed(names),
                List.of(),
                names.values().stream().mapToLong(Long::longValue).sum())));
    return employers;
  }

  private static String mostUsed(Map<String, Long> names) {
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
