package dev.skillexchange.index.lucene;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.SkillScore;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/// Scores the jobs of one segment by their skills.
///
/// The score is asked once for each value of the segment; a job then costs two sums over its
/// ordinals. Among equal scores the lower id wins: the id of the worst job kept is looked up in the
/// segment's dictionary once, so that ties are decided by ordinals, not by text.
final class SegmentScores implements LeafCollector {
  private static final long UNKNOWN = -1;

  private final SkillScore score;
  private final Best best;
  private final Column column;
  private final SortedDocValues ids;
  private final long[] asked;
  private final long[] held;
  private double worstScore;

  /// Jobs of an equal score are better below this ordinal of the ids.
  private int worstId;

  SegmentScores(LeafReader segment, Columns columns, SkillScore score, Best best)
      throws IOException {
    this.score = score;
    this.best = best;
    this.column = new Column(columns.of(segment, Dimension.SKILL_NEED));
    this.ids = DocValues.getSorted(segment, Fields.ID);
    this.asked = new long[(int) column.size()];
    this.held = new long[asked.length];
    Arrays.fill(asked, UNKNOWN);
    asked[0] = 0;
    noteWorst();
  }

  private void weigh(int number) {
    String[] parts = column.name(number).split(":", 2);
    SkillId skill = new SkillId(parts[1]);
    asked[number] = score.weight(skill, Need.of(parts[0]).orElseThrow());
    held[number] = score.holds(skill) ? asked[number] : 0;
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int doc) throws IOException {
    long heldSum = 0;
    long askedSum = 0;
    for (int i = column.moveTo(doc) - 1; i >= 0; i--) {
      int number = column.numbers[i];
      if (asked[number] == UNKNOWN) {
        weigh(number);
      }
      heldSum += held[number];
      askedSum += asked[number];
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
