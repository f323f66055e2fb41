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
/// which one is enough, one value of a filter of which all must hold, or a word.
sealed interface QueryPart {

  /// The query without this part.
  JobQuery without(JobQuery query);

  /// The query with this part.
  JobQuery with(JobQuery query);

  Given given(FilterNames names);

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
    public Given given(FilterNames names) {
      return new Given(
          parameter.id(),
          new Named(
              String.join(" or ", values),
              String.join(
                  " or ", values.stream().map(value -> names.value(parameter, value)).toList())));
    }

    /// What other values are counted by; empty for a filter whose values do not stand for each
    /// other.
    Optional<Dimension> dimension() {
      return Optional.ofNullable(DIMENSIONS.get(parameter));
    }
  }

  /// A word of the search.
  record Word(String word) implements QueryPart {
    @Override
    public JobQuery without(JobQuery query) {
      List<String> words = new ArrayList<>(query.terms());
      words.remove(word);
      return query.withWords(String.join(" ", words));
    }

    @Override
    public JobQuery with(JobQuery query) {
      return query.and("q", word);
    }

    @Override
    public Given given(FilterNames names) {
      boolean plain = Character.isLetterOrDigit(word.codePointAt(0));
      return new Given("q", new Named(word, plain ? "the word “" + word + "”" : word));
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
  /// @param fixed filters that stay
  static List<QueryPart> of(JobQuery query, Set<Parameter> fixed) {
    List<QueryPart> parts = new ArrayList<>();
    query.terms().stream().distinct().forEach(word -> parts.add(new Word(word)));
    query
        .filters()
        .forEach((parameter, values) -> {
          if (ALL_MUST_HOLD.contains(parameter)) {
            values.forEach(value -> parts.add(new Filter(parameter, List.of(value))));
          } else if (!fixed.contains(parameter)) {
            parts.add(new Filter(parameter, values));
          }
        });
    return parts;
  }
}
