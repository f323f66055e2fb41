package dev.skillexchange.store;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The jobs of a store.
///
/// What another process writes may be seen a fifth of a second late; what this one wrote is seen at
/// once.
public interface Jobs {

  /// The jobs of some ids, in their order; ids without a job are left out.
  List<Job> find(List<JobId> ids);

  /// The job that a posting shows. An id that was merged into another job is the key of a posting
  /// and so leads there.
  Optional<Job> showing(PostingKey posting);

  Totals totals();

  /// The day of the latest reading, as of which every answer is: that of [#totals], for the price
  /// of a look. Every search asks for it, also while postings are written.
  Optional<LocalDate> lastReading();

  /// The last complete reading of each board in each month that has one, by source, board and day:
  /// between two of them it is known which jobs came and which went.
  List<Reading> monthlyReadings();
}
