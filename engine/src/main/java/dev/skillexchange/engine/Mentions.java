package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.BehindAnswer.Quote;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an advert says what a query is about: of its filters the most particular that the text of
/// the advert has words for.
final class Mentions {
  private static final int MOST_AROUND = 40;
  private static final int LONGEST = 160;

  /// The filters that words can be quoted for, the most particular first.
  private static final List<Parameter> QUOTED =
      List.of(
          Parameter.SKILL,
          Parameter.ACTIVITY,
          Parameter.CERTIFICATION,
          Parameter.PAY,
          Parameter.YEARS,
          Parameter.EDUCATION,
          Parameter.LEVEL,
          Parameter.WORKPLACE,
          Parameter.EMPLOYMENT,
          Parameter.CITY,
          Parameter.REGION,
          Parameter.COUNTRY);

  private Mentions() {}

  /// The words of a job's text that a query is about; empty where title or fields of the source say
  /// it.
  static Optional<Quote> of(Job job, JobQuery query) {
    return QUOTED.stream()
        .filter(query::has)
        .flatMap(filter -> evidence(job.facts(), filter, query.choices(filter)))
        .filter(evidence -> evidence.field() == Evidence.Field.TEXT)
        .findFirst()
        .map(evidence -> quote(job.text(), evidence.span()));
  }

  private static Stream<Evidence> evidence(Facts facts, Parameter filter, List<String> values) {
    return switch (filter) {
      case SKILL ->
          facts.skills().stream()
              .filter(one -> one.skill().filter(id -> named(values, id.slug())).isPresent())
              .map(one -> one.evidence());
      case ACTIVITY ->
          facts.activities().stream()
              .filter(one -> named(values, one.activity().slug()))
              .map(one -> one.evidence());
      case CERTIFICATION ->
          facts.certifications().stream()
              .filter(one -> one.certification().filter(id -> named(values, id.slug())).isPresent())
              .map(one -> one.evidence());
      case PAY, RANGE ->
          facts.pay().ranges().stream()
              .filter(range -> !range.value().onTarget() && range.value().plausible())
              .map(Fact.Stated::evidence)
              .limit(1);
      case YEARS -> stated(facts.years());
      case EDUCATION -> stated(facts.conditions().education());
      case LEVEL -> stated(facts.level());
      case WORKPLACE -> stated(facts.workplace());
      case EMPLOYMENT -> stated(facts.employment());
      case CITY, REGION, COUNTRY -> facts.places().stream().map(Fact.Stated::evidence);
      case VISA -> stated(facts.conditions().visa());
      case LIVES -> facts.remoteScope().stream().map(Fact.Stated::evidence);
      case ROLE,
          FAMILY,
          METRO,
          PLACE,
          NEAR,
          EMPLOYER,
          SOURCE,
          LANGUAGE,
          BASIS,
          SEEN,
          POSTED,
          OPEN,
          REPOSTS,
          STATE,
          HIDDEN ->
          Stream.empty();
    };
  }

  private static <T> Stream<Evidence> stated(Fact<T> fact) {
    return fact instanceof Fact.Stated<T>(T _, Evidence evidence)
        ? Stream.of(evidence)
        : Stream.empty();
  }

  /// Whether a filter names an id, with or without a need in front.
  private static boolean named(List<String> values, String id) {
    return values.stream().anyMatch(value -> value.substring(value.indexOf(':') + 1).equals(id));
  }

  private static Quote quote(String text, Span span) {
    int end = Math.min(span.end(), span.start() + LONGEST);
    LineAround line = new LineAround(text, MOST_AROUND);
    return new Quote(line.before(span.start()), text.substring(span.start(), end), line.after(end));
  }
}
