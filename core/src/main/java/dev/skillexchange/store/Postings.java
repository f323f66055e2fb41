package dev.skillexchange.store;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.util.List;
import java.util.Optional;

/// The postings of a store. Every call that writes is one step: committed wholly or not at all, and
/// durable on return. Writers, of this process or another, wait for each other.
public interface Postings {

  /// Takes postings as they were seen on a day, of any boards, derives those that are new or
  /// changed, and groups them anew.
  ///
  /// The same postings again change nothing. The day of the reading widens the days a posting was
  /// seen; the content is that of the latest reading, so that an older reading that comes later
  /// does not undo a newer one; of two readings of one day, the later call wins. A posting counts
  /// as seen on its own board, that of its key, so that one call may carry postings of many boards
  /// that were looked at on one day. No key stands twice in `postings`.
  WriteCount write(Reading reading, List<Posting> postings, Deriver deriver);

  /// Notes that a reading was complete: the board's postings last seen before it are closed by the
  /// first complete reading after they were seen. Readings may be noted in any order: the state is
  /// the same.
  ///
  /// @return how many postings became closed
  long complete(List<Reading> readings);

  /// Derives a batch of the postings whose facts are of another edition than the deriver's, and
  /// groups them anew.
  ///
  /// @return how many were derived; 0 when none is left
  long derive(Deriver deriver, int limit);

  Optional<StoredPosting> find(PostingKey key);
}
