package dev.skillexchange.index.lucene;

/// Hands on every job of a segment by itself: where there may be many more cells than jobs, adding
/// equal ones up first would take longer than it saves.
final class EachJob implements BlockCollector {
  private final SegmentCells cells;
  private final int[] counts;

  EachJob(SegmentCells cells) {
    this.cells = cells;
    this.counts = new int[cells.dimensions()];
  }

  @Override
  public void collect(int[] docs, int from, int count) {
    for (int i = 0; i < counts.length; i++) {
      cells.column(i).find(docs, from, count);
    }
    for (int at = 0; at < count; at++) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] = cells.column(i).moveTo(at);
      }
      handFrom(0);
    }
  }

  private void handFrom(int at) {
    if (at == counts.length) {
      cells.hand(1);
      return;
    }
    for (int i = 0; i < counts[at]; i++) {
      cells.set(at, cells.column(at).numbers[i]);
      handFrom(at + 1);
    }
  }
}
