package dev.skillexchange.index.lucene;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// The values of a segment as text, kept as they are first asked for: a segment never changes, and
/// reading its dictionary again for every tally would take longer than counting.
final class SegmentValues {
  private static final Map<IndexReader.CacheKey, SegmentValues> OF_SEGMENTS =
      new ConcurrentHashMap<>();

  private final Map<Dimension, AtomicReferenceArray<String>> names = new ConcurrentHashMap<>();
  private volatile @Nullable List<SkillNeed> skills;

  private SegmentValues() {}

  /// What is kept of a segment; dropped when its last reader closes.
  static SegmentValues of(LeafReader segment) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    return OF_SEGMENTS.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(OF_SEGMENTS::remove);
          return new SegmentValues();
        });
  }

  String name(Dimension dimension, int ordinal, SortedSetDocValues dictionary) throws IOException {
    AtomicReferenceArray<String> known =
        names.computeIfAbsent(
            dimension, _ -> new AtomicReferenceArray<>((int) dictionary.getValueCount()));
    String name = known.get(ordinal);
    if (name == null) {
      name = dictionary.lookupOrd(ordinal).utf8ToString();
      known.set(ordinal, name);
    }
    return name;
  }

  /// The skills behind the values of [Dimension#SKILL_NEED], by their ordinals.
  List<SkillNeed> skillNeeds(LeafReader segment) throws IOException {
    List<SkillNeed> known = skills;
    if (known == null) {
      known = read(DocValues.getSortedSet(segment, Fields.of(Dimension.SKILL_NEED)));
      skills = known;
    }
    return known;
  }

  private static List<SkillNeed> read(SortedSetDocValues values) throws IOException {
    List<SkillNeed> read = new ArrayList<>();
    for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
      String[] parts = values.lookupOrd(ordinal).utf8ToString().split(":", 2);
      read.add(new SkillNeed(new SkillId(parts[1]), Need.of(parts[0]).orElseThrow()));
    }
    return List.copyOf(read);
  }

  /// A skill and how much it is wanted.
  record SkillNeed(SkillId skill, Need need) {}
}
