package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import dev.skillexchange.testkit.History;
import dev.skillexchange.testkit.TextDeriver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A process that writes histories into a store, to be killed. It reads the password from its
/// standard input and says before each step which one it is.
final class WriterProcess {
  private static final int HISTORIES = 4;

  private WriterProcess() {}

  /// What it writes: several histories behind each other.
  static History history() {
    List<History.Step> steps = new ArrayList<>();
    for (int seed = 0; seed < HISTORIES; seed++) {
      steps.addAll(History.random(1).shuffled(seed).steps());
    }
    return new History(steps);
  }

  /// Writes into a store.
  ///
  /// @param arguments the database's address, the user, the schema
  public static void main(String[] arguments) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Database database = new Database(arguments[0], arguments[1], in.readLine());
    try (PostgresStore store = PostgresStore.open(database, Market.REAL, arguments[2])) {
      int number = 0;
      for (History.Step step : history().steps()) {
        System.out.println("step " + number++);
        History.apply(step, store, TextDeriver.first());
      }
    }
  }
}
