package dev.skillexchange.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills the program again and again while it imports and indexes, then compares every row and
/// every document with those of one clean run.
///
/// Rounds come in legs of one round of each kind. A leg begins with an empty home, so that its
/// imports have work to be killed at, and ends with everything imported once more and compared.
final class KillRounds {
  private static final int CLEAN_PORT = 18_431;
  private static final int KILLED_PORT = 18_432;

  private KillRounds() {}

  /// Runs so many rounds, each of which kills something.
  ///
  /// @param root the checkout
  /// @param work an empty folder that any user may enter
  /// @return whether every home is the same as the clean one in the end
  static boolean run(Path root, Path work, int rounds, int postings, long seed)
      throws IOException, InterruptedException {
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
    KillData data = KillData.write(work, postings);
    Path clean = Files.createDirectory(work.resolve("clean"));
    int longest = cleanRun(new Program(root, clean, CLEAN_PORT), data);
    Map<String, String> wanted = HomeDigest.of(clean);
    System.out.println("clean run done; its longest import took " + longest + " ms");
    Random random = new Random(seed);
    boolean same = true;
    for (int done = 0; done < rounds; done += KillLeg.KINDS) {
      Path home = Files.createDirectory(work.resolve("killed-" + done / KillLeg.KINDS));
      KillLeg leg =
          new KillLeg(new Program(root, home, KILLED_PORT), data.readings(), longest, random);
      leg.run(done, Math.min(rounds, done + KillLeg.KINDS));
      same &= compare(wanted, HomeDigest.of(home));
    }
    return same;
  }

  /// Imports everything undisturbed.
  ///
  /// @return how long the longest import took, in milliseconds
  private static int cleanRun(Program program, KillData data)
      throws IOException, InterruptedException {
    // builds what is older than the sources, which belongs to no import
    program.run(program.start("help"));
    long longest = 0;
    for (KillData.Reading reading : data.readings()) {
      long start = System.nanoTime();
      program.run(program.startImport(reading));
      longest = Math.max(longest, System.nanoTime() - start);
    }
    return (int) TimeUnit.NANOSECONDS.toMillis(longest);
  }

  private static boolean compare(Map<String, String> clean, Map<String, String> killed) {
    clean.forEach((name, digest) ->
        System.out.printf(
            "  %-12s %s %s%n", name, digest, digest.equals(killed.get(name)) ? "same" : "DIFFERS"));
    return clean.equals(killed);
  }
}
