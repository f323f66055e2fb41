package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.extract.CatalogueReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who a person is and how to reach them: the name is what is set largest at the top and
/// reads like one.
final class PersonReader {
  static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+\\s?@\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d\\p{L}/.-])\\(?(?:\\+|00)?\\(?\\d{1,4}\\)?(?:[\\s./()-]{0,3}+\\d{1,5}+){2,8}+(?![\\d-])");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://\\S+|www\\.\\S+|(?<![@\\w.-])[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:com|org|net|io|dev|me|de|fr|ch|at|uk|eu|co|ai|es|it|nl|pl|in|app|tech|info|xyz)(?:/[^\\s|,;)]*)?)(?=$|[\\s|,;)·•])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|van|von|der|den|da|di|del|la|le|el|al|bin|ben|zu|dos|du|ter)\\s+)*[\\p{L}\\p{M}.'’-]+){1,4}");
  private static final Pattern NAME_END =
      Pattern.compile(
          "\\t|\\s*[|•·]\\s*|\\s+[–—]\\s+|, (?=\\p{Lu}{2,})|,\\s*(?=PhD|MBA|MSc|CFA|PMP|CPA|RN|MD)");
  private static final Pattern VALUE_END = Pattern.compile("\\t|\\s*[|•·]");
  private static final int SEARCHED = 14;
  private static final int FEWEST_DIGITS = 8;
  private static final int MOST_DIGITS = 15;

  private final CvWords words;
  private final CvPlaces places;
  private final CatalogueReader catalogue;
  private final DateReader dates;

  PersonReader(CvWords words, CvPlaces places, CatalogueReader catalogue, DateReader dates) {
    this.words = words;
    this.places = places;
    this.catalogue = catalogue;
    this.dates = dates;
  }

  Person read(CvText cv, List<SectionLines> sections) {
    List<CvLine> top = new ArrayList<>();
    List<CvLine> contact = new ArrayList<>();
    for (SectionLines section : sections) {
      if (section.section() == CvSection.TOP) {
        top.addAll(section.lines());
      } else if (section.section() == CvSection.CONTACT) {
        contact.addAll(section.lines());
      }
    }
    List<CvLine> candidates = new ArrayList<>(top.size() > 40 ? top.subList(0, 40) : top);
    candidates.addAll(contact);
    Optional<CvLine> nameLine = nameLine(cv, candidates).or(() -> nameLine(cv, cv.lines()));
    Optional<String> name =
        labelled(cv, candidates, "name").or(() -> nameLine.map(line -> name(cv, line)));
    return new Person(
        name.map(PersonReader::cased),
        headline(cv, top, nameLine),
        first(cv, candidates, EMAIL)
            .or(() -> first(cv, cv.lines(), EMAIL))
            .map(one -> one.replace(" ", "")),
        labelled(cv, candidates, "phone").flatMap(this::number).or(() -> phone(cv, candidates)),
        location(cv, candidates),
        links(cv, candidates));
  }

  private Optional<CvLine> nameLine(CvText cv, List<CvLine> lines) {
    Optional<CvLine> best = Optional.empty();
    double usual = LineStyles.body(cv);
    int seen = 0;
    for (CvLine line : lines) {
      if (line.page() > 1 || seen > 60) {
        break;
      }
      seen++;
      boolean reads = likeName(candidate(cv, line)) || likeName(overTwo(cv, line));
      if (seen > SEARCHED && line.size() <= usual * 1.15) {
        continue;
      }
      if (reads && (best.isEmpty() || line.size() > best.get().size() + 0.5)) {
        best = Optional.of(line);
      }
    }
    return best;
  }

  /// The name's line, with the line before or behind it where a large name takes two.
  private String name(CvText cv, CvLine line) {
    String text = candidate(cv, line);
    int at = cv.lines().indexOf(line);
    boolean one = text.split("\\s+", -1).length == 1;
    if (one && at + 1 < cv.lines().size()) {
      CvLine next = cv.lines().get(at + 1);
      String more = candidate(cv, next);
      boolean alike = Math.abs(next.size() - line.size()) < 1.5 && next.size() > 12;
      if (alike && more.split("\\s+", -1).length <= 2 && letters(more)) {
        return text + " " + more;
      }
    }
    return text;
  }

  /// A large word and the one below it.
  private static String overTwo(CvText cv, CvLine line) {
    int at = cv.lines().indexOf(line);
    if (line.size() <= 12 || at + 1 >= cv.lines().size()) {
      return "";
    }
    CvLine next = cv.lines().get(at + 1);
    String first = candidate(cv, line);
    String second = candidate(cv, next);
    boolean alike = Math.abs(next.size() - line.size()) < 1.5 && next.page() == line.page();
    return alike && first.indexOf(' ') < 0 && second.indexOf(' ') < 0 && first.length() > 1
        ? first + " " + second
        : "";
  }

  private static String candidate(CvText cv, CvLine line) {
    String text = CvWords.together(cv.of(line));
    String[] parts = NAME_END.split(text, 2);
    return parts.length == 0 ? "" : parts[0].strip();
  }

  private boolean likeName(String text) {
    if (text.length() < 4 || text.length() > 50 || !letters(text)) {
      return false;
    }
    return NAME.matcher(text).matches() && !other(text);
  }

  private static boolean letters(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || " .'’-".indexOf(c) >= 0);
  }

  private boolean other(String text) {
    return words.value(CvWord.Kind.NONAME, text).isPresent()
        || words.heading(text).isPresent()
        || words.count(CvWord.Kind.NONAME, text) > 0
        || words.count(CvWord.Kind.TITLE, text) > 0
        || words.value(CvWord.Kind.LABEL, text).isPresent()
        || places.surely(text)
        || catalogue.work(text).role().isPresent()
        || dates.find(text).isPresent();
  }

  /// A name in capitals as names are written.
  private static String cased(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(begins ? c : Character.toLowerCase(c));
      begins = !Character.isLetter(c);
    }
    return out.toString();
  }

  /// What stands beside a label, such as "Name: ..." or in the next cell.
  private Optional<String> labelled(CvText cv, List<CvLine> lines, String label) {
    for (CvLine line : lines) {
      String text = cv.of(line);
      Optional<String> found =
          beside(text, label)
              .or(() ->
                  Arrays.stream(text.split("\\s*[|•·]\\s*|\\t", -1))
                      .flatMap(part -> beside(part, label).stream())
                      .findFirst());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> beside(String text, String label) {
    String[] parts = text.split("\\s*:\\s*|\\t", 2);
    boolean named =
        parts.length == 2
            && words.value(CvWord.Kind.LABEL, parts[0]).filter(label::equals).isPresent();
    if (!named) {
      return Optional.empty();
    }
    String value = parts[1].replaceFirst("^[:\\s]+", "");
    Matcher end = VALUE_END.matcher(value);
    return Optional.of((end.find() ? value.substring(0, end.start()) : value).strip())
        .filter(one -> !one.isEmpty() && !(label.equals("location") && one.contains("@")));
  }

  private Optional<String> headline(CvText cv, List<CvLine> top, Optional<CvLine> name) {
    boolean behind = name.isEmpty();
    int seen = 0;
    for (CvLine line : top) {
      if (name.filter(line::equals).isPresent()) {
        behind = true;
        String[] parts = cv.of(line).split("\\t|\\s+[|–—]\\s+", 2);
        if (parts.length == 2 && titled(parts[1])) {
          return Optional.of(parts[1].strip());
        }
        continue;
      }
      String text = CvWords.together(cv.of(line));
      if (behind && seen++ < 6 && titled(text)) {
        return Optional.of(text.strip());
      }
    }
    return Optional.empty();
  }

  private boolean titled(String text) {
    return text.length() < 100
        && !text.contains("@")
        && !text.strip().endsWith(".")
        && words.count(CvWord.Kind.TITLE, text) > 0;
  }

  private static Optional<String> first(CvText cv, List<CvLine> lines, Pattern pattern) {
    for (CvLine line : lines) {
      Matcher matcher = pattern.matcher(cv.text()).region(line.start(), line.end());
      if (matcher.find()) {
        return Optional.of(matcher.group().strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> phone(CvText cv, List<CvLine> lines) {
    return lines.stream().flatMap(line -> number(cv.of(line)).stream()).findFirst();
  }

  /// The first number of a telephone in a text.
  private Optional<String> number(String text) {
    Matcher matcher = PHONE.matcher(text);
    while (matcher.find()) {
      if (digits(matcher.group()) && dates.find(matcher.group()).isEmpty()) {
        return Optional.of(matcher.group().strip());
      }
    }
    return Optional.empty();
  }

  private static boolean digits(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  private Optional<String> location(CvText cv, List<CvLine> lines) {
    for (CvLine line : lines) {
      String text = cv.of(line);
      for (String part : text.split("\\t|\\s*[|•·◦⋄]\\s*|\\s+[–—]\\s+|\\s{2,}", -1)) {
        String plain = part.replaceFirst("^[^:]{2,20}:\\s*", "").strip();
        if (plain.length() > 2 && places.perhaps(plain)) {
          return Optional.of(plain);
        }
      }
    }
    return labelled(cv, lines, "location");
  }

  private static List<String> links(CvText cv, List<CvLine> lines) {
    Set<String> links = new LinkedHashSet<>();
    for (CvLine line : lines) {
      String text = cv.of(line);
      Matcher matcher = LINK.matcher(text);
      while (matcher.find()) {
        links.add(matcher.group().replaceFirst("[.,;]+$", ""));
      }
    }
    return List.copyOf(links);
  }
}
