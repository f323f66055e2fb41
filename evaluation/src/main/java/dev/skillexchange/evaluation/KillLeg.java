package dev.skillexchange.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Rounds of kills on one home, a round of each kind in turn: a command is killed; PostgreSQL is
/// killed under a command, which must finish all the same; a server is killed while two commands
/// import through it; of two commands at once the first is killed, and the second must go on and
/// finish; PostgreSQL is killed under a server with two imports, which must finish; a rebuilding of
/// the index is killed.
///
/// A kill that came too early or too late to strike is made again.
final class KillLeg {
  /// How many kinds of rounds there are.
  static final int KINDS = 6;

  private static final int LEAST_DELAY = 100;
  private static final int TRIES = 30;

  private final Program program;
  private final List<KillData.Reading> readings;
  private final int longest;
  private final Random random;

  /// @param longest how long an undisturbed import takes, in milliseconds
  KillLeg(Program program, List<KillData.Reading> readings, int longest, Random random) {
    this.program = program;
    this.readings = readings;
    this.longest = longest;
    this.random = random;
  }

  /// Runs rounds, then imports everything once more and lets a server catch up.
  void run(int from, int to) throws IOException, InterruptedException {
    for (int round = from; round < to; round++) {
      System.out.printf("round %d: %s%n", round + 1, struck(round));
    }
    for (KillData.Reading reading : readings) {
      program.run(program.startImport(reading));
    }
    Process server = program.start("serve");
    program.awaitCurrent(server);
    Program.stop(server);
  }

  /// Makes a round until its kill strikes.
  ///
  /// @throws IllegalStateException where none does: a round that kills nothing shows nothing
  private String struck(int round) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int delay = LEAST_DELAY + random.nextInt(Math.max(1, longest - LEAST_DELAY));
      if (strike(round, delay)) {
        return kind(round) + " killed after " + delay + " ms";
      }
    }
    throw new IllegalStateException(kind(round) + " was never there to be killed");
  }

  private static String kind(int round) {
    return switch (round % KINDS) {
      case 0 -> "command";
      case 1 -> "PostgreSQL under a command that finished,";
      case 2 -> "server under two imports";
      case 3 -> "first of two commands, of which the second finished,";
      case 4 -> "PostgreSQL under a server with two imports that finished,";
      default -> "rebuilding of the index";
    };
  }

  /// Starts what a round is about and kills it after a while.
  ///
  /// @return whether it was still running
  private boolean strike(int round, int delay) throws IOException, InterruptedException {
    KillData.Reading one = readings.get(round % readings.size());
    KillData.Reading other = readings.get((round + 1) % readings.size());
    return switch (round % KINDS) {
      case 0 -> killCommand(program.startImport(one), delay);
      case 1 -> killDatabaseUnderCommand(one, delay);
      case 2 -> killServer(one, other, delay);
      case 3 -> killFirstOfTwo(one, other, delay);
      case 4 -> killDatabaseUnderServer(one, other, delay);
      default -> killCommand(program.start("reindex"), delay);
    };
  }

  private static boolean killCommand(Process command, int delay) throws InterruptedException {
    pause(delay);
    boolean running = command.isAlive();
    Program.kill(command);
    return running;
  }

  private boolean killDatabaseUnderCommand(KillData.Reading reading, int delay)
      throws IOException, InterruptedException {
    Process command = program.startImport(reading);
    pause(delay);
    boolean killed = command.isAlive() && program.killDatabase();
    program.run(command);
    return killed;
  }

  private boolean killServer(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process server = program.start("serve");
    program.awaitCurrent(server);
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    pause(delay);
    boolean importing = first.isAlive() || second.isAlive();
    Program.kill(server);
    Program.code(first);
    Program.code(second);
    return importing;
  }

  private boolean killFirstOfTwo(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    boolean running = killCommand(first, delay);
    program.run(second);
    return running;
  }

  private boolean killDatabaseUnderServer(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process server = program.start("serve");
    program.awaitCurrent(server);
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    pause(delay);
    boolean importing = first.isAlive() || second.isAlive();
    boolean killed = program.killDatabase();
    program.run(first);
    program.run(second);
    Program.stop(server);
    return importing && killed;
  }

  private static void pause(int milliseconds) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(milliseconds);
  }
}
