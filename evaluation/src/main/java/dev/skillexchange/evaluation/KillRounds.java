package dev.skillexchange.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills the program again and again while it imports and indexes, then compares every row and
/// every document with those of one clean run.
///
/// The kinds of rounds take turns: a command is killed; PostgreSQL is killed under a command, which
/// must finish all the same; a server is killed while two commands import through it; of two
/// commands at once the first is killed, and the second must go on and finish; PostgreSQL is killed
/// under a server with two imports, which must finish; a rebuilding of the index is killed.
final class KillRounds {
  private static final int KINDS = 6;
  private static final int LEAST_DELAY = 600;
  private static final int MOST_DELAY = 6_000;

  private final Program program;
  private final List<KillData.Reading> readings;
  private final Random random;

  private KillRounds(Program program, List<KillData.Reading> readings, long seed) {
    this.program = program;
    this.readings = readings;
    this.random = new Random(seed);
  }

  /// Runs so many rounds.
  ///
  /// @param root the checkout
  /// @param work an empty folder that any user may enter
  /// @return whether both homes are the same in the end
  static boolean run(Path root, Path work, int rounds, int postings, long seed)
      throws IOException, InterruptedException {
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
    KillData data = KillData.write(work, postings);
    Path clean = Files.createDirectory(work.resolve("clean"));
    Path killed = Files.createDirectory(work.resolve("killed"));
    Program cleanRun = new Program(root, clean, 18_431);
    for (KillData.Reading reading : data.readings()) {
      cleanRun.run(cleanRun.startImport(reading));
    }
    System.out.println("clean run done");
    Program program = new Program(root, killed, 18_432);
    KillRounds all = new KillRounds(program, data.readings(), seed);
    for (int round = 0; round < rounds; round++) {
      System.out.printf("round %d of %d: %s%n", round + 1, rounds, all.round(round));
    }
    all.finish();
    return compare(HomeDigest.of(clean), HomeDigest.of(killed));
  }

  private static boolean compare(Map<String, String> clean, Map<String, String> killed) {
    clean.forEach((name, digest) ->
        System.out.printf(
            "%-12s %s %s%n", name, digest, digest.equals(killed.get(name)) ? "same" : "DIFFERS"));
    return clean.equals(killed);
  }

  private String round(int round) throws IOException, InterruptedException {
    KillData.Reading one = readings.get(round % readings.size());
    KillData.Reading other = readings.get((round + 1) % readings.size());
    int delay = LEAST_DELAY + random.nextInt(MOST_DELAY - LEAST_DELAY);
    return switch (round % KINDS) {
      case 0 -> killCommand(program.startImport(one), delay);
      case 1 -> killDatabaseUnderCommand(one, delay);
      case 2 -> killServer(one, other, delay);
      case 3 -> killFirstOfTwo(one, other, delay);
      case 4 -> killDatabaseUnderServer(one, other, delay);
      default -> killCommand(program.start("reindex"), delay) + " (reindex)";
    };
  }

  private static String killCommand(Process command, int delay) throws InterruptedException {
    pause(delay);
    boolean running = command.isAlive();
    Program.kill(command);
    return running ? "command killed after " + delay + " ms" : "command had ended";
  }

  private String killDatabaseUnderCommand(KillData.Reading reading, int delay)
      throws IOException, InterruptedException {
    Process command = program.startImport(reading);
    pause(delay);
    boolean killed = command.isAlive() && program.killDatabase();
    program.run(command);
    return killed ? "PostgreSQL killed after " + delay + " ms, import finished" : "nothing to kill";
  }

  private String killServer(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process server = program.start("serve");
    program.awaitCurrent(server);
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    pause(delay);
    Program.kill(server);
    int codes = Program.code(first) + Program.code(second);
    return "server killed after " + delay + " ms under two imports (codes " + codes + ")";
  }

  private String killFirstOfTwo(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    pause(delay);
    Program.kill(first);
    program.run(second);
    return "first of two commands killed after " + delay + " ms, the second finished";
  }

  private String killDatabaseUnderServer(KillData.Reading one, KillData.Reading other, int delay)
      throws IOException, InterruptedException {
    Process server = program.start("serve");
    program.awaitCurrent(server);
    Process first = program.startImport(one);
    Process second = program.startImport(other);
    pause(delay);
    boolean killed = program.killDatabase();
    program.run(first);
    program.run(second);
    stop(server);
    return "PostgreSQL killed ("
        + killed
        + ") after "
        + delay
        + " ms under a server, imports finished";
  }

  /// Imports everything once more, lets a server catch up, and stops it.
  private void finish() throws IOException, InterruptedException {
    for (KillData.Reading reading : readings) {
      program.run(program.startImport(reading));
    }
    Process server = program.start("serve");
    program.awaitCurrent(server);
    stop(server);
  }

  private static void stop(Process server) throws InterruptedException {
    server.destroy();
    if (!server.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the server did not stop");
    }
  }

  private static void pause(int milliseconds) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(milliseconds);
  }
}
