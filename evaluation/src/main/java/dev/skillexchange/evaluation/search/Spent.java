package dev.skillexchange.evaluation.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/// Time that the answer of one search spends in parts of the program. For one thread.
final class Spent {

  /// A part of the work.
  enum Part {
    HITS("index: how many, and the page's ids"),
    COUNTS("index: jobs by the values of each filter"),
    INDEX("index: all, with names and orders of the values"),
    ROWS("index: the page's jobs in short"),
    JOBS("store: the page's jobs"),
    DAY("store: day of the last reading"),
    WHOLE("whole answer"),
    PROCESSOR("of it on a processor; the rest waits for the store or for others");

    private final String shown;

    Part(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }
  }

  private final Map<Part, Long> nanoseconds = new EnumMap<>(Part.class);

  <T> T on(Part part, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanoseconds.merge(part, System.nanoTime() - start, Long::sum);
    }
  }

  /// Work of which both the time and the time on a processor are noted.
  <T> T whole(Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    try {
      return on(Part.WHOLE, work);
    } finally {
      nanoseconds.put(Part.PROCESSOR, threads.getCurrentThreadCpuTime() - start);
    }
  }

  double milliseconds(Part part) {
    return nanoseconds.getOrDefault(part, 0L) / 1e6;
  }

  void reset() {
    nanoseconds.clear();
  }
}
