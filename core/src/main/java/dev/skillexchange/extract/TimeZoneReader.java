package dev.skillexchange.extract;

import dev.skillexchange.catalogue.TimeZoneName;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.WorkingZone;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the time zones that one works in or overlaps with, from locations, title and text: "Remote
/// (US, EST)", "UTC+1", "CET +/- 2 hours", "9 to 5 PT".
final class TimeZoneReader {
  private static final String RULE = "time.zone";
  private static final int HOUR = 60;
  private static final int MOST_HOURS = 14;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int MOST_WEST = -12 * HOUR;

  /// So many tokens to either side a word of time makes a zone of two letters ("PT", "CT").
  private static final int NEAR = 4;

  /// Longer ones that mean something else as often: static testing of security, taxes on sales,
  /// muscles and bones, a coast.
  private static final Set<String> DOUBTFUL =
      Set.of("SAST", "GST", "HST", "ART", "AST", "EAT", "MSK", "SGT", "WET", "WEST");

  /// So many characters behind a name an offset or a range is looked for.
  private static final int BEHIND = 16;

  private static final Pattern OFFSET =
      Pattern.compile("\\s?([+\\-−–])\\s?(\\d{1,2})(?::?(30|45|00))?(?![\\d%])");
  private static final Pattern WITHIN =
      Pattern.compile("\\s?(?:±|\\+\\s?/\\s?[-−–])\\s?(\\d{1,2})(?!\\d)");

  private final List<TimeZoneName> zones;
  private final Phrases names;
  private final PhraseList time;

  TimeZoneReader(List<TimeZoneName> zones, Lexicon lexicon) {
    this.zones = zones;
    names = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (int i = 0; i < zones.size(); i++) {
      TimeZoneName zone = zones.get(i);
      int number = i;
      Stream.of(Stream.of(zone.name()), zone.abbreviations().stream(), zone.words().stream())
          .flatMap(words -> words)
          .forEach(words -> names.put(words, number));
    }
    time =
        new PhraseList(
            lexicon,
            "time",
            "timezone",
            "timezones",
            "zone",
            "zones",
            "hours",
            "hour",
            "overlap",
            "overlapping",
            "am",
            "pm",
            "uhr");
  }

  List<Fact.Stated<WorkingZone>> read(Advert advert, Tokens title, List<Tokens> locations) {
    Map<WorkingZone, Fact.Stated<WorkingZone>> found = new LinkedHashMap<>();
    for (int i = 0; i < locations.size(); i++) {
      int ordinal = i;
      find(
          locations.get(i),
          0,
          locations.get(i).count(),
          found,
          span -> Evidence.inLocation(ordinal, span, RULE));
    }
    find(title, 0, title.count(), found, span -> Evidence.inTitle(span, RULE));
    for (int block = 0; block < advert.blocks().size(); block++) {
      Section section = advert.section(block);
      if (section != Section.LEGAL && section != Section.OFFER) {
        find(
            advert.tokens(),
            advert.from(block),
            advert.end(block),
            found,
            span -> Evidence.inText(span, RULE));
      }
    }
    return new ArrayList<>(found.values());
  }

  /// Where a span is.
  private interface Where {
    Evidence of(Span span);
  }

  private void find(
      Tokens tokens,
      int from,
      int end,
      Map<WorkingZone, Fact.Stated<WorkingZone>> found,
      Where where) {
    for (int at = from; at < end; at++) {
      int length = names.longest(tokens, at, Gap.JOIN);
      int number = length == 0 ? Phrases.NONE : names.value(tokens, at, length);
      if (number != Phrases.NONE && meant(tokens, from, end, at, length)) {
        Span span = new Span(tokens.start(at), tokens.end(at + length - 1));
        WorkingZone zone = zone(tokens.text(), span, zones.get(number));
        found.putIfAbsent(zone, new Fact.Stated<>(zone, where.of(span)));
        at += length - 1;
      }
    }
  }

  /// Whether words name a zone: long ones do, short ones in capitals, those of two letters and
  /// those that are other things as well beside a word of time.
  private boolean meant(Tokens tokens, int from, int end, int at, int length) {
    String text = tokens.text();
    int start = tokens.start(at);
    int stop = tokens.end(at + length - 1);
    if (length > 1) {
      return true;
    }
    String word = text.substring(start, stop);
    if (!word.equals(word.toUpperCase(Locale.ROOT)) || shouted(tokens, from, end, at)) {
      return false;
    }
    int left = Math.max(from, at - NEAR);
    int right = Math.min(end, at + NEAR + 1);
    return stop - start > 2 && !DOUBTFUL.contains(word)
        || time.in(tokens, left, right)
        || at > from && tokens.gap(at) == Gap.JOIN && hour(tokens, at - 1);
  }

  /// Whether a token is an hour of the day: "9 to 5 PT".
  private static boolean hour(Tokens tokens, int token) {
    String word = tokens.text().substring(tokens.start(token), tokens.end(token));
    return word.length() <= 2
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) <= HOURS_OF_A_DAY;
  }

  /// Whether the word behind is in capitals and long: "WE ARE THE BEST ...", "EST. 2010".
  private static boolean shouted(Tokens tokens, int from, int end, int at) {
    return at + 1 < end && loud(tokens, at + 1) || at > from && loud(tokens, at - 1);
  }

  private static boolean loud(Tokens tokens, int token) {
    String text = tokens.text();
    int length = tokens.end(token) - tokens.start(token);
    boolean year = length == 4 && Amount.digit(text.charAt(tokens.start(token)));
    return year
        || length > 4
            && text.substring(tokens.start(token), tokens.end(token))
                .chars()
                .allMatch(Character::isUpperCase);
  }

  private static WorkingZone zone(String text, Span span, TimeZoneName zone) {
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
    Matcher within = WITHIN.matcher(behind);
    if (within.lookingAt() && Integer.parseInt(within.group(1)) <= MOST_HOURS) {
      return WorkingZone.around(
          zone.name(), zone.utcMinutes(), HOUR * Integer.parseInt(within.group(1)));
    }
    Matcher offset = OFFSET.matcher(behind);
    boolean universal = zone.name().equals("UTC") || zone.name().equals("GMT");
    if (universal && offset.lookingAt() && Integer.parseInt(offset.group(2)) <= MOST_HOURS) {
      boolean east = offset.group(1).equals("+");
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      return WorkingZone.around(
          zone.name() + (east ? "+" : "-") + hours + (minutes == 0 ? "" : ":" + minutes),
          offset(east ? 1 : -1, hours * HOUR + minutes),
          0);
    }
    return WorkingZone.around(zone.name(), zone.utcMinutes(), 0);
  }

  private static int offset(int sign, int minutes) {
    return Math.max(MOST_WEST, Math.min(MOST_HOURS * HOUR, sign * minutes));
  }
}
