package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Spelling;
import dev.skillexchange.engine.answer.Spelling.Correction;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.NearWord;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Corrects the words of a query that no job has to words that jobs have, where some are near: one
/// error from four letters on, two from eight, the first letter as typed.
///
/// The words of the jobs themselves are the dictionary, so that a correction always finds something
/// and names that no dictionary has are as good as any. Left alone are words that a job has, names
/// of the catalogue (that no job asks for COBOL is an answer), and what stands in quotes or behind
/// a hyphen.
final class SpellingCheck {
  private static final int ONE_ERROR = 4;
  private static final int TWO_ERRORS = 8;
  private static final int MOST_CORRECTIONS = 5;
  private static final int CANDIDATES = 3;

  private final Knowledge knowledge;
  private final JobIndex index;
  private final JobQuery query;
  private final Optional<LocalDate> asOf;
  private final Slice scope;
  private final Set<String> names = new HashSet<>();
  private final List<Correction> corrections = new ArrayList<>();

  /// A query whose words were corrected.
  record Corrected(JobQuery query, Spelling spelling) {}

  private SpellingCheck(
      Knowledge knowledge, JobIndex index, JobQuery query, Optional<LocalDate> asOf) {
    this.knowledge = knowledge;
    this.index = index;
    this.query = query;
    this.asOf = asOf;
    JobQuery all = JobQuery.all();
    for (Parameter parameter : List.of(Parameter.STATE, Parameter.SEEN)) {
      all = all.with(parameter, query.values(parameter).toArray(String[]::new));
    }
    this.scope = slice(all);
    knowledge.resolver().resolve(JobQuery.words(query.words()), asOf).understood().stream()
        .flatMap(name -> Words.of(name.words()).stream())
        .forEach(names::add);
  }

  /// The query with its words corrected; empty where there is nothing to correct.
  static Optional<Corrected> of(
      Knowledge knowledge, JobIndex index, JobQuery query, Optional<LocalDate> asOf) {
    return query.words().isEmpty()
        ? Optional.empty()
        : new SpellingCheck(knowledge, index, query, asOf).corrected();
  }

  private Optional<Corrected> corrected() {
    List<String> searched = new ArrayList<>();
    List<String> literal = new ArrayList<>();
    for (String term : query.terms()) {
      int before = corrections.size();
      searched.add(plain(term) ? corrected(term) : term);
      literal.add(corrections.size() > before ? '"' + term.replace("\"", "") + '"' : term);
    }
    return corrections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Corrected(
                query.withWords(String.join(" ", searched)),
                new Spelling(
                    corrections,
                    Searches.openUnlessSaid(query.withWords(String.join(" ", literal))).toLink())));
  }

  private static boolean plain(String term) {
    return !term.startsWith("-") && !term.startsWith("\"");
  }

  /// A term with its words corrected.
  private String corrected(String term) {
    List<String> words = new ArrayList<>();
    boolean changed = false;
    for (String word : Words.of(term)) {
      Optional<String> near = near(word);
      near.ifPresent(other -> corrections.add(new Correction(word, other)));
      changed |= near.isPresent();
      words.add(near.orElse(word));
    }
    return changed ? String.join(" ", words) : term;
  }

  /// The nearest word with which the query's filters have jobs, or else the nearest.
  private Optional<String> near(String word) {
    int length = word.codePointCount(0, word.length());
    if (length < ONE_ERROR
        || corrections.size() == MOST_CORRECTIONS
        || names.contains(word)
        || jobs(scope.and(new Slice.Words(List.of(word)))) > 0) {
      return Optional.empty();
    }
    int errors = length < TWO_ERRORS ? 1 : 2;
    List<NearWord> near = index.nearWords(scope, word, errors, CANDIDATES);
    return near.stream()
        .filter(other -> jobs(slice(query.withWords('"' + other.word() + '"'))) > 0)
        .findFirst()
        .or(() -> near.stream().findFirst())
        .map(NearWord::word);
  }

  private long jobs(Slice slice) {
    return index.hits(slice, Order.NEWEST, 0, 0).total();
  }

  private Slice slice(JobQuery asked) {
    return knowledge.resolver().resolve(Searches.openUnlessSaid(asked), asOf).slice();
  }
}
