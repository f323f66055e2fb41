package dev.skillexchange.store;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The postings of a store. Every call that writes is one step: committed wholly or not at all, and
/// durable on return. Writers, of this process or another, wait for each other.
public interface Postings {

  /// Takes postings as they were seen on a day, of any boards, derives those that are new or
  /// changed, and groups them anew.
  ///
  /// The same postings again change nothing. The day widens the days a posting was seen; the
  /// content is that of the latest day, so that an older reading that comes later does not undo a
  /// newer one; of two calls for one day, the later wins. A posting counts as seen on its own
  /// board, that of its key, so that one call may carry postings of many boards that were looked at
  /// on one day. No key stands twice in `postings`.
  WriteCount write(LocalDate observed, List<Posting> postings, Deriver deriver);

  /// Notes readings that were complete: postings of their boards last seen before them are closed
  /// by the first complete reading after they were seen. Readings may be noted in any order: the
  /// state is the same.
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
