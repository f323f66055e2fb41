package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.Education;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.Sample;
import dev.skillexchange.market.Share;
import dev.skillexchange.market.estimate.ClusteredShare;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Writes how one gets into a role.
final class EntryWriter {
  private static final List<String> BEGINNERS = List.of(Level.INTERN.id(), Level.JUNIOR.id());

  private EntryWriter() {}

  static Entry write(Scope scope) {
    return new Entry(
        scope.chooses(Parameter.LEVEL) ? Optional.empty() : Optional.of(beginners(scope)),
        years(scope),
        education(scope));
  }

  /// The least years asked for.
  static Figure<YearsAsked> years(Scope scope) {
    YearsAsked.Gathered years = new YearsAsked.Gathered();
    scope
        .index()
        .tallyNumbered(
            scope.slice(),
            List.of(Dimension.EMPLOYER, Dimension.YEARS),
            new NumberedSink() {
              @Override
              public ValueNumbers numbers(int dimension) {
                return dimension == 0 ? scope.numbers() : YearsAsked.Gathered.NUMBERS;
              }

              @Override
              public void add(int[] cell, long jobs) {
                years.add(cell[0], cell[1], jobs);
              }
            });
    return years.figure(Scope.askingForYears(scope.query()), scope.jobs());
  }

  private static Figure<Share> beginners(Scope scope) {
    Counts levels = scope.counts(Dimension.LEVEL_STATED);
    long[] having = levels.byEmployer(BEGINNERS.getFirst());
    long[] juniors = levels.byEmployer(BEGINNERS.getLast());
    Arrays.setAll(having, i -> having[i] + juniors[i]);
    long part = Arrays.stream(having).sum();
    JobQuery behind =
        scope
            .query()
            .with(
                Parameter.LEVEL,
                BEGINNERS.stream().map(level -> "stated:" + level).toArray(String[]::new));
    Sample sample =
        new Sample(
            behind, part, Arrays.stream(having).filter(jobs -> jobs > 0).count(), levels.stated());
    return Figure.above(
        Floor.COUNT,
        sample,
        () ->
            new Share(
                part,
                levels.stated(),
                ClusteredShare.ofJobs(having, levels.statedByEmployer()).interval()));
  }

  private static List<ValueShare> education(Scope scope) {
    Counts counts = scope.counts(Dimension.EDUCATION);
    return Arrays.stream(Education.values())
        .map(Education::id)
        .filter(id -> counts.at(id).jobs() > 0)
        .map(id ->
            new ValueShare(
                id, counts.shareOfStated(id, scope.query().with(Parameter.EDUCATION, id))))
        .toList();
  }
}
