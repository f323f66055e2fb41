package dev.skillexchange.market;

import dev.skillexchange.slice.JobQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pay of some jobs, a sample for each currency and basis: these are never pooled.
final class PayBases {
  private final StatedRanges ranges;
  private final List<PaySample> samples = new ArrayList<>();

  /// @param ranges what jobs state, by its numbers
  PayBases(StatedRanges ranges) {
    this.ranges = ranges;
  }

  /// Takes one job.
  ///
  /// @param employer its number
  /// @param range the number of what it states
  void add(int employer, int range) {
    at(ranges.basis(range)).add(employer, range);
  }

  private PaySample at(int basis) {
    while (samples.size() <= basis) {
      samples.add(new PaySample(ranges));
    }
    return samples.get(basis);
  }

  /// The bases, such as `USD:salary`: the one with most jobs first, equal ones by their text.
  List<String> ranked() {
    return ranges.bases().stream()
        .filter(basis -> jobs(basis) > 0)
        .sorted(
            Comparator.comparingLong((String basis) -> -jobs(basis))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// How many jobs state pay on a basis.
  long jobs(String basis) {
    int number = ranges.numberOf(basis);
    return number < samples.size() ? samples.get(number).jobs() : 0;
  }

  /// The figure of a basis.
  ///
  /// @param behind the query that lists the jobs of the figure
  /// @param outOf how many jobs there are, with those that state no such pay
  Figure<PayBand> figure(String basis, JobQuery behind, long outOf) {
    PaySample pay = at(ranges.numberOf(basis));
    Numbered employers = pay.employers();
    Sample sample = new Sample(behind, pay.jobs(), employers.met().length, outOf);
    if (!Floor.MEDIAN.reachedBy(sample)) {
      return new Figure.Withheld<>(Floor.MEDIAN, sample);
    }
    Optional<PayBand> band = pay.band(employers, sample.coverage());
    return band.isPresent()
        ? new Figure.Told<>(band.get(), sample)
        : new Figure.Withheld<>(Floor.MEDIAN, sample);
  }
}
