package dev.skillexchange.document;

import dev.skillexchange.profile.CvText;
import dev.skillexchange.profile.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes the lines of a region into a text: cells parted by tabs, bullets seen, words that are
/// broken at the end of a line put together.
final class PageLines {
  private static final String BULLETS = "•‣◦▪▫●○■□▸►▶➢➤➔✓✔✦❖⁃∙◆◇·–—-*»o";

  private final CvText.Builder out;
  private final int page;

  /// A line of a region.
  private record Line(List<Chunk> cells, boolean bullet, double left) {
    double y() {
      return cells.getFirst().y();
    }

    double right() {
      return cells.getLast().right();
    }

    double size() {
      return cells.stream().mapToDouble(Chunk::size).max().orElse(0);
    }

    /// The size in which most of the line is set.
    double usual() {
      return cells.getFirst().words().getFirst().size();
    }
  }

  /// The beginning of a word that is broken at the end of a line, without its hyphen.
  private record Broken(String text, boolean bold) {
    static final Broken NONE = new Broken("", false);
  }

  PageLines(CvText.Builder out, int page) {
    this.out = out;
    this.page = page;
  }

  static boolean bullet(String word) {
    return word.length() == 1 && BULLETS.contains(word);
  }

  void write(List<Chunk> chunks) {
    List<Line> lines = lines(chunks);
    double pitch = pitch(lines);
    double right =
        lines.stream()
            .filter(line -> line.cells().size() == 1)
            .mapToDouble(Line::right)
            .max()
            .orElse(0);
    Broken carried = Broken.NONE;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean wraps = i + 1 < lines.size() && wraps(line, lines.get(i + 1), right);
      double step =
          i == 0
              ? pitch
              : (line.y() - lines.get(i - 1).y()) / Math.max(line.size(), lines.get(i - 1).size());
      carried =
          write(
              line,
              Math.max(0, step - pitch),
              wraps,
              i + 1 < lines.size() ? lines.get(i + 1) : line,
              carried);
    }
  }

  /// The usual step from line to line in heights of a line.
  private static double pitch(List<Line> lines) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(
          (lines.get(i).y() - lines.get(i - 1).y())
              / Math.max(lines.get(i).size(), lines.get(i - 1).size()));
    }
    steps.sort(Comparator.naturalOrder());
    return steps.isEmpty() ? 1.2 : Math.min(1.8, steps.get(steps.size() / 2));
  }

  /// Whether the text of a line goes on in the next: its first word had no place any more.
  private static boolean wraps(Line line, Line next, double right) {
    if (next.bullet() || line.cells().size() > 1 && !line.bullet()) {
      return false;
    }
    Word first = next.cells().getFirst().words().getFirst();
    double end =
        line.cells().getFirst().right() + first.right() - first.left() + 0.25 * first.size();
    boolean full = end > right - 1 && line.cells().getFirst().right() > right * 0.6;
    boolean alike =
        Math.abs(line.usual() - next.usual()) < 0.6 && Math.abs(line.left() - next.left()) < 4;
    boolean near = next.y() - line.y() < 1.9 * line.size();
    return full && alike && near;
  }

  /// @param carried what goes on in this line
  /// @return what goes on in the next
  private Broken write(Line line, double above, boolean wraps, Line next, Broken carried) {
    StringBuilder text = new StringBuilder(carried.text());
    List<Mark> bold = new ArrayList<>();
    if (carried.bold()) {
      bold(bold, 0, text.length());
    }
    boolean first = true;
    for (int i = 0; i < line.cells().size(); i++) {
      for (int j = 0; j < line.cells().get(i).words().size(); j++) {
        Word word = line.cells().get(i).words().get(j);
        if (first && line.bullet()) {
          first = false;
          continue;
        }
        if (text.length() > carried.text().length()) {
          text.append(j == 0 ? '\t' : ' ');
        }
        first = false;
        int start = text.length();
        text.append(word.text());
        if (word.bold()) {
          bold(bold, start, text.length());
        }
      }
    }
    String whole = text.toString();
    if (whole.isBlank()) {
      return Broken.NONE;
    }
    int blank = wraps && broken(whole, next) ? whole.lastIndexOf(' ') : 0;
    String kept = blank > 0 ? whole.substring(0, blank) : whole;
    out.add(kept, page, line.left(), line.usual(), within(bold, kept), above, line.bullet(), wraps);
    return blank > 0
        ? new Broken(whole.substring(blank + 1, whole.length() - 1), boldAt(bold, blank + 1))
        : Broken.NONE;
  }

  /// The marks of what is kept of a line.
  private static List<Mark> within(List<Mark> bold, String kept) {
    return bold.stream()
        .filter(mark -> mark.start() < kept.length())
        .map(mark -> new Mark(mark.start(), Math.min(mark.end(), kept.length())))
        .toList();
  }

  private static boolean boldAt(List<Mark> bold, int at) {
    return bold.stream().anyMatch(mark -> mark.start() <= at && at < mark.end());
  }

  private static boolean broken(String text, Line next) {
    String word = next.cells().getFirst().words().getFirst().text();
    int length = text.length();
    return length > 2
        && (text.charAt(length - 1) == '-' || text.charAt(length - 1) == '‐')
        && Character.isLowerCase(text.charAt(length - 2))
        && Character.isLowerCase(word.charAt(0));
  }

  private static void bold(List<Mark> bold, int start, int end) {
    boolean goesOn = !bold.isEmpty() && bold.getLast().end() >= start - 1;
    if (goesOn) {
      bold.set(bold.size() - 1, new Mark(bold.getLast().start(), end));
    } else {
      bold.add(new Mark(start, end));
    }
  }

  private static List<Line> lines(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::y));
    List<List<Chunk>> rows = new ArrayList<>();
    for (Chunk chunk : sorted) {
      List<Chunk> last = rows.isEmpty() ? List.of() : rows.getLast();
      boolean same =
          !last.isEmpty()
              && chunk.y() - last.getFirst().y()
                  <= Math.max(2, 0.3 * Math.min(chunk.size(), last.getFirst().size()));
      if (same) {
        last.add(chunk);
      } else {
        rows.add(new ArrayList<>(List.of(chunk)));
      }
    }
    return joined(rows.stream().map(PageLines::line).toList());
  }

  /// Puts a first cell that ran into the one at its right together with the rest of it, which
  /// stands alone below.
  private static List<Line> joined(List<Line> lines) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      if (!out.isEmpty() && runsOn(out.getLast(), line)) {
        Line before = out.removeLast();
        List<Chunk> cells = new ArrayList<>(before.cells());
        cells.set(0, cells.getFirst().with(line.cells().getFirst()));
        out.add(new Line(List.copyOf(cells), before.bullet(), before.left()));
      } else if (!out.isEmpty() && fills(out.getLast(), line)) {
        out.add(filled(out.removeLast(), line));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  /// Whether the cells of a line go on with those of a table's row above, which has more of them.
  private static boolean fills(Line row, Line line) {
    return row.cells().size() > 2
        && line.cells().size() < row.cells().size()
        && !line.bullet()
        && line.y() - row.y() < 1.28 * row.size()
        && line.cells().stream().allMatch(cell -> cell.words().size() < 6 && at(row, cell) >= 0);
  }

  private static int at(Line row, Chunk cell) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (Math.abs(row.cells().get(i).left() - cell.left()) < 3) {
        return i;
      }
    }
    return -1;
  }

  private static Line filled(Line row, Line line) {
    List<Chunk> cells = new ArrayList<>(row.cells());
    for (Chunk cell : line.cells()) {
      int at = at(row, cell);
      cells.set(at, cells.get(at).with(cell));
    }
    return new Line(List.copyOf(cells), row.bullet(), row.left());
  }

  private static boolean runsOn(Line line, Line next) {
    if (line.cells().size() != 2 || next.cells().size() != 1 || next.bullet() || line.bullet()) {
      return false;
    }
    Word last = line.cells().getFirst().words().getLast();
    Word first = next.cells().getFirst().words().getFirst();
    double end = last.right() + first.right() - first.left() + 0.25 * first.size();
    return end > line.cells().get(1).left() - 10
        && next.right() < line.cells().get(1).left()
        && last.bold() == first.bold()
        && next.cells().getFirst().words().size() <= 3
        && Math.abs(last.size() - first.size()) < 0.3
        && Math.abs(line.left() - next.left()) < 2
        && next.y() - line.y() < 1.6 * line.size();
  }

  private static Line line(List<Chunk> row) {
    List<Chunk> cells = new ArrayList<>(row);
    cells.sort(Comparator.comparingDouble(Chunk::left));
    if (cells.size() > 1
        && cells.getFirst().words().size() == 1
        && bullet(cells.getFirst().text())) {
      Chunk merged = cells.get(0).with(cells.get(1));
      cells.remove(0);
      cells.set(0, merged);
    }
    List<Word> words = cells.getFirst().words();
    boolean bullet = bullet(words.getFirst().text()) && words.size() > 1;
    double left = bullet ? words.get(1).left() : words.getFirst().left();
    return new Line(List.copyOf(cells), bullet, left);
  }
}
