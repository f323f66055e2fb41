package dev.skillexchange.index.lucene;

import dev.skillexchange.index.lucene.Fields.WordField;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Slices as Lucene's queries. Words score, everything else only filters.
final class SliceQuery {
  /// How much a word's lesser fields add to its best.
  private static final float OTHER_FIELDS = 0.1f;

  private SliceQuery() {}

  static Query of(Slice slice) {
    return switch (slice) {
      case Slice.Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Slice.Has has -> term(Fields.of(has.dimension()), has.value());
      case Slice.Known known -> new FieldExistsQuery(Fields.of(known.dimension()));
      case Slice.Words words -> everyWord(words.words());
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

  /// Whether hits can be told apart by how well words fit.
  static boolean ranks(Slice slice) {
    return switch (slice) {
      case Slice.Words _ -> true;
      case Slice.AllOf(List<Slice> parts) -> parts.stream().anyMatch(SliceQuery::ranks);
      case Slice.AnyOf(List<Slice> parts) -> parts.stream().anyMatch(SliceQuery::ranks);
      case Slice.Everything _,
          Slice.Has _,
          Slice.Known _,
          Slice.SeenSince _,
          Slice.FirstSeenSince _,
          Slice.PaysAtLeast _,
          Slice.Ids _,
          Slice.Not _ ->
          false;
    };
  }

  private static Query all(List<Slice> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean needsStart = true;
    for (Slice part : parts) {
      if (part instanceof Slice.Not(Slice outside)) {
        query.add(of(outside), Occur.MUST_NOT);
      } else {
        query.add(of(part), ranks(part) ? Occur.MUST : Occur.FILTER);
        needsStart = false;
      }
    }
    if (needsStart) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return query.build();
  }

  private static Query any(List<Slice> parts) {
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery("any of nothing");
    }
    Optional<Dimension> only = onlyDimension(parts);
    if (only.isPresent()) {
      return new TermInSetQuery(
          Fields.of(only.get()), parts.stream().map(SliceQuery::value).toList());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Slice part : parts) {
      query.add(ranks(part) ? of(part) : unscored(of(part)), Occur.SHOULD);
    }
    return query.build();
  }

  /// The dimension that all parts are values of.
  private static Optional<Dimension> onlyDimension(List<Slice> parts) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (Slice part : parts) {
      if (!(part instanceof Slice.Has(Dimension dimension, _))) {
        return Optional.empty();
      }
      dimensions.add(dimension);
    }
    return dimensions.size() == 1 ? dimensions.stream().findFirst() : Optional.empty();
  }

  private static BytesRef value(Slice part) {
    if (part instanceof Slice.Has(_, String value)) {
      return new BytesRef(value);
    }
    throw new IllegalArgumentException("no value: " + part);
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static Query everyWord(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : new LinkedHashSet<>(words)) {
      query.add(anywhere(word), Occur.MUST);
    }
    return query.build();
  }

  private static Query anywhere(String word) {
    List<Query> fields = new ArrayList<>();
    for (WordField field : WordField.values()) {
      fields.add(new BoostQuery(term(field.field(), word), field.boost()));
    }
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query atLeast(String field, long least) {
    return LongField.newRangeQuery(field, least, Long.MAX_VALUE);
  }
}
