package dev.skillexchange.guide;

import dev.skillexchange.index.ValueCount;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.Slice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes who is hiring.
final class HiringWriter {
  private static final int MOST_EMPLOYERS = 15;
  private static final int MOST_SKILLS = 6;

  private final Scope open;
  private final Slice slice;

  private HiringWriter(Scope open, List<ValueCount> employers) {
    this.open = open;
    this.slice =
        open.slice()
            .and(
                new Slice.AnyOf(
                    employers.stream()
                        .map(count -> Slice.employer(new EmployerId(count.value())))
                        .toList()));
  }

  /// @param open the open jobs of the guide
  static List<HiringEmployer> write(Scope open) {
    List<ValueCount> ranked =
        open.index().commonest(open.slice(), Dimension.EMPLOYER, MOST_EMPLOYERS, List.of());
    return ranked.isEmpty() ? List.of() : new HiringWriter(open, ranked).employers(ranked);
  }

  private List<HiringEmployer> employers(List<ValueCount> ranked) {
    Map<String, String> names = new HashMap<>();
    open.index()
        .tally(
            slice,
            List.of(Dimension.EMPLOYER, Dimension.EMPLOYER_NAME),
            (cell, _) -> names.merge(cell.get(0), cell.get(1), HiringWriter::lower));
    Map<String, List<String>> levels = values(Dimension.LEVEL_STATED);
    Map<String, List<String>> workplaces = values(Dimension.WORKPLACE);
    Map<String, List<String>> skills = values(Dimension.SKILL);
    Map<String, List<String>> pay = values(Dimension.PAY);
    return ranked.stream()
        .map(count ->
            new HiringEmployer(
                new Employer(
                    new EmployerId(count.value()),
                    names.getOrDefault(count.value(), count.value())),
                Scope.counted(
                    open.query().with(Parameter.EMPLOYER, count.value()),
                    count.jobs(),
                    1,
                    open.jobs()),
                of(levels, count),
                of(workplaces, count),
                of(skills, count).stream().limit(MOST_SKILLS).toList(),
                of(pay, count).stream().map(PayCell::parse).toList()))
        .toList();
  }

  private static List<String> of(Map<String, List<String>> values, ValueCount employer) {
    return values.getOrDefault(employer.value(), List.of());
  }

  /// By employer the values of a dimension, the most frequent first.
  private Map<String, List<String>> values(Dimension dimension) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    open.index()
        .tally(
            slice,
            List.of(Dimension.EMPLOYER, dimension),
            (cell, jobs) -> {
              if (!cell.get(1).isEmpty()) {
                counts
                    .computeIfAbsent(cell.get(0), _ -> new HashMap<>())
                    .merge(cell.get(1), jobs, Long::sum);
              }
            });
    Map<String, List<String>> values = new HashMap<>();
    counts.forEach((employer, jobs) -> values.put(employer, ranked(jobs)));
    return values;
  }

  private static List<String> ranked(Map<String, Long> jobs) {
    return jobs.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> value) -> -value.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Of several spellings the first by the alphabet, so that answers do not depend on order.
  private static String lower(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
