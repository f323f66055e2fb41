package dev.skillexchange.document;

import dev.skillexchange.profile.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// Reads the paragraphs of a part of a Word file.
final class WordBody implements XmlEvents.Taker {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final double TWIPS = 20;
  private static final int SPACE = 100;

  private final WordStyles styles;
  private final WordLines lines;

  /// Paragraphs that wait while one within them is read, as boxes of text are.
  private final Deque<Paragraph> waiting = new ArrayDeque<>();

  private Paragraph paragraph = new Paragraph();
  private boolean inText;
  private boolean inRun;
  private int skipped;

  /// A paragraph as it is read.
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> bold = new ArrayList<>();
    private WordStyles.Style style = new WordStyles.Style(11, false, false);
    private double size;
    private boolean runBold;
    private boolean capitals;
    private double runSize;
    private double left;
    private boolean bullet;
    private boolean above;
  }

  WordBody(WordStyles styles, WordLines lines) {
    this.styles = styles;
    this.lines = lines;
  }

  @Override
  public void begin(String name, XMLStreamReader at) {
    if (skipped > 0
        || name.equals("Fallback")
        || name.equals("delText")
        || name.equals("instrText")) {
      skipped++;
      return;
    }
    switch (name) {
      case "p" -> {
        waiting.push(paragraph);
        paragraph = new Paragraph();
        paragraph.style = styles.of("Normal");
      }
      case "tbl" -> lines.table();
      case "tr" -> lines.row();
      case "tc" -> lines.cell();
      case "pStyle" -> {
        paragraph.style = styles.of(WordStyles.value(at, "val"));
        paragraph.bullet |= paragraph.style.list();
      }
      case "numPr" -> paragraph.bullet = true;
      case "ind" -> paragraph.left = number(WordStyles.value(at, "left")) / TWIPS;
      case "spacing" -> paragraph.above |= number(WordStyles.value(at, "before")) >= SPACE;
      case "r" -> {
        inRun = true;
        paragraph.runBold = paragraph.style.bold();
        paragraph.runSize = paragraph.style.size();
        paragraph.capitals = false;
      }
      case "b" -> paragraph.runBold = inRun ? WordStyles.on(at) : paragraph.runBold;
      case "caps" -> paragraph.capitals = inRun && WordStyles.on(at);
      case "sz" ->
          paragraph.runSize =
              inRun ? Math.max(1, WordStyles.half(WordStyles.value(at, "val"))) : paragraph.runSize;
      case "t" -> inText = true;
      case "tab" -> {
        if (inRun) {
          add("\t");
        }
      }
      case "br", "cr" -> {
        if (inRun) {
          line();
        }
      }
      case "noBreakHyphen" -> add("-");
      case "sym" -> add("•");
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p" -> {
        line();
        paragraph = waiting.isEmpty() ? new Paragraph() : waiting.pop();
        inRun = !waiting.isEmpty();
      }
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "tbl" -> lines.tableEnd();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (skipped == 0 && inText) {
      add(paragraph.capitals ? text.toUpperCase(Locale.ROOT) : text);
    }
  }

  private void add(String text) {
    int start = paragraph.text.length();
    paragraph.text.append(text.replace('\u00a0', ' ').replace("\n", " "));
    if (paragraph.runBold && !text.isBlank()) {
      bold(start, paragraph.text.length());
    }
    if (!text.isBlank()) {
      paragraph.size = Math.max(paragraph.size, paragraph.runSize);
    }
  }

  private void bold(int start, int end) {
    List<Mark> bold = paragraph.bold;
    boolean goesOn = !bold.isEmpty() && bold.getLast().end() >= start - 1;
    if (goesOn) {
      bold.set(bold.size() - 1, new Mark(bold.getLast().start(), end));
    } else {
      bold.add(new Mark(start, end));
    }
  }

  private void line() {
    lines.add(
        new WordLine(
            paragraph.text.toString(),
            paragraph.bold,
            paragraph.size,
            paragraph.left,
            paragraph.bullet,
            paragraph.above));
    paragraph.text.setLength(0);
    paragraph.bold.clear();
    paragraph.above = false;
  }

  private static int number(String value) {
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
  }
}
