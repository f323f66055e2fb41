package dev.skillexchange.guide;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Employers;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Sample;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The jobs that a guide, or a part of it, is about, with what is counted of them so far.
final class Scope {
  private final JobIndex index;
  private final SliceResolver resolver;
  private final Optional<LocalDate> asOf;
  private final JobQuery query;
  private final Slice slice;
  private final RunningNumbers numbers;
  private final Employers employers;
  private final Map<Dimension, Counts> counts = new EnumMap<>(Dimension.class);
  private final Map<Dimension, List<String>> ranked = new EnumMap<>(Dimension.class);

  private Scope(
      JobIndex index,
      SliceResolver resolver,
      Optional<LocalDate> asOf,
      JobQuery query,
      RunningNumbers numbers) {
    this.index = index;
    this.resolver = resolver;
    this.asOf = asOf;
    this.query = query;
    this.numbers = numbers;
    this.slice = resolver.resolve(query, asOf).slice();
    this.employers = Employers.of(index, slice, numbers);
  }

  static Scope of(
      JobIndex index, SliceResolver resolver, Optional<LocalDate> asOf, JobQuery query) {
    return new Scope(index, resolver, asOf, query, new RunningNumbers());
  }

  /// Other jobs, whose employers have the same numbers.
  Scope other(JobQuery about) {
    return new Scope(index, resolver, asOf, about, numbers);
  }

  JobIndex index() {
    return index;
  }

  JobQuery query() {
    return query;
  }

  Slice slice() {
    return slice;
  }

  Slice slice(JobQuery about) {
    return resolver.resolve(about, asOf).slice();
  }

  long jobs() {
    return employers.total();
  }

  /// The numbers of employers: what is counted with these meets no name twice.
  RunningNumbers numbers() {
    return numbers;
  }

  Employers employers() {
    return employers;
  }

  /// The jobs by a dimension; counted once.
  Counts counts(Dimension dimension) {
    Counts known = counts.get(dimension);
    if (known == null) {
      known = Counts.of(index, slice, dimension, employers);
      counts.put(dimension, known);
    }
    return known;
  }

  /// The jobs by some values of a dimension, for shares and lifts of these alone; counted each
  /// time.
  Counts counts(Dimension dimension, Collection<String> values) {
    return Counts.of(index, slice, dimension, employers, Set.copyOf(values)::contains);
  }

  /// The values of a dimension that the jobs have, in the order of [Counts#ranked], without
  /// counting their employers; asked for once.
  List<String> ranked(Dimension dimension) {
    return ranked.computeIfAbsent(
        dimension,
        by ->
            index.commonest(slice, by, Integer.MAX_VALUE, List.of()).stream()
                .map(ValueCount::value)
                .toList());
  }

  /// Whether the query already chooses a value of a filter of which a job may have several, so that
  /// a link could not narrow it further.
  boolean chooses(Parameter parameter) {
    return query.has(parameter);
  }

  /// The jobs of a query that ask for years of experience.
  static JobQuery askingForYears(JobQuery query) {
    return query.has(Parameter.YEARS) ? query : query.with(Parameter.YEARS, "stated");
  }

  /// How many jobs there are.
  Figure<Long> size() {
    return counted(query, jobs(), employers.count(), jobs());
  }

  static Figure<Long> counted(JobQuery behind, long jobs, long employers, long outOf) {
    return new Figure.Told<>(jobs, new Sample(behind, jobs, employers, outOf));
  }
}
