package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Rarity;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// What gives the jobs of a slice their points, as [Relevance] says: a query whose scores they are,
/// of jobs that are known to be in the slice. What is worth nothing is not looked at, so that texts
/// are read for telling words only.
///
/// Scores are whole numbers that a float holds exactly, in whatever order they are added up.
final class ScoreQuery {
  private static final Set<WordField> SHORT = Relevance.SHORT;

  private final Rarity rarity;

  private ScoreQuery(Rarity rarity) {
    this.rarity = rarity;
  }

  static Query of(Slice slice, Rarity rarity) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    new ScoreQuery(rarity).parts(slice).forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  /// What adds points.
  private List<Query> parts(Slice slice) {
    return switch (slice) {
      case Slice.Words(List<String> words) ->
          new LinkedHashSet<>(words)
              .stream().map(word -> held(List.of(word), rarity.weight(List.of(word)))).toList();
      case Slice.Phrase(List<String> words) -> List.of(held(words, rarity.weight(words)));
      case Slice.Rather(Slice.Phrase phrase) -> List.of(held(phrase.words(), Relevance.RATHER));
      case Slice.Meant meant -> List.of(meant(meant));
      case Slice.AllOf(List<Slice> parts) ->
          parts.stream().flatMap(part -> parts(part).stream()).toList();
      case Slice.AnyOf(List<Slice> parts) ->
          parts.stream().filter(Relevance::ranks).map(this::whereHeld).toList();
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ ->
          List.of();
    };
  }

  /// A slice of several of which one is enough counts where a job is in it.
  private Query whereHeld(Slice slice) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(SliceQuery.of(slice), Occur.FILTER);
    parts(slice).forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }

  private static Query held(List<String> words, int weight) {
    Set<WordField> fields = EnumSet.copyOf(SHORT);
    if (Relevance.telling(weight)) {
      fields.add(WordField.TEXT);
    }
    return best(fields, words, weight);
  }

  private Query meant(Slice.Meant meant) {
    int weight = rarity.weight(meant.value());
    Query value = value(meant.value(), weight);
    List<String> words = meant.words();
    Query title = best(EnumSet.of(WordField.TITLE), words, weight);
    return switch (meant.literal()) {
      case NOWHERE, TITLE -> both(value, Occur.MUST, title);
      case ANYWHERE -> both(value, Occur.SHOULD, best(SHORT, words, weight));
      case BARELY ->
          most(
              List.of(
                  both(value, Occur.MUST, best(SHORT, words, weight)),
                  best(EnumSet.of(WordField.EMPLOYER), words, weight)));
    };
  }

  private static Query both(Query value, Occur occur, Query words) {
    return new BooleanQuery.Builder().add(value, occur).add(words, Occur.SHOULD).build();
  }

  private static Query value(Slice.Has value, int weight) {
    Query has = constant(value, weight * Relevance.worth(value.dimension()));
    Optional<Slice.Has> required = Relevance.required(value);
    return required.isEmpty()
        ? has
        : new BooleanQuery.Builder()
            .add(has, Occur.MUST)
            .add(constant(required.get(), weight * Relevance.REQUIRED), Occur.SHOULD)
            .build();
  }

  private static Query constant(Slice.Has value, int points) {
    return new BoostQuery(new ConstantScoreQuery(SliceQuery.of(value)), points);
  }

  /// Words next to each other, in the field where they count most.
  private static Query best(Set<WordField> fields, List<String> words, int weight) {
    List<Query> each = new ArrayList<>();
    for (WordField field : fields) {
      each.add(new BoostQuery(SliceQuery.in(field, words), weight));
    }
    return most(each);
  }

  private static Query most(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }
}
