package dev.skillexchange.document;

import dev.skillexchange.profile.CvWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the columns of a page: a stretch where no chunk crosses a line from above to below, with
/// lines to either side that do not belong together.
///
/// A column of dates or places beside what they date is no column but a table, and is read by its
/// rows; so is a margin that holds the headings alone, each before what stands beside it.
final class ColumnFinder {
  private static final int DEEPEST = 3;
  private static final int FEWEST_LINES = 3;
  private static final double LEAST_HEIGHT = 50;
  private static final double LEAST_GAP = 5;
  private static final Pattern DATE =
      Pattern.compile(".*(?:(?:19|20)\\d\\d|\\d\\d/\\d\\d).*|.*[-–—]$|(?i)present|heute|today|now");

  private final CvWords words;

  ColumnFinder(CvWords words) {
    this.words = words;
  }

  /// A stretch of a page that may be parted.
  ///
  /// @param x where the right side begins
  private record Cut(
      double x,
      List<Chunk> above,
      List<Chunk> left,
      List<Chunk> right,
      List<Chunk> below,
      double worth) {}

  List<Region> regions(List<Chunk> page, Limits limits) {
    return regions(page, Region.Kind.FULL, 0, limits);
  }

  private List<Region> regions(List<Chunk> chunks, Region.Kind kind, int depth, Limits limits) {
    Optional<Cut> cut = depth < DEEPEST ? best(chunks, limits) : Optional.empty();
    if (cut.isEmpty()) {
      return chunks.isEmpty() ? List.of() : List.of(new Region(kind, chunks));
    }
    List<Region> all = new ArrayList<>(regions(cut.get().above(), kind, depth + 1, limits));
    if (margin(cut.get())) {
      all.add(new Region(kind, unfolded(cut.get())));
    } else {
      boolean leftNarrow = width(cut.get().left()) <= width(cut.get().right());
      List<Chunk> narrow = leftNarrow ? cut.get().left() : cut.get().right();
      List<Chunk> wide = leftNarrow ? cut.get().right() : cut.get().left();
      boolean outer = kind == Region.Kind.FULL;
      if (depth == 0) {
        List<Chunk> head = head(wide, chunks);
        all.addAll(regions(head, kind, depth + 1, limits));
        wide = wide.stream().filter(chunk -> !head.contains(chunk)).toList();
      }
      all.addAll(regions(narrow, outer ? Region.Kind.NARROW : kind, depth + 1, limits));
      all.addAll(regions(wide, outer ? Region.Kind.WIDE : kind, depth + 1, limits));
    }
    all.addAll(regions(cut.get().below(), kind, depth + 1, limits));
    return all;
  }

  /// What stands above the first heading of a column, where it holds the largest letters of the
  /// page: the name.
  private List<Chunk> head(List<Chunk> column, List<Chunk> page) {
    double first = column.stream().filter(this::heading).mapToDouble(Chunk::y).min().orElse(0);
    List<Chunk> head = column.stream().filter(chunk -> chunk.y() < first - 1).toList();
    boolean largest = size(head) > 0 && size(head) >= size(page);
    return largest ? head : List.of();
  }

  private static double size(List<Chunk> chunks) {
    return chunks.stream().mapToDouble(Chunk::size).max().orElse(0);
  }

  private static double width(List<Chunk> chunks) {
    return chunks.stream().mapToDouble(Chunk::right).max().orElse(0)
        - chunks.stream().mapToDouble(Chunk::left).min().orElse(0);
  }

  private Optional<Cut> best(List<Chunk> chunks, Limits limits) {
    TreeSet<Double> edges = new TreeSet<>();
    chunks.forEach(chunk -> edges.add(Math.rint(chunk.left())));
    double first = chunks.stream().mapToDouble(Chunk::left).min().orElse(0);
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Chunk::y));
    Optional<Cut> best = Optional.empty();
    for (double edge : edges) {
      limits.time();
      if (edge > first + 40) {
        for (Cut cut : cuts(sorted, edge - 1)) {
          if ((best.isEmpty() || cut.worth() > best.get().worth())
              && (margin(cut) || !table(cut))) {
            best = Optional.of(cut);
          }
        }
      }
    }
    return best;
  }

  /// The stretches in which no chunk crosses a line from above to below.
  private static List<Cut> cuts(List<Chunk> sorted, double x) {
    List<Cut> cuts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= sorted.size(); i++) {
      boolean ends = i == sorted.size() || sorted.get(i).left() < x && sorted.get(i).right() > x;
      if (ends) {
        cut(sorted, from, i, x).ifPresent(cuts::add);
        from = i + 1;
      }
    }
    return cuts;
  }

  private static Optional<Cut> cut(List<Chunk> sorted, int from, int end, double x) {
    if (end - from < 2 * FEWEST_LINES) {
      return Optional.empty();
    }
    List<Chunk> part = sorted.subList(from, end);
    List<Chunk> right = part.stream().filter(chunk -> chunk.left() >= x).toList();
    List<Chunk> left = part.stream().filter(chunk -> chunk.left() < x).toList();
    if (lines(left) < FEWEST_LINES || lines(right) < FEWEST_LINES) {
      return Optional.empty();
    }
    double gap = x + 1 - left.stream().mapToDouble(Chunk::right).max().orElse(0);
    double height = part.getLast().y() - part.getFirst().y();
    long aligned = right.stream().filter(chunk -> chunk.left() < x + 4).count();
    if (gap < LEAST_GAP || height < LEAST_HEIGHT || aligned * 3 < lines(right)) {
      return Optional.empty();
    }
    double worth =
        (lines(left) + lines(right))
            * Math.min(gap, 20)
            * Math.min(1.0, 2.0 * aligned / lines(right));
    return Optional.of(
        new Cut(
            x, sorted.subList(0, from), left, right, sorted.subList(end, sorted.size()), worth));
  }

  private static long lines(List<Chunk> chunks) {
    return chunks.stream().mapToLong(chunk -> Math.round(chunk.y())).distinct().count();
  }

  /// Whether the lines of both sides belong together as rows.
  private boolean table(Cut cut) {
    boolean leftNarrow = letters(cut.left()) <= letters(cut.right());
    List<Chunk> narrow = leftNarrow ? cut.left() : cut.right();
    List<Chunk> wide = leftNarrow ? cut.right() : cut.left();
    long headings = narrow.stream().filter(this::heading).count();
    long otherHeadings = wide.stream().filter(this::heading).count();
    List<Chunk> told = narrow.stream().filter(chunk -> !heading(chunk)).toList();
    if (told.isEmpty()) {
      return false;
    }
    double aligned = share(told, wide);
    double dated =
        told.stream().filter(chunk -> DATE.matcher(chunk.text()).matches()).count()
            / (double) told.size();
    if (otherHeadings == 0 && (aligned > 0.7 || dated > 0.3 && aligned > 0.4)) {
      return true;
    }
    if (otherHeadings == 1 && aligned > 0.85) {
      return true;
    }
    if (headings == 0) {
      return aligned > 0.7 || dated > 0.4 || otherHeadings == 0 && aligned > 0.4;
    }
    return headings == 1 && otherHeadings >= 3 && aligned > 0.85 && dated > 0.3;
  }

  private boolean heading(Chunk chunk) {
    return words.heading(chunk.text()).isPresent();
  }

  private static int letters(List<Chunk> chunks) {
    return chunks.stream().mapToInt(chunk -> chunk.text().length()).sum();
  }

  /// The share of chunks that stand on a line with one of the other side.
  private static double share(List<Chunk> some, List<Chunk> others) {
    long beside =
        some.stream()
            .filter(one -> others.stream().anyMatch(other -> Math.abs(other.y() - one.y()) < 2.5))
            .count();
    return beside / (double) some.size();
  }

  /// Whether the left side holds headings and little else.
  private boolean margin(Cut cut) {
    List<Chunk> left = together(cut.left());
    long headings = left.stream().filter(this::heading).count();
    long other = cut.right().stream().filter(this::heading).count();
    return headings >= 2 && headings >= 0.6 * left.size() && other == 0;
  }

  /// Chunks below each other that make one heading, as one.
  private List<Chunk> together(List<Chunk> chunks) {
    List<Chunk> out = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Chunk last = out.isEmpty() ? chunk : out.getLast();
      boolean near = !out.isEmpty() && chunk.y() - last.y() < 1.7 * chunk.size();
      if (near && words.heading(last.text() + " " + chunk.text()).isPresent()) {
        out.set(out.size() - 1, last.above(chunk));
      } else {
        out.add(chunk);
      }
    }
    return out;
  }

  /// The headings of a margin, each moved above what stands beside it.
  private List<Chunk> unfolded(Cut cut) {
    List<Chunk> all = new ArrayList<>(cut.right());
    for (Chunk chunk : together(cut.left())) {
      double raised = heading(chunk) ? chunk.y() - 0.6 * chunk.size() : chunk.y();
      all.add(
          new Chunk(
              chunk.words().stream()
                  .map(word ->
                      new Word(
                          word.text(),
                          word.left(),
                          word.right(),
                          raised,
                          word.size(),
                          word.bold(),
                          false))
                  .toList()));
    }
    return all;
  }
}
