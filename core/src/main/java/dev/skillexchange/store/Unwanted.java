package dev.skillexchange.store;

import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a person hid, as the jobs are grouped now.
///
/// @param jobs the jobs that show a hidden posting, and the keys of those postings as ids: an index
///   that is behind the store may still know a job by one of these
public record Unwanted(Set<JobId> jobs, Set<EmployerId> employers) {
  public static final Unwanted NOTHING = new Unwanted(Set.of(), Set.of());

  public Unwanted {
    jobs = Set.copyOf(jobs);
    employers = Set.copyOf(employers);
  }

  /// The jobs that are hidden; empty where there are none.
  public Optional<Slice> slice() {
    List<Slice> parts = new ArrayList<>();
    if (!jobs.isEmpty()) {
      parts.add(new Slice.Ids(jobs));
    }
    employers.stream().sorted().forEach(employer -> parts.add(Slice.employer(employer)));
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(new Slice.AnyOf(parts));
    };
  }
}
