package dev.skillexchange.source.file;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/// Points in time as feeds write them: ISO with or without offset, a day, `yyyy-MM-dd HH:mm:ss
/// UTC`, RFC 1123, or seconds or milliseconds since 1970. Without a zone UTC is meant.
final class Moment {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text ->
              LocalDateTime.parse(text.replace(" UTC", "").replace(' ', 'T'))
                  .toInstant(ZoneOffset.UTC),
          text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
          Moment::sinceEpoch);

  private static final long FIRST_MILLISECONDS = 100_000_000_000L;

  private Moment() {}

  /// @throws UserError where the text is no point in time, or none of a calendar (year 999999999)
  static Instant read(String column, String text) {
    for (Function<String, Instant> form : FORMS) {
      try {
        Instant at = form.apply(text);
        if (Posting.mayBePublished(at)) {
          return at;
        }
      } catch (DateTimeException | NumberFormatException e) {
        // the next form may fit
      }
    }
    throw new UserError(column + " is no date", text, "Write it as 2026-11-23.");
  }

  private static Instant sinceEpoch(String text) {
    long number = Long.parseLong(text);
    return number < FIRST_MILLISECONDS
        ? Instant.ofEpochSecond(number)
        : Instant.ofEpochMilli(number);
  }
}
