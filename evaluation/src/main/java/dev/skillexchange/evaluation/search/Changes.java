package dev.skillexchange.evaluation.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Desks;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Changes a posting again and again through import, as the command does while a server owns the
/// home, and looks how soon a search finds what is new in it.
public final class Changes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LOOK_EVERY_NANOSECONDS = 20_000_000;
  private static final long PAUSE_NANOSECONDS = 500_000_000;
  private static final long LONGEST_NANOSECONDS = 30_000_000_000L;

  private final Settings settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean ending = new AtomicBoolean();
  private final ConcurrentLinkedQueue<Double> found = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Double> taken = new ConcurrentLinkedQueue<>();
  private Future<?> changing = CompletableFuture.completedFuture(0);

  /// @param home that the server owns
  public Changes(Path home) {
    this.settings = Settings.of(Optional.of(home.toString()), Optional.empty(), Map.of());
  }

  void begin(RunningServer server) {
    if (server.status().path("basis").path("market").asText().equals("sample")) {
      throw new UserError(
          "no postings to change",
          "the sample market",
          "Import would put it aside: use a home with postings.");
    }
    LocalDate day = server.market().asOf();
    changing = threads.submit(() -> changeAll(server, day));
  }

  /// Ends the changes and tells how long each took to be found.
  Table end() {
    ending.set(true);
    await();
    threads.close();
    Table.Builder table =
        Table.named(
            "changes",
            "Milliseconds from the order to import a changed posting",
            "until",
            "changes",
            "p50",
            "p95",
            "p99",
            "most");
    table.row(Quantiles.of(found).row(Cell.of("a search finds it"), Cell.of(found.size())));
    table.row(Quantiles.of(taken).row(Cell.of("the import has ended"), Cell.of(taken.size())));
    return table.build();
  }

  private void await() {
    try {
      changing.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void changeAll(RunningServer server, LocalDate day) {
    try (Desk desk = Desks.open(settings, "evaluate search", _ -> {})) {
      Path file = Files.createTempFile("skillexchange-change", ".jsonl");
      for (int number = 0; !ending.get(); number++) {
        change(server, desk, file, day, number);
        LockSupport.parkNanos(PAUSE_NANOSECONDS);
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(RunningServer server, Desk desk, Path file, LocalDate day, int number)
      throws IOException {
    String word = "changed" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + number;
    Files.writeString(file, JSON.writeValueAsString(row(word)) + "\n");
    long start = System.nanoTime();
    threads.execute(() -> lookFor(server, word, start));
    desk.ask(
        new Question.Import(List.of(file.toString()), day.toString(), false), Progress.silent());
    taken.add((System.nanoTime() - start) / 1e6);
  }

  private static Map<String, String> row(String word) {
    return Map.of(
        "source", "evaluation",
        "board", "changes",
        "external_id", "1",
        "title", "Software Engineer " + word,
        "company", "Changing Works",
        "description", "We look for a software engineer who knows Java. Our project: " + word);
  }

  private void lookFor(RunningServer server, String word, long start) {
    while (System.nanoTime() - start < LONGEST_NANOSECONDS) {
      try {
        if (server.get("/api/v1/jobs?count=1&q=" + word, false).contains("\"total\":1,")) {
          found.add((System.nanoTime() - start) / 1e6);
          return;
        }
      } catch (IOException e) {
        // asked again
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOSECONDS);
    }
    found.add((System.nanoTime() - start) / 1e6);
  }
}
