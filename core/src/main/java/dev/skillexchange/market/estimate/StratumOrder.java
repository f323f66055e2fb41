package dev.skillexchange.market.estimate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The order in which strata are solved for: those that share employers with few others first, so
/// that the rows of the triangle begin late; and where each row begins (the envelope method; George
/// and Liu, Computer Solution of Large Sparse Positive Definite Systems, 1981, chapter 4).
final class StratumOrder {
  /// The most strata that are put in order.
  private static final int MOST = 1 << 12;

  /// As many strata are solved for at once however few cells there are.
  private static final int FEW = 1 << 7;

  /// The most entries of a triangle for each cell: with more, a fit takes longer than in steps ...
  private static final double MOST_ENTRIES = 8;

  /// ... and the most multiplications to factor it.
  private static final double MOST_WORK = 1 << 10;

  private final int cells;
  private final int[] places;
  private final int[] firsts;

  StratumOrder(SweptCells cells) {
    int count = cells.strata();
    this.cells = cells.size();
    this.places = new int[count];
    this.firsts = new int[count];
    if (count <= MOST) {
      arrange(neighbours(cells));
    }
  }

  private static BitSet[] neighbours(SweptCells cells) {
    BitSet[] neighbours = Stream.generate(BitSet::new).limit(cells.strata()).toArray(BitSet[]::new);
    for (int g = 0; g < cells.employers(); g++) {
      BitSet all = new BitSet();
      for (int at = cells.start(g); at < cells.start(g + 1); at++) {
        all.set(cells.stratum(at));
      }
      for (int at = cells.start(g); at < cells.start(g + 1); at++) {
        neighbours[cells.stratum(at)].or(all);
      }
    }
    return neighbours;
  }

  private void arrange(BitSet[] neighbours) {
    int[] order =
        IntStream.range(0, neighbours.length)
            .boxed()
            .sorted(Comparator.comparingInt(stratum -> neighbours[stratum].cardinality()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    for (int place = 0; place < order.length; place++) {
      firsts[place] =
          Math.min(
              place, neighbours[order[place]].stream().map(s -> places[s]).min().orElse(place));
    }
  }

  /// Whether the triangle is small enough to be solved at once.
  boolean isNarrow() {
    double entries = 0;
    double work = 0;
    for (int place = 0; place < firsts.length; place++) {
      double width = place - firsts[place] + 1.0;
      entries += width;
      work += width * width / 2;
    }
    return places.length <= FEW
        || places.length <= MOST && entries <= MOST_ENTRIES * cells && work <= MOST_WORK * cells;
  }

  /// Where a stratum stands.
  int place(int stratum) {
    return places[stratum];
  }

  /// The first column of each row.
  int[] firsts() {
    return firsts.clone();
  }
}
