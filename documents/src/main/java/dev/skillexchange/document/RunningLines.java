package dev.skillexchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes out what stands at the top or foot of several pages: names, page numbers.
final class RunningLines {
  private static final double EDGE = 0.1;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?:page|seite|página|pagina|strona|sida|side|p\\.)\\s*\\d+(?:\\s*(?:of|/|von|de|di|z|av|sur)\\s*\\d+)?|\\d+\\s*/\\s*\\d+|.{0,40}[-–—|•·,]\\s*(?:page |seite )?\\d{1,2}\\s*(?:/|of|von)\\s*\\d{1,2}|[-–—]\\s*\\d{1,2}\\s*[-–—]|\\d{1,2}|last updated.*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private RunningLines() {}

  static List<List<Chunk>> without(List<List<Chunk>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<Chunk> page : pages) {
      page.stream()
          .map(RunningLines::key)
          .distinct()
          .forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    List<List<Chunk>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Chunk> page = pages.get(i);
      double top = page.stream().mapToDouble(Chunk::y).min().orElse(0);
      double foot = page.stream().mapToDouble(Chunk::y).max().orElse(0);
      boolean first = i == 0;
      out.add(
          page.stream()
              .filter(chunk -> !runs(chunk, first, top, foot, seen, pages.size()))
              .toList());
    }
    return out;
  }

  private static boolean runs(
      Chunk chunk, boolean first, double top, double foot, Map<String, Integer> seen, int pages) {
    double edge = EDGE * Math.max(300, foot - top);
    boolean atTop = chunk.y() < top + edge;
    boolean atFoot = chunk.y() > foot - edge;
    boolean repeated =
        pages > 1 && seen.getOrDefault(key(chunk), 0) >= Math.max(2, (pages + 1) / 2);
    boolean number = NUMBER.matcher(chunk.text()).matches();
    return atFoot && (repeated || number && chunk.y() > foot - 2)
        || atTop && (repeated && !first || number && !first);
  }

  private static String key(Chunk chunk) {
    return DIGITS.matcher(chunk.text()).replaceAll("#") + "@" + Math.round(chunk.y() / 12);
  }
}
