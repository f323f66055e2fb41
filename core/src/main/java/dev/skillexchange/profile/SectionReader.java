package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.profile.LineStyles.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Parts a CV by its headings: lines that the catalogue knows, and lines that are set like those.
final class SectionReader {
  private static final int MOST_WORDS = 6;
  private static final Pattern COLON = Pattern.compile("\\s*:$");
  private static final Pattern RULE = Pattern.compile("\\s*[:_—–-]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final CvWords words;

  SectionReader(CvWords words) {
    this.words = words;
  }

  List<SectionLines> read(CvText cv) {
    return new Reading(cv).read();
  }

  /// One CV as it is read.
  private final class Reading {
    private final CvText cv;
    private final List<CvLine> lines;
    private final LineStyles look;

    /// The sections of lines that the catalogue knows as headings, by their places.
    private final List<Optional<CvSection>> known;

    /// The styles in which known headings are set and most other lines are not.
    private final Set<Style> styles = new HashSet<>();

    Reading(CvText cv) {
      this.cv = cv;
      this.lines = cv.lines();
      this.look = new LineStyles(cv);
      this.known = lines.stream().map(this::known).toList();
      for (int i = 0; i < lines.size(); i++) {
        Style style = look.at(i);
        boolean apart = look.apart(lines.get(i), style) || style.bold();
        if (known.get(i).isPresent() && apart && lines.get(i).size() > 0) {
          styles.add(style);
        }
      }
    }

    private Optional<CvSection> known(CvLine line) {
      return line.bullet()
          ? Optional.empty()
          : words.heading(RULE.matcher(cv.of(line).strip()).replaceFirst(""));
    }

    List<SectionLines> read() {
      List<SectionLines> sections = new ArrayList<>();
      List<CvLine> within = new ArrayList<>();
      CvSection current = CvSection.TOP;
      Optional<CvLine> heading = Optional.empty();
      for (int i = 0; i < lines.size(); i++) {
        Optional<CvSection> two = overTwo(i);
        Optional<CvSection> begins = two.isPresent() ? two : begins(i);
        if (begins.isPresent()) {
          sections.add(new SectionLines(current, heading, within));
          within = new ArrayList<>();
          current = begins.get();
          heading = Optional.of(lines.get(i));
          i += two.isPresent() ? 1 : 0;
        } else {
          within.add(lines.get(i));
        }
      }
      sections.add(new SectionLines(current, heading, within));
      return sections;
    }

    /// The section of a heading that takes two lines.
    private Optional<CvSection> overTwo(int at) {
      if (at + 1 >= lines.size()) {
        return Optional.empty();
      }
      CvLine line = lines.get(at);
      CvLine next = lines.get(at + 1);
      boolean alike =
          line.size() > 0
              && look.large(line)
              && look.at(at).equals(look.at(at + 1))
              && next.page() == line.page()
              && next.above() < 0.3;
      if (!alike || known.get(at).isPresent()) {
        return Optional.empty();
      }
      String second = COLON.matcher(cv.of(next).strip()).replaceFirst("");
      return words.heading(cv.of(line).strip() + " " + second);
    }

    private Optional<CvSection> begins(int at) {
      CvLine line = lines.get(at);
      if (known.get(at).isPresent()) {
        return fits(line, look.at(at)) ? known.get(at) : Optional.empty();
      }
      String text = cv.of(line).strip();
      boolean like =
          at > 1
              && styles.contains(look.at(at))
              && !line.bullet()
              && !text.contains("\t")
              && text.chars().noneMatch(Character::isDigit)
              && BLANKS.split(text, -1).length <= MOST_WORDS
              && (line.above() > 0.3 || look.large(line))
              && look.uncommon(look.at(at));
      if (!like) {
        return Optional.empty();
      }
      Optional<CvSection> named = words.headingLike(text);
      return look.apart(line, look.at(at))
          ? named.or(() -> Optional.of(CvSection.OTHER))
          : ofBold(text, named);
    }

    /// Whether a word of headings is set like the other headings: "Languages" within the skills is
    /// not one.
    private boolean fits(CvLine line, Style style) {
      return styles.isEmpty()
          || line.size() == 0
          || styles.contains(style)
          || line.allBold()
          || style.capitals();
    }
  }

  /// What is only bold is a heading where its last word is one and it names no title.
  private Optional<CvSection> ofBold(String text, Optional<CvSection> named) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean ends = named.isPresent() && words.heading(last).equals(named);
    return ends && words.count(CvWord.Kind.TITLE, text) == 0 && text.indexOf(',') < 0
        ? named
        : Optional.empty();
  }
}
