package dev.skillexchange.profile;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.extract.CatalogueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the skills of a section that lists them: the catalogue's by their names, others by their
/// words.
final class SkillListReader {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern PARTING =
      Pattern.compile(
          "\\s*[,;|•·▪●‖\\t\\n/]\\s*|\\s+[–—-]\\s+|\\s{3,}|\\s+&\\s+|\\.\\s+|\\s+and\\s+(?=\\p{Lu})");
  private static final Pattern LABEL = Pattern.compile("^([^,:;|\\t]{2,45}):\\s*");
  private static final Pattern GRADE =
      Pattern.compile(
          "\\s*[(\\[]?\\b(?:expert|advanced|intermediate|beginner|basic|proficient|experienced|familiar|novice|fluent|master|very good|good|fortgeschritten|grundkenntnisse|sehr gut|gut|experte|avancé|intermédiaire|débutant|avanzado|intermedio|básico|\\d+\\+? ?(?:years?|yrs?|jahre?|ans?|años?)|\\d{1,3} ?%|\\d/\\d{1,2})\\b\\.?[)\\]]?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Set<String> NOTHING =
      Set.of(
          "etc",
          "others",
          "other",
          "and",
          "or",
          "more",
          "including",
          "e.g",
          "expert",
          "advanced",
          "intermediate",
          "beginner",
          "basic",
          "proficient",
          "familiar with",
          "experienced",
          "skills");

  private final CatalogueReader catalogue;

  SkillListReader(CatalogueReader catalogue) {
    this.catalogue = catalogue;
  }

  /// A skill where a section lists it.
  record Listed(Optional<SkillId> skill, String name, boolean language, Mark mark) {}

  List<Listed> read(CvText cv, List<CvLine> lines) {
    List<Listed> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && joins(cv, lines, end)) {
        end++;
      }
      int from = lines.get(i).start();
      list(cv.text().substring(from, lines.get(end - 1).end()).replace('\n', ' '), from, found);
      i = end;
    }
    return found;
  }

  /// Whether a line goes on with the list of the line before it.
  private static boolean joins(CvText cv, List<CvLine> lines, int i) {
    CvLine line = lines.get(i);
    CvLine before = lines.get(i - 1);
    String text = cv.of(before).strip();
    String next = cv.of(line).strip();
    if (line.bullet() || next.isEmpty() || LABEL.matcher(next).find() || !line.bold().isEmpty()) {
      return false;
    }
    return text.endsWith(",")
        || text.endsWith("&")
        || text.endsWith("/")
        || text.endsWith("(")
        || before.wraps()
            && (text.contains(",")
                || text.contains(" · ")
                || text.contains(" | ")
                || text.contains(" • "));
  }

  private void list(String line, int offset, List<Listed> out) {
    int from = 0;
    Matcher label = LABEL.matcher(line);
    if (label.find()) {
      from = label.end();
    }
    int tab = line.indexOf('\t');
    if (from == 0 && tab > 0 && line.indexOf(',') > tab && line.indexOf('\t', tab + 1) < 0) {
      from = tab + 1;
    }
    items(line, from, line.length(), offset, out);
  }

  /// Reads the items of a list; those in brackets behind one are its parts.
  private void items(String line, int from, int end, int offset, List<Listed> out) {
    int at = from;
    int depth = 0;
    int begin = from;
    while (at < end) {
      char c = line.charAt(at);
      if (c == '(' || c == '[') {
        if (depth++ == 0) {
          plain(line, begin, at, offset, out);
          begin = at + 1;
        }
      } else if ((c == ')' || c == ']') && depth > 0 && --depth == 0) {
        plain(line, begin, at, offset, out);
        begin = at + 1;
      }
      at++;
    }
    plain(line, begin, end, offset, out);
  }

  private void plain(String line, int from, int end, int offset, List<Listed> out) {
    if (from >= end) {
      return;
    }
    String text = line.substring(from, end);
    List<CatalogueReader.FoundSkill> known = catalogue.skills(text);
    Matcher parting = PARTING.matcher(text);
    int at = 0;
    while (parting.find()) {
      int cut = parting.start();
      boolean inside =
          known.stream()
              .anyMatch(one -> one.span().start() < cut && one.span().end() > parting.end());
      if (!inside) {
        item(text, at, cut, from + offset, known, out);
        at = parting.end();
      }
    }
    item(text, at, text.length(), from + offset, known, out);
  }

  private void item(
      String text,
      int from,
      int end,
      int offset,
      List<CatalogueReader.FoundSkill> known,
      List<Listed> out) {
    if (from >= end) {
      return;
    }
    boolean any = false;
    for (CatalogueReader.FoundSkill one : known) {
      if (one.span().start() >= from && one.span().end() <= end) {
        any = true;
        out.add(listed(one, text, offset));
      }
    }
    String phrase = phrase(text.substring(from, end));
    if (any || phrase.isEmpty()) {
      return;
    }
    List<CatalogueReader.FoundSkill> alone = catalogue.skills("experience with " + phrase);
    int shift = "experience with ".length();
    int start = offset + text.indexOf(phrase, from);
    if (alone.size() == 1
        && alone.getFirst().span().start() == shift
        && alone.getFirst().span().end() == shift + phrase.length()) {
      CatalogueReader.FoundSkill one = alone.getFirst();
      out.add(
          new Listed(
              one.skill(),
              one.skill().isPresent() ? one.name() : phrase,
              one.kind() == SkillKind.NATURAL_LANGUAGE,
              new Mark(start, start + phrase.length())));
    } else {
      out.add(
          new Listed(Optional.empty(), phrase, false, new Mark(start, start + phrase.length())));
    }
  }

  /// A name that the catalogue only knows to be one of a skill keeps the words of the CV.
  private static Listed listed(CatalogueReader.FoundSkill one, String text, int offset) {
    return new Listed(
        one.skill(),
        one.skill().isPresent() ? one.name() : one.span().of(text),
        one.kind() == SkillKind.NATURAL_LANGUAGE,
        new Mark(offset + one.span().start(), offset + one.span().end()));
  }

  /// An item that reads like a skill, without what says how well it is known; else empty.
  private static String phrase(String item) {
    if (item.length() > 4 * LONGEST) {
      return "";
    }
    String plain = GRADE.matcher(item.strip()).replaceFirst("");
    plain = plain.replaceAll("^[\\W&&[^.#+]]+|[^\\p{L}\\p{N}+#)]+$", "").strip();
    plain = plain.replaceFirst("^(?i:and|or|und|et|y)\\s+", "");
    boolean fits =
        plain.length() > 1
            && plain.length() <= LONGEST
            && plain.split("\\s+", -1).length <= MOST_WORDS
            && plain.chars().anyMatch(Character::isLetter)
            && !NOTHING.contains(plain.toLowerCase(Locale.ROOT));
    return fits ? plain : "";
  }
}
