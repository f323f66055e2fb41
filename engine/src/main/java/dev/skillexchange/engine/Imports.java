package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Takes postings from files into a market.
public final class Imports {
  private final Knowledge knowledge;

  public Imports(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// What to import.
  ///
  /// @param paths files and folders
  /// @param observed the day the postings were seen
  /// @param complete whether JSON Lines and CSV show all that is open on their boards
  public record Order(List<Path> paths, LocalDate observed, boolean complete) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public Order {
      paths = List.copyOf(paths);
      if (paths.isEmpty()) {
        throw new UserError("nothing to import", "", "Name a file or a folder.");
      }
      if (observed.isBefore(FIRST_DAY)) {
        throw new UserError(
            "day of the reading too long ago", observed.toString(), "Write it as 2026-11-23.");
      }
    }
  }

  /// Gets the deriver ready beside what is done until [#run].
  public void prepare() {
    Thread.ofPlatform().daemon().name("rules").start(knowledge.deriver()::prepare);
  }

  /// Reads everything and stores it, while the index follows. A file that can not be read is told
  /// and the others go on; where nothing at all could be read that is an error.
  ///
  /// @throws UserError where a path holds nothing to read, or the only file is no feed
  public ImportAnswer run(OpenMarket market, Order order, Progress progress) {
    List<PostingSource> sources = new ArrayList<>();
    for (Path path : order.paths()) {
      sources.addAll(PostingFiles.at(path, order.complete()));
    }
    long began = System.nanoTime();
    ImportCount count = new ImportCount(market.market());
    market.follower().start();
    try (Intake intake =
        new Intake(market.store().postings(), knowledge.deriver(), order.observed(), count)) {
      for (PostingSource source : sources) {
        progress.at("reading " + source.name(), count.files(), sources.size());
        intake.read(source, progress, sources.size());
      }
      intake.finish();
    }
    if (sources.size() == 1 && count.failed() == 1 && count.read() == 0) {
      throw count.onlyFailure();
    }
    progress.at("indexing", sources.size(), sources.size());
    market.follower().catchUp();
    return count.answer((System.nanoTime() - began) / 1e9);
  }
}
