package dev.skillexchange.group;

import dev.skillexchange.group.Grouping.Wording;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.util.Optional;

/// A posting within its block.
record Entry(PostingKey key, EmployerId employer, Signature signature, Sighting sighting) {
  Entry(PostingKey key, Grouping.Member member) {
    this(key, member.employer(), member.signature(), member.sighting());
  }

  Optional<Wording> wording() {
    return Wording.of(employer, signature);
  }

  boolean sharesBoard(Entry other) {
    return key.board().equals(other.key.board()) && key.source().equals(other.key.source());
  }

  /// Whether both stood on one board at one time; one that is not known to be gone is there.
  boolean besides(Entry other) {
    return sharesBoard(other) && begunBeforeEndOf(other) && other.begunBeforeEndOf(this);
  }

  private boolean begunBeforeEndOf(Entry other) {
    return other.sighting.closed().map(end -> sighting.firstSeen().isBefore(end)).orElse(true);
  }
}
