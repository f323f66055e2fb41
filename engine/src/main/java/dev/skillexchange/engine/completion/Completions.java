package dev.skillexchange.engine.completion;

import dev.skillexchange.completion.Completer;
import dev.skillexchange.completion.Completion;
import dev.skillexchange.completion.MarketNames;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.answer.CompletionAnswer;
import dev.skillexchange.engine.answer.CompletionAnswer.Row;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.BoxPart;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers what the search box may become: values of filters, and filters.
public final class Completions {
  private static final int LONGEST = 1_000;
  private static final int MOST = 50;
  private static final int MOST_FILTERS = 2;
  private static final String FILTER = "filter";
  private static final String REMOTE = "remote";

  /// Where a remote worker may live is asked for behind its filter alone: among words a country is
  /// a place of work.
  private static final Set<Parameter> WORDS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Parameter.LIVES)));

  private final Knowledge knowledge;
  private final BoxWords words;

  public Completions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = new BoxWords(knowledge);
  }

  /// Makes ready what the first answer needs, which takes a second or two of a large market.
  public void prepare(OpenMarket market) {
    completer(market);
  }

  private Completer completer(OpenMarket market) {
    return market.completer(index ->
        new MarketNames(
                CatalogueNames.of(knowledge.catalogue(), knowledge.labels()), knowledge.resolver())
            .completer(index));
  }

  /// What the part of a box that the caret is in may become, the best first.
  ///
  /// @param box the whole text
  /// @param caret how many characters stand before the caret
  /// @param count how many at most, from 1 to 50
  /// @throws UserError where the text is too long, or the number is out of range
  public CompletionAnswer complete(OpenMarket market, String box, int caret, int count) {
    if (box.length() > LONGEST) {
      throw new UserError(
          "query too long", box.length() + " characters", "Use at most " + LONGEST + ".");
    }
    if (count < 1 || count > MOST) {
      throw new UserError("no such number", String.valueOf(count), "Ask for 1 to " + MOST + ".");
    }
    return new CompletionAnswer(
        market.basis(), box, rows(completer(market), BoxPart.at(box, caret), count));
  }

  /// What a part of a box may become, the best first: values, then at most two names of filters;
  /// the whole name of a filter stands first. Values without jobs are named behind a filter, where
  /// a city has jobs around it, and otherwise only where none fits better.
  public List<Row> rows(Completer completer, BoxPart part, int count) {
    List<Row> filters =
        part.filters().stream()
            .limit(Math.min(MOST_FILTERS, count))
            .map(name -> filter(part, name))
            .toList();
    List<Row> rows = new ArrayList<>();
    if (part.filter().isPresent() || !part.typed().getFirst().isBlank()) {
      Set<Parameter> kinds = part.filter().map(Completions::kinds).orElse(WORDS);
      Completer.Completed found = completer.complete(part.typed(), kinds, count);
      boolean all = part.filter().isPresent();
      found.completions().stream()
          .filter(one -> all || one.jobs() > 0 || one.equals(found.completions().getFirst()))
          .limit(count - filters.size())
          .forEach(one -> rows.add(value(part, found.which(), one)));
    }
    rows.addAll(named(part) ? 0 : rows.size(), filters);
    return rows;
  }

  /// Whether what was typed is the whole name of a filter.
  private static boolean named(BoxPart part) {
    return part.filters().contains(part.typed().getLast());
  }

  private static Set<Parameter> kinds(String filter) {
    if (filter.equals(REMOTE)) {
      return Set.of(Parameter.LIVES);
    }
    Parameter parameter = Parameter.of(filter).orElseThrow();
    return switch (parameter) {
      case PLACE -> Set.of(Parameter.CITY, Parameter.METRO, Parameter.COUNTRY);
      case NEAR -> Set.of(Parameter.CITY);
      default -> Set.of(parameter);
    };
  }

  private Row value(BoxPart part, int which, Completion value) {
    boolean alone = part.excluded() || part.text().startsWith("\"", part.starts().get(which));
    String written =
        part.filter()
            .map(name -> words.behind(value, filter(name)))
            .orElseGet(() -> words.among(value, alone));
    BoxPart.Completed box = part.with(which, written, true);
    JobQuery query = JobQuery.all().with(value.kind(), value.id()).with(Parameter.STATE, "open");
    return new Row(
        value.kind().id(),
        value.id(),
        value.name(),
        value.otherName().filter(other -> !value.name().startsWith(other)),
        Optional.of(value.jobs()),
        box.text(),
        box.caret(),
        Optional.of(query.toLink()));
  }

  private static Parameter filter(String name) {
    return name.equals(REMOTE) ? Parameter.LIVES : Parameter.of(name).orElseThrow();
  }

  private static Row filter(BoxPart part, String name) {
    BoxPart.Completed box = part.with(part.starts().size() - 1, name + ":", false);
    return new Row(
        FILTER,
        name,
        name + ":",
        Optional.empty(),
        Optional.empty(),
        box.text(),
        box.caret(),
        Optional.empty());
  }
}
