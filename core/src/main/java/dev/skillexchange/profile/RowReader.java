package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells of each line of a section whether it heads an entry or belongs to its body, and which
/// period it tells.
final class RowReader {
  private static final Pattern UNFINISHED =
      Pattern.compile(".*(?:[,&(/–—-]|\\b(?:of|and|und|et|for|de|at|the|zu|in|für))$");
  private static final Pattern COMPOSITE = Pattern.compile(".*(?:, | [—–|] | in ).*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LOWER_WORD = Pattern.compile(".* \\p{Ll}{2,} .*");
  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(Inc|Ltd|Co|Corp|etc|S\\.A)\\.$");
  private static final Pattern BROKEN_RANGE = Pattern.compile(".*\\s?[-–—]$|.*\\s(?:to|bis)$");
  private static final double INDENTED = 9;
  private static final int LONG = 110;
  private static final int MANY_WORDS = 13;
  private static final String BEFORE = "\t(|[,–—-·•:;/~";
  private static final String BEHIND = "\t)|],–—-·•:;(/~";

  private final CvWords words;
  private final DateReader dates;
  private final CvPlaces places;

  RowReader(CvWords words, DateReader dates, CvPlaces places) {
    this.words = words;
    this.dates = dates;
    this.places = places;
  }

  /// @param bullets whether items of lists may head entries
  List<Row> read(CvText cv, List<CvLine> lines, boolean bullets) {
    List<Row> rows = new ArrayList<>();
    double edge = edge(cv, lines);
    for (int i = 0; i < lines.size(); i++) {
      CvLine line = lines.get(i);
      boolean body =
          line.bullet() && !bullets
              || continues(cv, lines, rows, i)
              || paragraph(cv, lines, i)
              || !rows.isEmpty() && line.left() > edge && !mostlyDate(cv, line);
      add(cv, line, body, rows);
    }
    joinDates(cv, rows);
    return rows;
  }

  /// Behind which indentation lines are items whose bullets are drawn; none where dates stand in a
  /// column before what they date, so that heads are indented too.
  private double edge(CvText cv, List<CvLine> lines) {
    boolean table = lines.stream().map(line -> cv.of(line)).anyMatch(this::tabular);
    boolean set = lines.stream().anyMatch(line -> line.size() > 0);
    double left = lines.stream().mapToDouble(CvLine::left).min().orElse(0);
    return table || !set ? Double.MAX_VALUE : left + INDENTED;
  }

  /// Whether a date stands in a column before what it dates.
  private boolean tabular(String text) {
    int tab = text.indexOf('\t');
    return tab > 0
        && dates.find(text.substring(0, tab)).isPresent()
        && !places.perhaps(text.substring(tab + 1));
  }

  /// Whether a line begins sentences that take several lines.
  private boolean paragraph(CvText cv, List<CvLine> lines, int i) {
    int end = i;
    while (end + 1 < lines.size()
        && lines.get(end).wraps()
        && lines.get(end + 1).start() == lines.get(end).end() + 1) {
      end++;
    }
    String text = cv.text().substring(lines.get(i).start(), lines.get(end).end());
    return end > i && !text.contains("\t") && prose(text.replace('\n', ' '));
  }

  /// Whether a line goes on from one that belongs to a body.
  private boolean continues(CvText cv, List<CvLine> lines, List<Row> rows, int i) {
    if (i == 0 || rows.isEmpty() || lines.get(i).bullet()) {
      return false;
    }
    CvLine line = lines.get(i);
    CvLine before = lines.get(i - 1);
    if (!rows.getLast().body()
        || !line.bold().isEmpty()
        || line.start() == line.end()
        || mostlyDate(cv, line)) {
      return false;
    }
    char first = cv.text().charAt(line.start());
    boolean indented = before.bullet() || before.left() > lines.getFirst().left() + 3;
    double near = line.size() > 0 ? 3 : 1.5;
    boolean beside = Math.abs(line.left() - before.left()) < near && line.above() < 0.3;
    return Character.isLowerCase(first)
        || before.wraps()
        || indented && beside && line.page() == before.page() && !dated(cv, line);
  }

  /// Whether a line begins with a range of dates, or tells little else.
  private boolean mostlyDate(CvText cv, CvLine line) {
    String text = cv.of(line);
    return date(text)
        .filter(found ->
            found.range() && found.start() < 2 || 2 * (found.end() - found.start()) > text.length())
        .isPresent();
  }

  private boolean dated(CvText cv, CvLine line) {
    return date(cv.of(line)).isPresent();
  }

  private void add(CvText cv, CvLine line, boolean body, List<Row> rows) {
    String text = cv.of(line);
    int first = text.indexOf('\t');
    if (first > 0
        && (body || prose(text.substring(first + 1)))
        && margin(text.substring(0, first))) {
      rows.add(row(line, line.start(), text.substring(0, first)));
      rows.add(
          new Row(
              line,
              line.start() + first + 1,
              line.start() + text.length(),
              Optional.empty(),
              true));
      return;
    }
    if (columns(text)) {
      return;
    }
    int tab = text.lastIndexOf('\t');
    boolean side = tab > 0 && side(text.substring(tab + 1));
    String main = side ? text.substring(0, tab) : text;
    if (body || prose(main)) {
      if (side) {
        rows.add(row(line, line.start() + tab + 1, text.substring(tab + 1)));
      }
      rows.add(new Row(line, line.start(), line.start() + main.length(), Optional.empty(), true));
    } else if (!text.isBlank()) {
      Row row = row(line, line.start(), text);
      if (goesOn(cv, rows, row)) {
        Row joined = rows.getLast().with(row, Optional.empty());
        rows.set(rows.size() - 1, joined.with(row, date(joined.text(cv))));
      } else {
        rows.add(row);
      }
    }
  }

  /// Whether the head of an entry goes on in a line: the one before it was full, and ends or begins
  /// within a phrase.
  private boolean goesOn(CvText cv, List<Row> rows, Row row) {
    if (rows.isEmpty() || rows.getLast().body() || !rows.getLast().line().wraps()) {
      return false;
    }
    Row before = rows.getLast();
    if (before.end() + 1 != row.start()) {
      return false;
    }
    String left = before.text(cv).strip();
    String right = row.text(cv).strip();
    return UNFINISHED.matcher(left).matches()
        || Character.isLowerCase(right.charAt(0))
        || right.startsWith("(")
        || right.startsWith("&")
        || rest(left, right, before, row);
  }

  /// Whether a line of a word or two is the rest of what the full line before it began: of a head
  /// with several pieces, or of a field of study.
  private boolean rest(String left, String right, Row before, Row row) {
    int tab = right.indexOf('\t');
    String cell = tab < 0 ? right : right.substring(0, tab);
    boolean composite = left.indexOf('\t') < 0 && COMPOSITE.matcher(left).matches();
    boolean alike = heavy(before, before.end() - 1) == heavy(row, row.start());
    return composite
        && alike
        && BLANKS.split(cell, -1).length <= 2
        && dates.find(cell).isEmpty()
        && !cell.contains(",")
        && !places.surely(cell)
        && words.count(CvWord.Kind.DEGREE, cell) == 0;
  }

  private static boolean heavy(Row row, int at) {
    return row.line().bold().stream().anyMatch(mark -> mark.start() <= at && at < mark.end());
  }

  private Row row(CvLine line, int start, String text) {
    return new Row(line, start, start + text.length(), date(text), false);
  }

  /// Whether a cell of a margin tells a date, or that something goes on.
  private boolean margin(String cell) {
    String plain = cell.strip();
    return words.value(CvWord.Kind.PRESENT, plain).isPresent()
        || plain.length() < 25 && dates.find(plain).isPresent();
  }

  /// Whether a line names the columns of a table.
  private boolean columns(String text) {
    String[] cells = text.split("\t", -1);
    return cells.length > 2
        && Arrays.stream(cells)
                .filter(cell -> words.value(CvWord.Kind.LABEL, cell).isPresent())
                .count()
            > cells.length / 2;
  }

  /// Whether a cell stands beside a text and tells a date or place.
  private boolean side(String cell) {
    Optional<DateReader.Found> date = dates.find(cell);
    boolean whole =
        date.isPresent() && cell.strip().length() - (date.get().end() - date.get().start()) <= 4;
    return whole || places.perhaps(cell);
  }

  private boolean prose(String text) {
    String plain = text.strip();
    long many = plain.chars().filter(c -> c == ' ').count();
    boolean words = many >= 5 || many >= 3 && LOWER_WORD.matcher(plain).matches();
    boolean sentence = plain.endsWith(".") && words && !ABBREVIATED.matcher(plain).matches();
    boolean dated = date(plain).filter(DateReader.Found::range).isPresent();
    return !dated && (sentence || plain.length() > LONG || many >= MANY_WORDS)
        || dated && plain.length() > 2 * LONG;
  }

  /// The period of a text that stands at its edge or between signs.
  Optional<DateReader.Found> date(String text) {
    return dates.find(text).filter(found -> apart(text, found));
  }

  private static boolean apart(String text, DateReader.Found found) {
    String before = text.substring(0, found.start()).stripTrailing();
    String behind = text.substring(found.end()).stripLeading();
    boolean tabBefore = text.substring(before.length(), found.start()).contains("\t");
    boolean begins =
        before.isEmpty() || tabBefore || BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean tabBehind = text.substring(found.end(), text.length() - behind.length()).contains("\t");
    boolean ends = behind.isEmpty() || tabBehind || BEHIND.indexOf(behind.charAt(0)) >= 0;
    return found.range() ? begins || ends : begins && ends;
  }

  /// Puts together a range that is broken over two lines of a table's first column.
  private void joinDates(CvText cv, List<Row> rows) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      Row next = rows.get(i + 1);
      if (row.date().isEmpty() || next.body() || !broken(cv, row)) {
        continue;
      }
      DateReader.Found first = row.date().get();
      String cell = next.text(cv).split("\t", -1)[0].strip();
      Optional<DateReader.Found> second =
          dates.find(cell).filter(found -> !found.range() && found.start() == 0);
      Optional<Period> joined = second.flatMap(found -> joined(first.period(), found.period()));
      if (joined.isPresent()) {
        rows.set(
            i, with(row, new DateReader.Found(joined.get(), first.start(), first.end(), true)));
        rows.set(i + 1, new Row(next.line(), next.start(), next.end(), Optional.empty(), false));
      } else if (words.value(CvWord.Kind.PRESENT, cell).isPresent()) {
        Period going = new Period(first.period().from(), Optional.empty(), true);
        rows.set(i, with(row, new DateReader.Found(going, first.start(), first.end(), true)));
      }
    }
  }

  private static boolean broken(CvText cv, Row row) {
    String cell = row.text(cv).split("\t", -1)[0].strip();
    return BROKEN_RANGE.matcher(cell).matches();
  }

  private static Optional<Period> joined(Period first, Period second) {
    boolean order =
        first.from().isPresent()
            && second.to().isPresent()
            && !second.to().get().isBefore(first.from().get());
    return order ? Optional.of(new Period(first.from(), second.to(), false)) : Optional.empty();
  }

  private static Row with(Row row, DateReader.Found date) {
    return new Row(row.line(), row.start(), row.end(), Optional.of(date), row.body());
  }
}
