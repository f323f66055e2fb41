package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The filters of a query as links that take each away.
final class Chosen {
  private final Labels labels;

  Chosen(Labels labels) {
    this.labels = labels;
  }

  /// @param hidden filters that go without saying
  List<Choice> of(JobQuery query, Set<Parameter> hidden, UnaryOperator<String> address) {
    List<Choice> chosen = new ArrayList<>();
    for (Map.Entry<Parameter, List<String>> filter : query.filters().entrySet()) {
      if (!hidden.contains(filter.getKey())) {
        for (String value : filter.getValue()) {
          JobQuery without = without(query, filter.getKey(), value);
          chosen.add(
              new Choice(name(filter.getKey(), value), "", true, address.apply(without.toLink())));
        }
      }
    }
    return List.copyOf(chosen);
  }

  private static JobQuery without(JobQuery query, Parameter parameter, String value) {
    return query.with(
        parameter,
        query.values(parameter).stream()
            .filter(other -> !other.equals(value))
            .toArray(String[]::new));
  }

  private String name(Parameter parameter, String value) {
    return switch (parameter) {
      case ROLE -> labels.of(Dimension.ROLE, value);
      case LEVEL -> stated(value, labels.level(bare(value)));
      case SKILL ->
          value.contains(":")
              ? value.substring(0, value.indexOf(':'))
                  + ": "
                  + labels.skill(value.substring(value.indexOf(':') + 1))
              : labels.skill(value);
      case COUNTRY -> labels.country(value);
      case CITY -> labels.city(value);
      case REGION -> labels.region(value);
      case METRO -> labels.metro(value);
      case YEARS -> value.equals("stated") ? "Years stated" : value + "+ years";
      case EDUCATION ->
          value.equals("stated") ? "Education stated" : "Education: " + Labels.words(value);
      case EMPLOYMENT -> stated(value, Labels.words(bare(value)));
      case WORKPLACE -> Labels.words(value);
      case ACTIVITY -> labels.activity(value);
      case STATE -> value.equals("all") ? "Open and closed" : Labels.words(value);
      case SEEN -> "Seen since " + value;
      case BASIS -> "Only what is stated";
      case PAY -> "Pay: " + value.replace(':', ' ');
      case FAMILY, EMPLOYER, SOURCE, CERTIFICATION -> Labels.words(parameter.id()) + ": " + value;
    };
  }

  private static String bare(String value) {
    return value.substring(value.indexOf(':') + 1);
  }

  private static String stated(String value, String name) {
    return value.startsWith("stated:") ? name + ", stated" : name;
  }
}
