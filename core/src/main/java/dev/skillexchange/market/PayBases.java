package dev.skillexchange.market;

import dev.skillexchange.slice.JobQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pay of some jobs, a sample for each currency and basis: these are never pooled.
final class PayBases {
  private final StatedRanges ranges;
  private final Map<String, PaySample> samples = new HashMap<>();

  /// @param ranges what jobs state, by its numbers
  PayBases(StatedRanges ranges) {
    this.ranges = ranges;
  }

  /// Takes one job.
  ///
  /// @param employer its number
  /// @param range the number of what it states
  void add(int employer, int range) {
    samples.computeIfAbsent(ranges.basis(range), _ -> new PaySample(ranges)).add(employer, range);
  }

  /// The bases, such as `USD:salary`: the one with most jobs first, equal ones by their text.
  List<String> ranked() {
    return samples.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, PaySample> basis) -> -basis.getValue().jobs())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How many jobs state pay on a basis.
  long jobs(String basis) {
    return at(basis).jobs();
  }

  private PaySample at(String basis) {
    return samples.getOrDefault(basis, new PaySample(ranges));
  }

  /// The figure of a basis.
  ///
  /// @param behind the query that lists the jobs of the figure
  /// @param outOf how many jobs there are, with those that state no such pay
  Figure<PayBand> figure(String basis, JobQuery behind, long outOf) {
    PaySample pay = at(basis);
    Sample sample = new Sample(behind, pay.jobs(), pay.employers(), outOf);
    if (!Floor.MEDIAN.reachedBy(sample)) {
      return new Figure.Withheld<>(Floor.MEDIAN, sample);
    }
    Optional<PayBand> band = pay.band(sample.coverage());
    return band.isPresent()
        ? new Figure.Told<>(band.get(), sample)
        : new Figure.Withheld<>(Floor.MEDIAN, sample);
  }
}
