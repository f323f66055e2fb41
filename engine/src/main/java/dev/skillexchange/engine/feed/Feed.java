package dev.skillexchange.engine.feed;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The newest jobs of a search as a feed: what the formats share.
///
/// Ids are UUIDs of the store's id and what they name, so that they stay the same on another port
/// or under another address. A job is dated by the day on which it was first seen; it is updated
/// when it closes, not whenever it is seen again.
///
/// @param id stable for a search of a store
/// @param title of the search, for people
/// @param page the page of the search
/// @param self where the feed itself is
/// @param updated when its latest entry was; the day of the last reading where there is none
public record Feed(
    String id, String title, String page, String self, Instant updated, List<Entry> entries) {
  /// How many jobs a feed has.
  public static final int JOBS = 50;

  private static final int MOST_SKILLS = 12;

  public Feed {
    entries = List.copyOf(entries);
  }

  /// A job of a feed.
  ///
  /// @param link its page on this site
  /// @param source its page at the source, where that is on the web
  /// @param summary what it says, in a few lines of plain text
  public record Entry(
      String id,
      String title,
      String employer,
      String link,
      Optional<String> source,
      String summary,
      List<String> skills,
      Instant published,
      Instant updated) {}

  /// The entry of a job.
  ///
  /// @param base the address of the site, without a slash at its end
  static Entry entry(String store, String base, JobCard job) {
    return new Entry(
        urn(store, "job " + job.id()),
        job.title(),
        job.employer().name(),
        base + "/jobs/" + URLEncoder.encode(job.id(), StandardCharsets.UTF_8).replace("%3A", ":"),
        job.url().filter(Feed::web),
        summary(job),
        job.skills().stream().limit(MOST_SKILLS).toList(),
        start(job.firstSeen()),
        start(job.closed().orElse(job.firstSeen())));
  }

  /// Whether a source's link leads to the web: it may say anything.
  private static boolean web(String url) {
    try {
      return Set.of("https", "http").contains(String.valueOf(new URI(url).getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static String urn(String store, String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes((store + "\n" + name).getBytes(StandardCharsets.UTF_8));
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static String summary(JobCard job) {
    List<String> lines = new ArrayList<>();
    lines.add(job.employer().name());
    lines.add(String.join("; ", job.places()));
    job.workplace().ifPresent(workplace -> lines.add(Labels.words(workplace)));
    job.level().ifPresent(level -> lines.add(level.name() + (level.assumed() ? " (assumed)" : "")));
    lines.add(
        job.pay()
            .map(pay ->
                Money.range(pay.min(), pay.max(), pay.currency()) + " " + Labels.each(pay.per()))
            .orElse("No pay stated"));
    lines.add(String.join(", ", job.skills().stream().limit(MOST_SKILLS).toList()));
    job.closed().ifPresent(day -> lines.add("Closed on " + day));
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }
}
