package dev.skillexchange.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One opening as one source published it, kept as it came.
///
/// @param employer the employer's name as published
/// @param title the title as published, never empty
/// @param body the advert's text
/// @param locations location texts as written, the main one first
/// @param hints what the source states in fields of its own
/// @param url the page of the posting, where it has one
/// @param published when the source says that it was published, in the years that [#mayBePublished]
///   tells
public record Posting(
    PostingKey key,
    String employer,
    String title,
    Body body,
    List<String> locations,
    Hints hints,
    Optional<String> url,
    Optional<Instant> published) {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  public Posting {
    locations = List.copyOf(locations);
    if (title.isBlank()) {
      throw new IllegalArgumentException("posting " + key + " has no title");
    }
    if (employer.isBlank()) {
      throw new IllegalArgumentException("posting " + key + " names no employer");
    }
    if (!published.map(Posting::mayBePublished).orElse(true)) {
      throw new IllegalArgumentException("posting " + key + " of " + published.get());
    }
  }

  /// Whether a point in time lies in the years 1 to 9999, which every store can hold.
  public static boolean mayBePublished(Instant at) {
    return !at.isBefore(FIRST) && !at.isAfter(LAST);
  }

  /// The text of an advert and how it is written.
  public record Body(String content, Format format) {

    /// The format of an advert's text.
    public enum Format {
      HTML,
      TEXT
    }
  }
}
