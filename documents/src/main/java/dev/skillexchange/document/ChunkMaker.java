package dev.skillexchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the words of a page together to chunks: lines, parted where a gap is wider than blanks are.
final class ChunkMaker {
  private static final double WIDE = 1.05;
  private static final double WIDER = 2.4;
  private static final int FEWEST_SPACED = 4;

  private ChunkMaker() {}

  static List<Chunk> chunks(List<Word> words) {
    List<Chunk> chunks = new ArrayList<>();
    for (List<Word> line : lines(words)) {
      line.sort(Comparator.comparingDouble(Word::left));
      parted(together(line), chunks);
    }
    return chunks;
  }

  private static List<List<Word>> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y));
    List<List<Word>> lines = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = lines.isEmpty() ? List.of() : lines.getLast();
      boolean same =
          !last.isEmpty()
              && word.y() - last.getFirst().y()
                  <= Math.max(1.5, 0.22 * Math.min(word.size(), last.getFirst().size()));
      if (same) {
        last.add(word);
      } else {
        lines.add(new ArrayList<>(List.of(word)));
      }
    }
    return lines;
  }

  private static void parted(List<Word> line, List<Chunk> out) {
    double usual = usual(line);
    List<Word> chunk = new ArrayList<>();
    for (Word word : line) {
      if (!chunk.isEmpty() && apart(chunk, word, usual)) {
        out.add(new Chunk(chunk));
        chunk.clear();
      }
      if (!word.icon()) {
        chunk.add(word);
      } else if (!chunk.isEmpty()) {
        out.add(new Chunk(chunk));
        chunk.clear();
      }
    }
    if (!chunk.isEmpty()) {
      out.add(new Chunk(chunk));
    }
  }

  private static boolean apart(List<Word> chunk, Word word, double usual) {
    Word last = chunk.getLast();
    double gap = word.left() - last.right();
    double wide = Math.max(WIDE * Math.min(last.size(), word.size()), WIDER * usual);
    boolean bullet = chunk.size() == 1 && PageLines.bullet(last.text());
    return gap > (bullet ? 4 * last.size() : wide);
  }

  /// The gap that most words of a line have between them, in points.
  private static double usual(List<Word> line) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      double gap = line.get(i).left() - line.get(i - 1).right();
      if (gap > 0) {
        gaps.add(gap);
      }
    }
    if (gaps.size() < 4) {
      return 0;
    }
    gaps.sort(Comparator.naturalOrder());
    double middle = gaps.get(gaps.size() / 2);
    return middle > line.getFirst().size() * 0.8 ? 0 : middle;
  }

  /// Words of letters that are set apart ("E X P E R I E N C E") put together.
  private static List<Word> together(List<Word> line) {
    List<Word> out = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      int end = spacedEnd(line, at);
      if (end - at >= FEWEST_SPACED) {
        spaced(line.subList(at, end), out);
        at = end;
      } else {
        out.add(line.get(at++));
      }
    }
    return out;
  }

  private static int spacedEnd(List<Word> line, int from) {
    int end = from;
    while (end < line.size()
        && line.get(end).text().codePointCount(0, line.get(end).text().length()) == 1
        && (Character.isLetter(line.get(end).text().codePointAt(0))
            || line.get(end).text().equals("&"))
        && (end == from
            || line.get(end).left() - line.get(end - 1).right() < 2 * line.get(end).size())) {
      end++;
    }
    return end;
  }

  private static void spaced(List<Word> letters, List<Word> out) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < letters.size(); i++) {
      steps.add(letters.get(i).left() - letters.get(i - 1).right());
    }
    List<Double> sorted = new ArrayList<>(steps);
    sorted.sort(Comparator.naturalOrder());
    double usual = sorted.get(sorted.size() / 3);
    Word word = letters.getFirst();
    for (int i = 1; i < letters.size(); i++) {
      Word next = letters.get(i);
      if (steps.get(i - 1) > Math.max(1.7 * usual, usual + 0.15 * next.size())) {
        out.add(word);
        word = next;
      } else {
        word =
            new Word(
                word.text() + next.text(),
                word.left(),
                next.right(),
                word.y(),
                word.size(),
                word.bold(),
                false);
      }
    }
    out.add(word);
  }
}
