package dev.skillexchange.index.lucene;

import dev.skillexchange.job.JobId;
import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;

/// The ids of jobs in a segment.
final class Ids {
  private Ids() {}

  static JobId of(SortedDocValues ids, int number) throws IOException {
    return JobId.parse(ids.lookupOrd(number).utf8ToString());
  }
}
