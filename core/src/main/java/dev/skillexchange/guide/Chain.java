package dev.skillexchange.guide;

import dev.skillexchange.market.BoardReadings.Months;
import java.util.List;

/// The months that follow each other in which boards of a guide can be compared with the month
/// before.
///
/// @param first the month before the first link, counted from January of the year 0
/// @param links how many months are compared with the one before: at most twelve
record Chain(int first, int links) {
  private static final int MOST = 12;

  /// The chain up to the last month. Where in that only part of the boards was read so far, fewer
  /// than half of those of the month before, it ends a month earlier.
  static Chain of(Stays stays) {
    List<Months> boards = stays.boards().stream().filter(board -> board.end() > 0).toList();
    int end = boards.stream().mapToInt(Months::end).max().orElse(0) - 1;
    long[] linked = new long[MOST + 2];
    for (Months board : boards) {
      for (int back = 0; back < linked.length; back++) {
        linked[back] += stays.links(board, end - back) ? 1 : 0;
      }
    }
    int last = 2 * linked[0] < linked[1] ? 1 : 0;
    int links = 0;
    while (links < MOST && linked[last + links] > 0) {
      links++;
    }
    return new Chain(end - last - links, links);
  }
}
