package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer.About;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.guide.Comparison;
import dev.skillexchange.guide.ComparisonWriter;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.Optional;

/// Answers how two roles differ, or one role at two places, levels or workplaces.
public final class Comparisons {
  private static final List<Parameter> BY =
      List.of(
          Parameter.ROLE,
          Parameter.COUNTRY,
          Parameter.REGION,
          Parameter.CITY,
          Parameter.METRO,
          Parameter.LEVEL,
          Parameter.WORKPLACE);
  private static final String HOW =
      "Give two roles (role=A&role=B), or one role and two values of one of country, region, city,"
          + " metro, level, workplace (role=A&country=US&country=DE).";

  private final Knowledge knowledge;

  public Comparisons(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Compares the two values of the one filter of a query that has two.
  ///
  /// @throws UserError where there is no such filter, more than one, or one with more values; where
  ///   a value is not known; where both mean the same
  public ComparisonAnswer compare(OpenMarket market, JobQuery query) {
    return compare(market, query, "");
  }

  /// The same, the salaries of both in one currency.
  ///
  /// @param currency ISO 4217 code; empty for that in which more jobs state a salary
  /// @throws UserError as above, and where the currency has no rate
  public ComparisonAnswer compare(OpenMarket market, JobQuery query, String currency) {
    Parameter by = by(query);
    JobQuery named = CanonicalQuery.of(knowledge.resolver(), query);
    List<String> values = named.values(by);
    if (values.size() < 2) {
      throw same(query.values(by));
    }
    Basis basis = market.basis();
    JobQuery left = named.with(by, values.getFirst());
    JobQuery right = named.with(by, values.getLast());
    if (knowledge
        .resolver()
        .resolve(left, basis.asOf())
        .slice()
        .equals(knowledge.resolver().resolve(right, basis.asOf()).slice())) {
      throw same(values);
    }
    Comparison comparison =
        new ComparisonWriter(market.index(), knowledge.resolver())
            .write(left, right, basis.asOf(), new Conversions(knowledge).of(basis, currency));
    return ComparisonAnswer.of(basis, about(by, named), comparison, knowledge.labels());
  }

  private About about(Parameter by, JobQuery named) {
    List<String> values = named.values(by);
    return new About(
        by.id(),
        by == Parameter.ROLE
            ? Optional.empty()
            : named.values(Parameter.ROLE).stream().findFirst().map(this::role),
        named.with(by).toLink(),
        named(by, values.getFirst()),
        named(by, values.getLast()));
  }

  private Named named(Parameter by, String value) {
    return new Named(value, knowledge.filters().value(by, value));
  }

  private Named role(String slug) {
    return named(Parameter.ROLE, slug);
  }

  private static Parameter by(JobQuery query) {
    List<Parameter> several =
        BY.stream().filter(parameter -> query.values(parameter).size() > 1).toList();
    if (several.isEmpty()) {
      throw new UserError("nothing to compare", query.toLink(), HOW);
    }
    if (several.size() > 1) {
      throw new UserError(
          "two differences at once",
          several.get(0).id() + " and " + several.get(1).id(),
          "Give one value of all but one of them.");
    }
    Parameter by = several.getFirst();
    if (query.values(by).size() > 2) {
      throw new UserError(
          "too many to compare", query.values(by).size() + " values of " + by.id(), "Give two.");
    }
    if (!query.has(Parameter.ROLE)) {
      throw new UserError("no role to compare", query.toLink(), HOW);
    }
    return by;
  }

  private static UserError same(List<String> values) {
    return new UserError("the same twice", String.join(" and ", values), "Give two that differ.");
  }
}
