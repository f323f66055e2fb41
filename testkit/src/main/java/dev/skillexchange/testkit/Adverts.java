package dev.skillexchange.testkit;

import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Postings and readings for tests, of invented employers.
public final class Adverts {
  public static final String SOURCE = "test";
  private static final int LONG_TEXT = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  private Adverts() {}

  /// A day by its number; day 0 is the first of January 2026.
  public static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number);
  }

  public static Reading reading(String board, int day) {
    return new Reading(SOURCE, board, day(day));
  }

  public static PostingKey key(String board, String id) {
    return PostingKey.of(SOURCE, board, id);
  }

  /// A posting of the employer "Umbra Works" without any field that may be missing.
  public static Posting posting(PostingKey key, String title, String text) {
    return posting(key, "Umbra Works", title, text);
  }

  public static Posting posting(PostingKey key, String employer, String title, String text) {
    return new Posting(
        key,
        employer,
        title,
        new Posting.Body(text, Posting.Body.Format.TEXT),
        List.of(),
        Hints.none(),
        Optional.empty(),
        Optional.empty());
  }

  /// A text of 500 words.
  ///
  /// @param edited how many of them differ from those of the text that is not edited
  public static String longText(int edited) {
    return IntStream.range(edited, edited + LONG_TEXT)
        .mapToObj(number -> "word" + number)
        .collect(Collectors.joining(" "));
  }

  /// A posting at a place.
  public static Posting at(PostingKey key, String title, String text, String... places) {
    Posting nowhere = posting(key, title, text);
    return new Posting(
        key,
        nowhere.employer(),
        title,
        nowhere.body(),
        List.of(places),
        nowhere.hints(),
        nowhere.url(),
        nowhere.published());
  }

  /// A posting with each field that may be missing there or not.
  public static Posting random(
      PostingKey key, String employer, String title, String text, Random random) {
    boolean html = random.nextBoolean();
    return new Posting(
        key,
        employer,
        title,
        new Posting.Body(
            html ? "<p>" + text + "</p>" : text,
            html ? Posting.Body.Format.HTML : Posting.Body.Format.TEXT),
        random.nextBoolean() ? List.of("New York, NY", "\"{Quoted\\}\", \u00c5rhus") : List.of(),
        random.nextBoolean() ? hints(random) : Hints.none(),
        random.nextBoolean() ? Optional.of("https://example.com/jobs/1?a=b") : Optional.empty(),
        random.nextBoolean()
            ? Optional.of(Instant.parse("2025-12-31T23:59:59.123456Z"))
            : Optional.empty());
  }

  private static Hints hints(Random random) {
    return new Hints(
        random.nextBoolean() ? Optional.of("FullTime") : Optional.empty(),
        random.nextBoolean() ? Optional.of("Remote") : Optional.empty(),
        random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
        Optional.of("R & D"),
        random.nextBoolean() ? Optional.of("United States") : Optional.empty(),
        List.of(
            new Hints.PayField(
                Optional.of(new BigDecimal("90000.50")),
                random.nextBoolean() ? Optional.of(new BigDecimal("120000")) : Optional.empty(),
                "USD",
                "1 YEAR",
                "Salary",
                random.nextBoolean() ? Optional.of("Zone 1") : Optional.empty())));
  }
}
