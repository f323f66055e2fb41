package dev.skillexchange.group;

import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.util.HashMap;
import java.util.Map;

/// The rule of grouping: postings of one employer with the same signature show one job, which is
/// named after the lowest of their keys.
public final class Grouping {
  private Grouping() {}

  /// What the postings of one job have in common.
  public record Group(EmployerId employer, Signature signature) {}

  /// The job of each posting.
  ///
  /// @param groups postings with their groups; of each group that occurs, all postings
  public static Map<PostingKey, JobId> jobs(Map<PostingKey, Group> groups) {
    Map<Group, PostingKey> lowest = new HashMap<>();
    groups.forEach((key, group) -> lowest.merge(group, key, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    Map<Group, JobId> ids = HashMap.newHashMap(lowest.size());
    lowest.forEach((group, key) -> ids.put(group, new JobId(key)));
    Map<PostingKey, JobId> jobs = HashMap.newHashMap(groups.size());
    for (Map.Entry<PostingKey, Group> entry : groups.entrySet()) {
      JobId id = ids.get(entry.getValue());
      if (id != null) {
        jobs.put(entry.getKey(), id);
      }
    }
    return jobs;
  }
}
