package dev.skillexchange.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An opening in the world, shown by one or more postings.
///
/// Its title, facts and text are those of its lead: the open posting with the lowest key, or the
/// lowest key where all are closed.
///
/// @param version the number of the change that last touched the job; rises with every change
/// @param text the plain text of the lead posting
/// @param postings all its postings, in rising order of their keys; at least one
public record Job(
    JobId id,
    long version,
    Employer employer,
    String title,
    Facts facts,
    String text,
    List<Member> postings) {
  public Job {
    postings = List.copyOf(postings);
    if (postings.isEmpty() || !postings.getFirst().key().equals(id.key())) {
      throw new IllegalArgumentException("job " + id + " is not named after its lowest posting");
    }
  }

  /// A posting of the job: where it stands and when it was seen.
  public record Member(
      PostingKey key, Optional<String> url, Optional<LocalDate> published, Sighting sighting) {}

  /// Which of some postings speaks for their job.
  public static Member lead(List<Member> postings) {
    return postings.stream()
        .min(
            Comparator.comparing((Member member) -> !member.sighting().open())
                .thenComparing(Member::key))
        .orElseThrow();
  }

  public Member lead() {
    return lead(postings);
  }

  public boolean open() {
    return lead().sighting().open();
  }

  public LocalDate firstSeen() {
    return postings.stream()
        .map(member -> member.sighting().firstSeen())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  public LocalDate lastSeen() {
    return postings.stream()
        .map(member -> member.sighting().lastSeen())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// How often the opening was published again, as far as readings show it: how many of its
  /// postings came one after another, each when the one before was gone or dated anew by its
  /// source, beyond the first.
  public int reposts() {
    return Reposts.of(postings);
  }

  /// The day since which no posting of the job is open; empty while one is.
  public Optional<LocalDate> closed() {
    return open()
        ? Optional.empty()
        : postings.stream()
            .flatMap(member -> member.sighting().closed().stream())
            .max(Comparator.naturalOrder());
  }
}
