package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Slices as Lucene's queries, which only find: what jobs are worth says [ScoreQuery].
final class SliceQuery {
  private SliceQuery() {}

  static Query of(Slice slice) {
    return switch (slice) {
      case Slice.Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Slice.Has has -> has(has);
      case Slice.Known known -> new FieldExistsQuery(Fields.of(known.dimension()));
      case Slice.Words words -> everyWord(words.words());
      case Slice.Phrase phrase -> anywhere(phrase.words());
      case Slice.Meant meant -> meant(meant);
      case Slice.Rather _ -> MatchAllDocsQuery.INSTANCE;
      case Slice.SeenSince seen -> atLeast(Fields.LAST_SEEN, seen.day().toEpochDay());
      case Slice.FirstSeenSince seen -> atLeast(Fields.FIRST_SEEN, seen.day().toEpochDay());
      case Slice.PaysAtLeast pay -> atLeast(Fields.payTop(pay.currency()), pay.yearly());
      case Slice.Ids ids ->
          new TermInSetQuery(
              Fields.ID, ids.jobs().stream().map(id -> new BytesRef(id.toString())).toList());
      case Slice.AllOf all -> all(all.parts());
      case Slice.AnyOf any -> any(any.parts());
      case Slice.Not _ -> all(List.of(slice));
    };
  }

  private static Query all(List<Slice> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean needsStart = true;
    for (Slice part : parts) {
      switch (part) {
        case Slice.Not(Slice outside) -> query.add(of(outside), Occur.MUST_NOT);
        case Slice.Rather _ -> {}
        default -> {
          query.add(of(part), Occur.FILTER);
          needsStart = false;
        }
      }
    }
    if (needsStart) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return query.build();
  }

  /// Values of one dimension are looked up together.
  private static Query any(List<Slice> parts) {
    List<Query> queries = new ArrayList<>();
    Map<Dimension, Set<BytesRef>> values = new EnumMap<>(Dimension.class);
    for (Slice part : parts) {
      if (part instanceof Slice.Has(Dimension dimension, String value)) {
        values.computeIfAbsent(dimension, _ -> new HashSet<>()).add(new BytesRef(value));
      } else {
        queries.add(of(part));
      }
    }
    values.forEach(
        (dimension, some) -> queries.add(new TermInSetQuery(Fields.of(dimension), some)));
    return any(queries);
  }

  private static Query any(Collection<Query> queries) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery("any of nothing");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    queries.forEach(one -> query.add(one, Occur.SHOULD));
    return queries.size() == 1 ? queries.iterator().next() : query.build();
  }

  private static Query everyWord(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    new LinkedHashSet<>(words).forEach(word -> query.add(anywhere(List.of(word)), Occur.FILTER));
    return query.build();
  }

  private static Query meant(Slice.Meant meant) {
    Query value = has(meant.value());
    return switch (meant.literal()) {
      case NOWHERE -> value;
      case TITLE -> any(List.of(value, in(WordField.TITLE, meant.words())));
      case BARELY, ANYWHERE -> any(List.of(value, anywhere(meant.words())));
    };
  }

  private static Query anywhere(List<String> words) {
    return any(Arrays.stream(WordField.values()).map(field -> in(field, words)).toList());
  }

  /// The jobs of a slice that hold a word as it is spelled.
  static Query spelled(Slice slice, String word) {
    return new BooleanQuery.Builder()
        .add(of(slice), Occur.FILTER)
        .add(anywhere(List.of(word)), Occur.FILTER)
        .build();
  }

  /// Words next to each other in a field.
  static Query in(WordField field, List<String> words) {
    String name = Fields.of(field);
    return words.size() == 1
        ? term(name, words.getFirst())
        : new PhraseQuery(name, words.toArray(String[]::new));
  }

  private static Query has(Slice.Has has) {
    return term(Fields.of(has.dimension()), has.value());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query atLeast(String field, long least) {
    return LongField.newRangeQuery(field, least, Long.MAX_VALUE);
  }
}
