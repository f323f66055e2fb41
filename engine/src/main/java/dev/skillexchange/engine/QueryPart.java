package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Loosening.Given;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Something that narrows a query and can be taken away by itself: a filter with all values of
/// which one is enough, one value of a filter of which all must hold, a word or the words of one
/// name, or what is left beyond the most parts that are told apart.
sealed interface QueryPart {

  /// The query without this part.
  JobQuery without(JobQuery query);

  /// The query with this part.
  JobQuery with(JobQuery query);

  /// What is taken away with it.
  List<Given> given(FilterNames names);

  /// A filter with some values.
  record Filter(Parameter parameter, List<String> values) implements QueryPart {
    @Override
    public JobQuery without(JobQuery query) {
      return query.with(
          parameter,
          query.values(parameter).stream()
              .filter(value -> !values.contains(value))
              .toArray(String[]::new));
    }

    @Override
    public JobQuery with(JobQuery query) {
      JobQuery narrowed = query;
      for (String value : values) {
        narrowed = narrowed.and(parameter, value);
      }
      return narrowed;
    }

    @Override
    public List<Given> given(FilterNames names) {
      return List.of(
          new Given(
              parameter.id(),
              new Named(
                  String.join(" or ", values),
                  String.join(
                      " or ",
                      values.stream().map(value -> names.value(parameter, value)).toList()))));
    }

    /// What other values are counted by; empty for a filter whose values do not stand for each
    /// other.
    Optional<Dimension> dimension() {
      return Optional.ofNullable(DIMENSIONS.get(parameter));
    }
  }

  /// A term of the search, or several that are read as one name.
  ///
  /// @param terms as they are written
  record Words(List<String> terms) implements QueryPart {
    @Override
    public JobQuery without(JobQuery query) {
      List<String> kept = new ArrayList<>(query.terms());
      kept.removeAll(terms);
      return query.withWords(String.join(" ", kept));
    }

    @Override
    public JobQuery with(JobQuery query) {
      return query.and("q", text());
    }

    @Override
    public List<Given> given(FilterNames names) {
      boolean plain = Character.isLetterOrDigit(text().codePointAt(0));
      String word = terms.size() == 1 ? "the word “" : "the words “";
      return List.of(new Given("q", new Named(text(), plain ? word + text() + "”" : text())));
    }

    private String text() {
      return String.join(" ", terms);
    }

    /// The words of a phrase without its quotes.
    Optional<String> loose() {
      String text = text();
      boolean phrase = text.startsWith("\"") && text.indexOf(' ') > 0;
      return phrase ? Optional.of(text.replace("\"", "").strip()) : Optional.empty();
    }
  }

  /// Several that are only taken away together.
  record Rest(List<QueryPart> parts) implements QueryPart {
    @Override
    public JobQuery without(JobQuery query) {
      JobQuery left = query;
      for (QueryPart part : parts) {
        left = part.without(left);
      }
      return left;
    }

    @Override
    public JobQuery with(JobQuery query) {
      JobQuery narrowed = query;
      for (QueryPart part : parts) {
        narrowed = part.with(narrowed);
      }
      return narrowed;
    }

    @Override
    public List<Given> given(FilterNames names) {
      return parts.stream().flatMap(part -> part.given(names).stream()).toList();
    }
  }

  Map<Parameter, Dimension> DIMENSIONS =
      Map.of(
          Parameter.ROLE, Dimension.ROLE,
          Parameter.LEVEL, Dimension.LEVEL,
          Parameter.COUNTRY, Dimension.COUNTRY,
          Parameter.REGION, Dimension.REGION,
          Parameter.CITY, Dimension.CITY,
          Parameter.WORKPLACE, Dimension.WORKPLACE,
          Parameter.EMPLOYMENT, Dimension.EMPLOYMENT,
          Parameter.YEARS, Dimension.YEARS,
          Parameter.EDUCATION, Dimension.EDUCATION);

  Set<Parameter> ALL_MUST_HOLD =
      Set.of(Parameter.SKILL, Parameter.PAY, Parameter.CERTIFICATION, Parameter.ACTIVITY);

  /// The parts of a query.
  ///
  /// @param names stretches of its words that are read as one name, each as its words
  /// @param fixed filters that stay
  /// @param most how many parts are told apart
  static List<QueryPart> of(
      JobQuery query, List<List<String>> names, Set<Parameter> fixed, int most) {
    List<QueryPart> parts = new ArrayList<>(Stretches.of(query.terms(), names));
    query
        .filters()
        .forEach((parameter, values) -> {
          if (ALL_MUST_HOLD.contains(parameter)) {
            values.forEach(value -> parts.add(new Filter(parameter, List.of(value))));
          } else if (!fixed.contains(parameter)) {
            parts.add(new Filter(parameter, values));
          }
        });
    if (parts.size() <= most) {
      return List.copyOf(parts);
    }
    List<QueryPart> some = new ArrayList<>(parts.subList(0, most - 1));
    some.add(new Rest(List.copyOf(parts.subList(most - 1, parts.size()))));
    return List.copyOf(some);
  }
}
