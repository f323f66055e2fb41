package dev.skillexchange.evaluation.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Searches that reach a server at a constant rate, whether or not it has answered those before.
///
/// This is an open system (Schroeder, Wierman and Harchol-Balter, "Open versus closed: a cautionary
/// tale", NSDI 2006): people who search do not wait for each other. An answer's time counts from
/// the moment its search was due, not from when it could be sent, so that a server that stalls is
/// charged for all who would have waited meanwhile (what Gil Tene calls coordinated omission).
final class OpenLoop {
  private static final int MOST_WAITING = 1_000;
  private static final long NANOSECONDS = 1_000_000_000;
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  private final RunningServer server;
  private final boolean pages;
  private final ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  /// @param pages whether pages are asked for, packed as browsers take them, in place of JSON
  OpenLoop(RunningServer server, boolean pages) {
    this.server = server;
    this.pages = pages;
  }

  /// What came of a search.
  ///
  /// @param milliseconds from when it was due to the end of its answer
  /// @param late milliseconds from when it was due to when it was sent
  /// @param jobs how many it found; 0 for pages, which tell people
  /// @param fault empty where it was answered
  record Reply(Asked asked, double milliseconds, double late, long jobs, String fault) {
    boolean answered() {
      return fault.isEmpty();
    }

    Timed timed() {
      return new Timed(asked, jobs, milliseconds);
    }
  }

  /// Sends searches, so many a second, and waits until each is answered or has failed.
  List<Reply> run(List<Asked> searches, int rate) {
    replies.clear();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < searches.size(); i++) {
        long due = start + i * NANOSECONDS / rate;
        sleepUntil(due);
        Asked asked = searches.get(i);
        if (waiting.tryAcquire()) {
          people.execute(() -> ask(asked, due));
        } else {
          replies.add(new Reply(asked, 0, 0, 0, "not sent: 1,000 are waiting"));
        }
      }
    }
    return List.copyOf(replies);
  }

  private static void sleepUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void ask(Asked asked, long due) {
    long sent = System.nanoTime();
    try {
      String body = server.get((pages ? "/jobs?" : "/api/v1/jobs?") + asked.link(), pages);
      replies.add(reply(asked, due, sent, pages ? 0 : total(body), ""));
    } catch (IOException e) {
      replies.add(reply(asked, due, sent, 0, String.valueOf(e.getMessage())));
    } finally {
      waiting.release();
    }
  }

  private static Reply reply(Asked asked, long due, long sent, long jobs, String fault) {
    return new Reply(asked, (System.nanoTime() - due) / 1e6, (sent - due) / 1e6, jobs, fault);
  }

  private static long total(String body) throws IOException {
    Matcher total = TOTAL.matcher(body);
    if (!total.find()) {
      throw new IOException("an answer without a total");
    }
    return Long.parseLong(total.group(1));
  }
}
