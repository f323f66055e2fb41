package dev.skillexchange.index.lucene;

import dev.skillexchange.index.SkillScore;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/// Scores the jobs of one segment by their skills.
///
/// The score is asked once for each value of the segment; a job then costs two sums over its
/// ordinals. Among equal scores the lower id wins: the id of the worst job kept is looked up in the
/// segment's dictionary once, so that ties are decided by ordinals, not by text.
final class SegmentScores implements LeafCollector {
  private final SkillScore score;
  private final Best best;
  private final SortedSetDocValues values;
  private final SortedDocValues ids;
  private final long[] asked;
  private final long[] held;
  private double worstScore;

  /// Jobs of an equal score are better below this ordinal of the ids.
  private int worstId;

  SegmentScores(LeafReader segment, SkillScore score, Best best) throws IOException {
    this.score = score;
    this.best = best;
    this.values = DocValues.getSortedSet(segment, Fields.of(Dimension.SKILL_NEED));
    this.ids = DocValues.getSorted(segment, Fields.ID);
    List<SegmentValues.SkillNeed> known = SegmentValues.of(segment).skillNeeds(segment);
    this.asked = new long[known.size()];
    this.held = new long[known.size()];
    for (int i = 0; i < asked.length; i++) {
      SegmentValues.SkillNeed one = known.get(i);
      asked[i] = score.weight(one.skill(), one.need());
      held[i] = score.holds(one.skill()) ? asked[i] : 0;
    }
    noteWorst();
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int doc) throws IOException {
    long heldSum = 0;
    long askedSum = 0;
    if (values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        int ordinal = (int) values.nextOrd();
        heldSum += held[ordinal];
        askedSum += asked[ordinal];
      }
    }
    double scored = score.score(heldSum, askedSum);
    if (scored > 0 && scored >= worstScore) {
      offer(doc, scored);
    }
  }

  private void offer(int doc, double scored) throws IOException {
    if (!ids.advanceExact(doc)) {
      throw new IllegalStateException("a document without an id");
    }
    if (scored > worstScore || ids.ordValue() < worstId) {
      best.add(scored, BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
      noteWorst();
    }
  }

  private void noteWorst() throws IOException {
    if (best.full()) {
      worstScore = best.worst().score();
      int found = ids.lookupTerm(best.worst().id());
      worstId = found >= 0 ? found : -found - 1;
    } else {
      worstScore = Double.NEGATIVE_INFINITY;
      worstId = Integer.MAX_VALUE;
    }
  }
}
