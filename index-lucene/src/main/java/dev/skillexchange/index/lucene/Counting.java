package dev.skillexchange.index.lucene;

/// How the cells of a segment are counted: which way is fastest depends on how many jobs and how
/// many possible cells there are. All count the same.
///
/// @param few of up to so many jobs cells are handed on unsummed, where there can be four times as
///   many as jobs: adding equal ones up first would take longer than it saves
/// @param narrow up to so many possible cells are counted in one table, which stays near
/// @param wide with more, jobs are put in the order of their first value, where there are at most
///   so many times as many values as jobs
record Counting(int few, double narrow, double wide) {
  private static final double SPARSE = 4;

  static final Counting USUAL = new Counting(1 << 16, 1 << 16, 1);

  /// Counts the jobs of a slice in one segment.
  void count(SegmentJobs jobs, SegmentCells cells) {
    if (cells.possible() > narrow
        && GroupedTally.takes(cells)
        && cells.column(0).size() <= wide * jobs.size()) {
      jobs.forEach(cells.column(0).column(), new GroupedTally(cells));
    } else if (jobs.size() <= few && cells.possible() > SPARSE * jobs.size()) {
      jobs.forEach(new EachJob(cells));
    } else {
      jobs.forEach(new SegmentTally(cells));
    }
  }
}
