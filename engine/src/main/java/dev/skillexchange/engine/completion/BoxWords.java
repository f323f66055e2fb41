package dev.skillexchange.engine.completion;

import dev.skillexchange.completion.Completion;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.ResolvedQuery.Understood;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a value of a filter is written into the search box: by its name, where the box reads that as
/// just this value, else by its id.
final class BoxWords {
  private static final Set<Parameter> UNDERSTOOD =
      Set.of(Parameter.ROLE, Parameter.SKILL, Parameter.WORKPLACE);
  private static final String EMBEDDED = " ,|\"";

  private final Knowledge knowledge;

  BoxWords(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Among words: roles and skills as words that are read as them, others behind their filter.
  ///
  /// @param alone whether a hyphen or a quote stands before it, so that words must hold together
  String among(Completion value, boolean alone) {
    String name = value.name();
    if (UNDERSTOOD.contains(value.kind()) && name.indexOf('"') < 0 && understood(value)) {
      return alone && name.indexOf(' ') >= 0 ? quoted(name) : name;
    }
    return switch (value.kind()) {
      case CITY, METRO, COUNTRY ->
          placed(value)
              .map(written -> "in:" + written)
              .orElse(value.kind().id() + ":" + value.id());
      default -> value.kind().id() + ":" + behind(value, value.kind());
    };
  }

  /// Whether the words of its name are read as this value and nothing else.
  private boolean understood(Completion value) {
    List<Understood> read =
        knowledge.resolver().resolve(JobQuery.words(value.name()), Optional.empty()).understood();
    String shown = value.kind() == Parameter.WORKPLACE ? value.id() : value.name();
    return read.size() == 1
        && read.getFirst().as().equals(value.kind().id())
        && read.getFirst().name().equals(shown);
  }

  private Optional<String> placed(Completion value) {
    return Optional.of(plainName(value))
        .filter(name -> means(Parameter.PLACE, name, value.id()))
        .map(BoxWords::held)
        .or(() -> Optional.of(value.id()).filter(id -> means(Parameter.PLACE, id, value.id())));
  }

  /// Behind the name of a filter.
  String behind(Completion value, Parameter filter) {
    String name = plainName(value);
    Parameter read = filter == Parameter.NEAR ? Parameter.CITY : filter;
    boolean plain = name.indexOf('"') < 0 && means(read, name, value.id());
    return plain ? held(name) : value.id();
  }

  /// Cities without their country.
  private String plainName(Completion value) {
    Labels labels = knowledge.labels();
    return value.kind() == Parameter.CITY ? labels.city(value.id()) : value.name();
  }

  private boolean means(Parameter filter, String name, String id) {
    try {
      JobQuery query = JobQuery.all().with(filter, name);
      return CanonicalQuery.of(knowledge.resolver(), query).values(filter).equals(List.of(id));
    } catch (UserError e) {
      return false;
    }
  }

  private static String held(String name) {
    boolean parts = name.chars().anyMatch(c -> EMBEDDED.indexOf(c) >= 0);
    return parts || name.startsWith("-") ? quoted(name) : name;
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
