package dev.skillexchange.engine;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.store.Postings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The way of postings into a store: gathers what sources hand on into batches, and writes one
/// batch while the next is read. A board counts as read completely only when every batch with its
/// postings is written, and no row of its file was bad.
final class Intake implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int MOST_WAITING = 3;
  private static final int BATCH_CHARACTERS = 16 << 20;

  private final Postings postings;
  private final Deriver deriver;
  private final LocalDate observed;
  private final ImportCount count;
  private final ExecutorService writers = Executors.newFixedThreadPool(MOST_WAITING);
  private final List<Future<?>> writing = new ArrayList<>();
  private final Set<PostingKey> seen = new HashSet<>();
  private final Set<Reading> complete = new LinkedHashSet<>();
  private List<Posting> batch = new ArrayList<>();
  private long characters;

  Intake(Postings postings, Deriver deriver, LocalDate observed, ImportCount count) {
    this.postings = postings;
    this.deriver = deriver;
    this.observed = observed;
    this.count = count;
  }

  /// Reads a source to its end. One that breaks off is told; what it gave before stays.
  void read(PostingSource source, Progress progress, int files) {
    OneSource sink = new OneSource(source.name(), progress, files);
    try {
      source.read(sink);
      sink.completeIfClean();
    } catch (IOException e) {
      count.failed(
          new UserError(
              "broken off in the middle",
              source.name(),
              "What was read before is kept; check the file (" + firstLine(e) + ").",
              e));
    } catch (UserError e) {
      count.failed(e);
    }
    count.file();
  }

  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /// Takes a complete reading that is at hand.
  void take(Reading reading, Iterable<Posting> showing) {
    for (Posting posting : showing) {
      count.posting();
      take(posting);
    }
    complete.add(reading);
  }

  /// Waits for what is being written, then notes which boards were read completely.
  void finish() {
    flush();
    await(0);
    count.closed(postings.complete(List.copyOf(complete)));
    complete.clear();
  }

  private void take(Posting posting) {
    batch.add(posting);
    characters += posting.body().content().length();
    if (batch.size() >= BATCH || characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      List<Posting> full = batch;
      batch = new ArrayList<>();
      characters = 0;
      await(MOST_WAITING - 1);
      writing.add(writers.submit(() -> count.written(postings.write(observed, full, deriver))));
    }
  }

  /// Waits until at most so many batches are being written; a failure of one ends the import.
  private void await(int most) {
    while (writing.size() > most) {
      try {
        writing.removeFirst().get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException known
            ? known
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UserError("import interrupted", "", "Start it again: it goes on.", e);
      }
    }
  }

  @Override
  public void close() {
    writers.shutdown();
    writers.close();
  }

  /// What one source hands on.
  private final class OneSource implements PostingSink {
    private static final int TELL_EVERY = 500;

    private final String name;
    private final Progress progress;
    private final int files;
    private final List<Reading> boards = new ArrayList<>();
    private boolean clean = true;
    private long told;

    OneSource(String name, Progress progress, int files) {
      this.name = name;
      this.progress = progress;
      this.files = files;
    }

    @Override
    public void posting(Posting posting) {
      count.posting();
      if (++told % TELL_EVERY == 0) {
        progress.at("reading " + name + ", " + count.read() + " postings", count.files(), files);
      }
      if (seen.add(posting.key())) {
        take(posting);
      } else {
        count.duplicate();
      }
    }

    @Override
    public void rejected(long row, String reason) {
      clean = false;
      count.rejected(name, row, reason);
    }

    @Override
    public void unlisted() {
      count.unlisted();
    }

    @Override
    public void complete(String source, String board) {
      boards.add(new Reading(source, board, observed));
    }

    /// A bad row may hide a posting that is still there, so its board closes nothing.
    void completeIfClean() {
      if (clean) {
        complete.addAll(boards);
      }
    }
  }
}
