package dev.skillexchange.cli;

import dev.skillexchange.engine.Activity;
import dev.skillexchange.engine.Progress;
import java.io.Console;
import java.io.PrintWriter;

/// Progress on standard error: one line that is rewritten on a terminal, otherwise a plain line
/// every few seconds.
final class ProgressLine implements Progress, AutoCloseable {
  private static final long TERMINAL_PAUSE = 100_000_000L;
  private static final long PLAIN_PAUSE = 3_000_000_000L;
  private static final int WIDTH = 78;

  private final PrintWriter err;
  private final boolean terminal;
  private long last = System.nanoTime();
  private boolean shown;

  ProgressLine(PrintWriter err) {
    this.err = err;
    this.terminal = onTerminal();
  }

  /// A console may be switched off by `-Djdk.console`, and is absent then.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public synchronized void at(String stage, long done, long total) {
    long now = System.nanoTime();
    if (now - last < (terminal ? TERMINAL_PAUSE : PLAIN_PAUSE)) {
      return;
    }
    last = now;
    String line = new Activity.State(stage, done, total).described();
    if (terminal) {
      String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
      err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      err.flush();
      shown = true;
    } else {
      err.println(line);
    }
  }

  /// Says a line that stays.
  synchronized void say(String line) {
    clear();
    err.println(line);
  }

  private void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
      shown = false;
    }
  }

  @Override
  public synchronized void close() {
    clear();
  }
}
