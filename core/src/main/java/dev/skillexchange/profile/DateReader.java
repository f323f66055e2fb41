package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.text.Words;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads when something was, in the ways of CVs: "Jan 2020 - Present", "2019–2021", "03/2018 –
/// 06/2020", "Summer 2019", "since 2020", with the months of several languages.
///
/// A year without a month begins in January and ends in December.
final class DateReader {
  private static final Pattern DASH = Pattern.compile("\\s*[-–—−]\\s*");
  private static final Pattern SHORT_YEAR = Pattern.compile("['’]?(\\d\\d)(?![\\d/.-])");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final int CENTURY = 100;

  private final CvWords words;
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();
  private final List<Form> forms;
  private final Pattern monthAlone;
  private final Pattern present;
  private final Pattern between;
  private final Pattern since;
  private final Pattern until;

  /// A way of writing a month or year.
  private record Form(Pattern pattern, Reading reading) {}

  private interface Reading {
    Optional<Point> read(Matcher matcher);
  }

  /// @param yearly whether only a year is told
  private record Point(YearMonth month, boolean yearly, int end) {
    YearMonth last() {
      return yearly ? month.withMonth(12) : month;
    }
  }

  /// A period where a text tells it.
  ///
  /// @param range whether both its ends are told, or that it goes on
  record Found(Period period, int start, int end, boolean range) {}

  DateReader(CvWords words) {
    this.words = words;
    put(CvWord.Kind.MONTH, months);
    put(CvWord.Kind.SEASON, seasons);
    String month = alternatives(CvWord.Kind.MONTH);
    String season = alternatives(CvWord.Kind.SEASON);
    String year = "(?:" + YEAR + "|['’](\\d\\d)(?!\\d))";
    monthAlone = Pattern.compile("(" + month + ")\\.?(?![\\p{L}\\d])", FLAGS);
    present = Pattern.compile("(?:" + alternatives(CvWord.Kind.PRESENT) + ")(?![\\p{L}])", FLAGS);
    between =
        Pattern.compile(
            "\\s*(?:[-‐‑‒–—−~→>]+|\\.\\.\\.?|…|/|(?<=\\s)(?:"
                + alternatives(CvWord.Kind.BETWEEN)
                + ")(?=[\\s]))\\s*",
            FLAGS);
    since = Pattern.compile("(?:" + alternatives(CvWord.Kind.SINCE) + ")\\s+", FLAGS);
    until = Pattern.compile("(?:" + alternatives(CvWord.Kind.UNTIL) + ")\\s*:?\\s+", FLAGS);
    forms =
        List.of(
            form(
                "(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+|of\\s+)?)?("
                    + month
                    + ")\\.?(?:\\s*,\\s*|\\s*/\\s*|\\s*[-–]\\s*|\\s+)(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:de\\s+|del\\s+|of\\s+)?"
                    + year,
                m -> named(months, m)),
            form("(" + season + ")\\s*,?\\s*(?:of\\s+|de\\s+)?" + year, m -> named(seasons, m)),
            form("(\\d{1,2})[./](\\d{1,2})[./]" + YEAR, this::day),
            form(
                YEAR + "\\s?[-/.]\\s?(0[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?![\\d])",
                m -> point(number(m, 1), number(m, 2), m.end())),
            form(
                YEAR + "\\s*,?\\s*(" + month + ")\\.?(?![\\p{L}\\d])",
                m ->
                    point(number(m, 1), months.getOrDefault(Words.folded(m.group(2)), 1), m.end())),
            form(
                "(0?[1-9]|1[0-2])\\s?[/.\\-–]\\s?" + YEAR,
                m -> point(number(m, 2), number(m, 1), m.end())),
            form(
                "Q([1-4])\\s*[/,-]?\\s*" + YEAR,
                m -> point(number(m, 2), number(m, 1) * 3 - 2, m.end())),
            form(
                "(0[1-9]|1[0-2])[/.]['’]?(\\d\\d)(?![\\d/.])",
                m -> point(century(number(m, 2)), number(m, 1), m.end())),
            form(YEAR, m -> Optional.of(new Point(YearMonth.of(number(m, 1), 1), true, m.end()))));
  }

  private static Form form(String pattern, Reading reading) {
    return new Form(Pattern.compile(pattern, FLAGS), reading);
  }

  private void put(CvWord.Kind kind, Map<String, Integer> into) {
    words
        .all(kind)
        .forEach(
            word -> into.putIfAbsent(Words.folded(word.words()), Integer.valueOf(word.value())));
  }

  private String alternatives(CvWord.Kind kind) {
    return words.all(kind).stream()
        .flatMap(word -> Stream.of(word.words(), Words.folded(word.words())))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int century(int year) {
    return year + (year < 70 ? 2000 : 1900);
  }

  private static Optional<Point> point(int year, int month, int end) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Point(YearMonth.of(year, month), false, end));
  }

  private Optional<Point> named(Map<String, Integer> names, Matcher m) {
    int year = m.group(2) != null ? number(m, 2) : century(number(m, 3));
    return point(year, names.getOrDefault(Words.folded(m.group(1)), 0), m.end());
  }

  /// A day, of which the greater number can not be the month.
  private Optional<Point> day(Matcher m) {
    int second = number(m, 2);
    return point(number(m, 3), second > 12 ? number(m, 1) : second, m.end());
  }

  /// The first period in a text, or the first range where there is one.
  Optional<Found> find(String text) {
    Optional<Found> single = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      Optional<Found> found = begins(text, at) ? at(text, at) : Optional.empty();
      if (found.isPresent() && found.get().range()) {
        return found;
      }
      if (single.isEmpty()) {
        single = found;
      }
      at = found.isPresent() ? found.get().end() : at + 1;
    }
    return single;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    return (Character.isLetterOrDigit(c) || c == '\'' || c == '’')
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !money(text, at));
  }

  /// Whether a number goes on from another or counts money.
  private static boolean money(String text, int at) {
    char before = text.charAt(at - 1);
    boolean joined =
        (before == '.' || before == ',') && at > 1 && Character.isDigit(text.charAt(at - 2));
    return Character.isDigit(text.charAt(at))
        && (joined || before == '$' || before == '€' || before == '#');
  }

  private Optional<Found> at(String text, int start) {
    Matcher lead = since.matcher(text).region(start, text.length());
    if (lead.lookingAt()) {
      int from = lead.end();
      Optional<Point> point = point(text, from);
      if (point.isPresent()) {
        return Optional.of(
            range(text, start, point.get()).orElseGet(() -> going(start, point.get())));
      }
    }
    Matcher end = until.matcher(text).region(start, text.length());
    if (end.lookingAt()) {
      Optional<Point> point = point(text, end.end());
      if (point.isPresent()) {
        return range(text, start, point.get())
            .or(() ->
                Optional.of(
                    new Found(
                        new Period(Optional.empty(), Optional.of(point.get().last()), false),
                        start,
                        point.get().end(),
                        false)));
      }
    }
    Optional<Point> point = point(text, start);
    if (point.isPresent()) {
      return range(text, start, point.get()).or(() -> Optional.of(single(start, point.get())));
    }
    return shared(text, start);
  }

  private static Found going(int start, Point point) {
    return new Found(
        new Period(Optional.of(point.month()), Optional.empty(), true), start, point.end(), true);
  }

  private static Found single(int start, Point point) {
    Period period = new Period(Optional.of(point.month()), Optional.of(point.last()), false);
    return new Found(period, start, point.end(), false);
  }

  /// A range whose first month shares the year of the second: "May – Aug 2021".
  private Optional<Found> shared(String text, int start) {
    Matcher month = monthAlone.matcher(text).region(start, text.length());
    if (!month.lookingAt()) {
      return Optional.empty();
    }
    Matcher gap =
        between.matcher(text).region(month.end(), text.length()).useTransparentBounds(true);
    Optional<Point> end = gap.lookingAt() ? point(text, gap.end()) : Optional.empty();
    if (end.isEmpty() || end.get().yearly()) {
      return Optional.empty();
    }
    int number = months.getOrDefault(Words.folded(month.group(1)), 1);
    int year = end.get().month().getYear();
    YearMonth from =
        YearMonth.of(number > end.get().month().getMonthValue() ? year - 1 : year, number);
    return Optional.of(
        new Found(
            new Period(Optional.of(from), Optional.of(end.get().month()), false),
            start,
            end.get().end(),
            true));
  }

  /// The range that begins with a point.
  private Optional<Found> range(String text, int start, Point from) {
    Matcher gap =
        between.matcher(text).region(from.end(), text.length()).useTransparentBounds(true);
    if (!gap.lookingAt()) {
      return unsigned(text, start, from);
    }
    Matcher now = present.matcher(text).region(gap.end(), text.length());
    if (now.lookingAt()) {
      Period period = new Period(Optional.of(from.month()), Optional.empty(), true);
      return Optional.of(new Found(period, start, now.end(), true));
    }
    Matcher lead = until.matcher(text).region(gap.end(), text.length());
    int at = lead.lookingAt() ? lead.end() : gap.end();
    Optional<Point> to = point(text, at).or(() -> shortened(text, at, from));
    if (to.isPresent() && !to.get().last().isBefore(from.month())) {
      Period period = new Period(Optional.of(from.month()), Optional.of(to.get().last()), false);
      return Optional.of(new Found(period, start, to.get().end(), true));
    }
    boolean open = gap.end() == text.length() && DASH.matcher(gap.group()).matches();
    return open
        ? Optional.of(
            new Found(
                new Period(Optional.of(from.month()), Optional.empty(), true),
                start,
                gap.end(),
                true))
        : Optional.empty();
  }

  /// A range whose dash is lost: two months side by side.
  private Optional<Found> unsigned(String text, int start, Point from) {
    int at = from.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (from.yearly() || at == from.end()) {
      return Optional.empty();
    }
    Matcher now = present.matcher(text).region(at, text.length());
    if (now.lookingAt()) {
      Period period = new Period(Optional.of(from.month()), Optional.empty(), true);
      return Optional.of(new Found(period, start, now.end(), true));
    }
    return point(text, at)
        .filter(to -> !to.yearly() && !to.month().isBefore(from.month()))
        .map(to ->
            new Found(
                new Period(Optional.of(from.month()), Optional.of(to.month()), false),
                start,
                to.end(),
                true));
  }

  /// The second year of "2019–21".
  private Optional<Point> shortened(String text, int at, Point from) {
    Matcher matcher = SHORT_YEAR.matcher(text).region(at, text.length());
    if (!from.yearly() || !matcher.lookingAt()) {
      return Optional.empty();
    }
    int year = from.month().getYear() / CENTURY * CENTURY + number(matcher, 1);
    return year < from.month().getYear() || year > from.month().getYear() + 50
        ? Optional.empty()
        : Optional.of(new Point(YearMonth.of(year, 1), true, matcher.end()));
  }

  private Optional<Point> point(String text, int at) {
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        Optional<Point> point = form.reading().read(matcher);
        if (point.isPresent()) {
          return point;
        }
      }
    }
    return Optional.empty();
  }
}
