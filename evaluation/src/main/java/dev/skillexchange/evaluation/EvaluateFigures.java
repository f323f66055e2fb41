package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.figures.FigureProof;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.store.embedded.EmbeddedPostgres;
import dev.skillexchange.testkit.Scratch;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Follows the links of random figures over HTTP and recomputes the figures in SQL.
@Command(
    name = "figures",
    description = {
      "Draw random figures of random slices from a running server, follow the link of each to its"
          + " jobs, and recompute it in SQL from the store's tables."
    })
final class EvaluateFigures extends EvaluationCommand {
  @Option(
      names = "--postings",
      paramLabel = "FOLDER",
      description = "What to import (../shared/data/postings/ashby beside the checkout).")
  Optional<Path> postings = Optional.empty();

  @Option(
      names = "--sample",
      arity = "0..1",
      fallbackValue = "22000",
      paramLabel = "N",
      description = "Take N postings of the sample market (22000) in their place.")
  Optional<Integer> sample = Optional.empty();

  @Option(
      names = "--figures",
      paramLabel = "N",
      description = "How many figures to draw (${DEFAULT-VALUE}).")
  int figures = 300;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() throws IOException {
    if (figures < 1) {
      throw new UserError("too few figures", String.valueOf(figures), "Ask for at least 1.");
    }
    Path work = Scratch.folder("figures");
    Path home = Files.createDirectory(work.resolve("home"));
    try (EmbeddedPostgres database = EmbeddedPostgres.start(work.resolve("database"), _ -> {})) {
      return proved(database, home);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Report proved(EmbeddedPostgres database, Path home)
      throws IOException, InterruptedException, SQLException {
    int port = freePort();
    Program program = new Program(root(), home, port, settings(database));
    program.run(program.start(filling()));
    Process server = program.start("serve");
    try {
      program.awaitCurrent(server);
      FigureProof proof =
          new FigureProof(
              "http://127.0.0.1:" + port,
              database,
              sample.isPresent() ? "sample" : "real",
              root().resolve("catalog").resolve("cities.tsv"));
      return proof.of(figures, seed, market());
    } finally {
      Program.stop(server);
    }
  }

  private String[] filling() {
    return sample.isPresent()
        ? new String[] {"sample", "--postings", sample.get().toString()}
        : new String[] {"import", folder().toString()};
  }

  private Path folder() {
    return postings.orElseGet(() -> shared("data/postings/ashby")).toAbsolutePath();
  }

  private String market() {
    return sample.isPresent()
        ? "%,d postings of the sample market, seed %d".formatted(sample.get(), seed)
        : "the postings of %s, seed %d".formatted(folder().getFileName(), seed);
  }

  private static Map<String, String> settings(EmbeddedPostgres database) {
    return Map.of(
        "SKILLEXCHANGE_DATABASE_URL", database.url().substring("jdbc:".length()),
        "SKILLEXCHANGE_DATABASE_USER", database.user(),
        "SKILLEXCHANGE_DATABASE_PASSWORD", database.password());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
