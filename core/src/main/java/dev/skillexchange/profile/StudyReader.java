package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.job.Education;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the courses of education of a section: school, degree and its rank, field.
final class StudyReader {
  private static final Pattern WITH_PLACE =
      Pattern.compile(
          "(?i).*(university of california|university of texas|university of wisconsin|state university|university of north carolina|university of illinois|university of maryland|university of massachusetts|university of michigan|suny|cuny)\\s*,.*");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?iu).*(universit|hochschule|gymnasium|schule\\b|college|institute of|polytech).*");
  private static final Pattern SIGNS = Pattern.compile("^\\W+");
  private static final Pattern SIGNS_BEHIND = Pattern.compile("[\\s(,]+$");
  private static final Pattern GRADE =
      Pattern.compile("(?i)\\s*\\((?:c?gpa|grade|note|\\d)[^)]*\\)?$");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?![^(]*\\))");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:gpa|grade|note|abschlussnote|thesis|dissertation|advisor|advisors|minor|minors|honou?rs|coursework|relevant coursework|relevant courses|activities|specialization|thema|schwerpunkte?|mention|summa|magna|cum laude|first class|distinction|with honou?rs|cgpa|score|final grade|average|moyenne|\\d).*",
          FLAGS);
  private static final Pattern OF =
      Pattern.compile(
          "\\s*(?:degree\\s*)?(?:of|de|di|en)\\s+((?:\\p{L}+\\s+)?(?:science|sciences|arts|art|engineering|technology|business administration|philosophy|laws?|fine arts|commerce|education|medicine|architecture|music|public health)(?:\\s+\\(?hons?\\.?\\)?)?)\\b",
          FLAGS);
  private static final Pattern NAMED =
      Pattern.compile("\\s+(?:degree|diploma|abschluss)\\b", FLAGS);
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^)]*)\\)");
  private static final Pattern FROM =
      Pattern.compile("\\s+(?:from|at|an der|bei der|à l['’]|de la|presso)\\s+", FLAGS);
  private static final Pattern FIELD =
      Pattern.compile(
          "^\\W*(?:(?:degree|hons|honours|honors|studium|diploma|abschluss)\\b\\W*)*(?:in|en|em|im|des|der|of|i)?\\b\\s*:?\\s*(.*)$",
          FLAGS);

  private final CvWords words;
  private final CvPlaces places;
  private final PieceReader pieces;

  StudyReader(CvWords words, CvPlaces places, PieceReader pieces) {
    this.words = words;
    this.places = places;
    this.pieces = pieces;
  }

  List<Study> read(CvText cv, List<Entry> entries) {
    List<Study> studies = new ArrayList<>();
    for (Entry entry : entries) {
      Draft draft = new Draft();
      for (Piece piece : pieces.read(cv, entry)) {
        draft.take(piece);
      }
      draft.study(entry).map(one -> within(one, studies)).ifPresent(studies::add);
    }
    return studies;
  }

  /// A degree that stands below another at the same school.
  private static Study within(Study one, List<Study> before) {
    boolean alone = one.school().isEmpty() && one.degree().isPresent() && !before.isEmpty();
    return alone
        ? new Study(
            before.getLast().school(),
            one.degree(),
            one.education(),
            one.field(),
            one.period(),
            one.mark())
        : one;
  }

  /// A course whose degree may hold its field too: "BSc in Mathematics".
  Study read(CvRecord.Course course, Mark mark) {
    Draft draft = new Draft();
    course.degree().ifPresent(draft::degree);
    Optional<String> field = course.field().or(() -> draft.field);
    boolean parted = course.field().isEmpty() && draft.field.isPresent();
    return new Study(
        course.school().or(() -> draft.school),
        parted ? draft.degree : course.degree(),
        draft.rank,
        field,
        course.period(),
        Optional.of(mark));
  }

  /// What the pieces of one entry tell, as they come.
  private final class Draft {
    private Optional<String> school = Optional.empty();
    private Optional<String> degree = Optional.empty();
    private Optional<Education> rank = Optional.empty();
    private Optional<String> field = Optional.empty();
    private final List<String> rest = new ArrayList<>();

    private void take(Piece piece) {
      String text = piece.text();
      boolean taken = text.length() > 1 && whole(text);
      if (!taken) {
        for (String part : parts(text)) {
          if (!whole(part) && !again(part)) {
            rest.add(part);
          }
        }
      }
    }

    /// Takes a text that is one thing as a whole.
    private boolean whole(String text) {
      if (NOTE.matcher(text).matches() && !isSchool(text)
          || places.surely(text) && !isSchool(text)) {
        return true;
      }
      if (degree.isPresent()
          && field.isEmpty()
          && text.length() > degree.get().length()
          && text.startsWith(degree.get() + " ")) {
        follow(text.substring(degree.get().length()));
        return true;
      }
      boolean parted = text.contains(",");
      if (degree.isEmpty() && !(parted && isSchool(text)) && degree(text)) {
        return true;
      }
      if (school.isEmpty() && isSchool(text) && (!parted || placed(text))) {
        school =
            Optional.of(
                parted && !keeps(text) ? text.substring(0, text.indexOf(',')).strip() : text);
        return true;
      }
      return false;
    }

    /// Whether a part only names a degree once more: "Bachelor of Arts - BA".
    private boolean again(String part) {
      return degree.isPresent() && words.value(CvWord.Kind.DEGREE, part).isPresent();
    }

    /// Whether only a place stands behind the first comma of a school.
    private boolean placed(String text) {
      String head = text.substring(0, text.indexOf(','));
      String tail = text.substring(text.indexOf(',') + 1).strip();
      return isSchool(head) && (places.surely(tail) || places.perhaps(tail));
    }

    private boolean keeps(String text) {
      return WITH_PLACE.matcher(text).matches();
    }

    private boolean degree(String text) {
      String clean = SIGNS.matcher(text).replaceFirst("");
      Optional<CvWords.Leading> leading = words.leading(CvWord.Kind.DEGREE, clean);
      if (leading.isEmpty()) {
        return false;
      }
      int end = StudyReader.behind(clean, leading.get().words());
      String head = clean.substring(0, end);
      boolean short_ = head.length() <= 2 && !head.equals(head.toUpperCase(Locale.ROOT));
      if (short_
          || isSchool(clean.substring(0, Math.min(clean.length(), end + 8)))
              && !clean.contains(" in ")) {
        return false;
      }
      Matcher of = OF.matcher(clean).region(end, clean.length());
      if (of.lookingAt()) {
        end = of.end();
        head = clean.substring(0, end);
      }
      Matcher named = NAMED.matcher(clean).region(end, clean.length());
      if (named.lookingAt()) {
        end = named.end();
        head = clean.substring(0, end);
      }
      degree = Optional.of(head.strip());
      rank = Education.of(leading.get().value());
      follow(clean.substring(end));
      return true;
    }

    /// A field without the degree in brackets behind it.
    private String unbracketed(String part) {
      int open = part.lastIndexOf(" (");
      boolean again =
          open > 0
              && part.endsWith(")")
              && abbreviation(part.substring(open + 2, part.length() - 1));
      return again ? part.substring(0, open) : part;
    }

    private boolean abbreviation(String text) {
      return words.value(CvWord.Kind.DEGREE, text).isPresent()
          || text.length() < 7 && text.endsWith(".");
    }

    /// Takes what stands behind a degree: field and school.
    private void follow(String given) {
      String tail = given;
      Matcher bracket = BRACKET.matcher(given);
      if (bracket.lookingAt() && abbreviation(bracket.group(1))) {
        tail = given.substring(bracket.end());
      }
      Matcher matcher = FIELD.matcher(tail);
      String named = matcher.matches() ? matcher.group(1) : tail;
      for (String part : parts(named)) {
        if (field.isEmpty()
            && !isSchool(part)
            && !NOTE.matcher(part).matches()
            && !places.surely(part)) {
          field =
              Optional.of(balanced(unbracketed(SIGNS.matcher(part).replaceFirst(""))))
                  .filter(one -> !one.isEmpty());
        } else if (school.isEmpty() && isSchool(part)) {
          school = Optional.of(part);
        }
      }
    }

    private Optional<Study> study(Entry entry) {
      if (school.isEmpty() && degree.isEmpty() && rest.size() < 2) {
        return rest.isEmpty() || entry.date().isEmpty()
            ? Optional.empty()
            : Optional.of(make(Optional.of(rest.getFirst()), entry));
      }
      for (String one : rest) {
        boolean wordy = one.length() > 80 || one.contains(": ");
        if (!wordy
            && school.isEmpty()
            && (field.isPresent() || degree.isEmpty() || rest.size() == 1 && field.isPresent())) {
          school = Optional.of(one);
        } else if (!wordy && field.isEmpty()) {
          field = Optional.of(one);
        } else if (!wordy && school.isEmpty()) {
          school = Optional.of(one);
        }
      }
      return Optional.of(make(school, entry));
    }

    private Study make(Optional<String> named, Entry entry) {
      Optional<String> where = named.map(one -> GRADE.matcher(one).replaceFirst(""));
      Period period = entry.period();
      boolean single = entry.date().filter(one -> !one.range()).isPresent();
      Period told = single ? new Period(Optional.empty(), period.to(), period.current()) : period;
      return new Study(where, degree, rank, field, told, Optional.of(entry.mark()));
    }
  }

  /// A text without signs at its end and brackets that have no other.
  private static String balanced(String text) {
    String plain = SIGNS_BEHIND.matcher(text).replaceFirst("");
    return plain.endsWith(")") && plain.indexOf('(') < 0
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private boolean isSchool(String text) {
    return words.count(CvWord.Kind.SCHOOL, text) > 0 || SCHOOL.matcher(text).matches();
  }

  private static int behind(String text, int count) {
    Words.Cursor cursor = new Words.Cursor(text);
    int end = 0;
    for (int i = 0; i < count && cursor.next(); i++) {
      end = cursor.start() + cursor.length();
    }
    int stop = Math.min(end, text.length());
    while (stop < text.length() && text.charAt(stop) == '.') {
      stop++;
    }
    return stop;
  }

  /// The parts between commas, and on both sides of what stands before a school.
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : COMMA.split(text, -1)) {
      Matcher from = FROM.matcher(part);
      if (from.find()
          && isSchool(part.substring(from.end()))
          && !isSchool(part.substring(0, from.start()))) {
        parts.add(part.substring(0, from.start()).strip());
        parts.add(part.substring(from.end()).strip());
      } else {
        parts.add(part.strip());
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
