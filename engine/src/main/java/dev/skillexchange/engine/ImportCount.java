package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.WriteCount;
import java.util.ArrayList;
import java.util.List;

/// Counts what becomes of an import. Used by one thread, but for `written`.
final class ImportCount {
  private static final int MOST_PROBLEMS = 100;

  private final Market market;
  private final List<String> problems = new ArrayList<>();
  private final List<UserError> failures = new ArrayList<>();
  private WriteCount written = WriteCount.NONE;
  private int files;
  private long read;
  private long duplicate;
  private long rejected;
  private long unlisted;
  private long closed;

  ImportCount(Market market) {
    this.market = market;
  }

  int files() {
    return files;
  }

  long read() {
    return read;
  }

  int failed() {
    return failures.size();
  }

  void file() {
    files++;
  }

  void posting() {
    read++;
  }

  void duplicate() {
    duplicate++;
  }

  void unlisted() {
    unlisted++;
  }

  void rejected(String file, long row, String reason) {
    read++;
    rejected++;
    problem(file + ", row " + row + ": " + reason);
  }

  void failed(UserError failure) {
    failures.add(failure);
    problem(failure.line());
  }

  synchronized void written(WriteCount more) {
    written = written.plus(more);
  }

  void closed(long more) {
    closed += more;
  }

  UserError onlyFailure() {
    return failures.getFirst();
  }

  private void problem(String line) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(line);
    }
  }

  synchronized ImportAnswer answer(double seconds) {
    return new ImportAnswer(
        market.id(),
        files,
        read,
        written.fresh(),
        written.updated(),
        written.unchanged(),
        duplicate,
        rejected,
        unlisted,
        closed,
        failures.size(),
        List.copyOf(problems),
        Math.round(seconds * 100) / 100.0);
  }
}
