package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The data folder: made whole by `initdb`, never used half-made.
record Cluster(Home home, Account account, Binaries binaries, Consumer<String> notices) {
  static final String USER = "skillexchange";
  static final String DATABASE = "skillexchange";

  private static final int MEGABYTES = 200;

  /// Makes the data folder unless it is there.
  ///
  /// @return the password of [#USER]
  String prepare() {
    try {
      home.clearUnfinished(home.data());
      home.clearUnfinished(home.password());
      if (!exists()) {
        create();
      }
      return Files.readString(home.password()).strip();
    } catch (IOException e) {
      throw Failures.explain(home.data(), e);
    }
  }

  private boolean exists() throws IOException {
    Path data = home.data();
    if (!Files.exists(data)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(data)) {
      if (entries.findAny().isEmpty()) {
        Files.delete(data);
        return false;
      }
    }
    requireOwner();
    requireVersion();
    if (!Files.exists(home.password())) {
      throw UserError.of(
          home.password().toString(),
          "the password of the data folder is missing",
          "Put it back, or move " + data + " away to begin anew.");
    }
    return true;
  }

  private void requireOwner() throws IOException {
    Path data = home.data();
    if (!account.owns(data)) {
      throw UserError.of(
          data.toString(),
          "belongs to " + Files.getOwner(data).getName() + ", PostgreSQL runs as " + account.name(),
          "Start as the user who made it, or run `chown -R " + account.name() + " " + data + "`.");
    }
  }

  private void requireVersion() throws IOException {
    Path file = home.data().resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw UserError.of(
          home.data().toString(), "is not a data folder of PostgreSQL", "Move it away.");
    }
    String version = Files.readString(file).strip();
    if (!version.equals(Binaries.MAJOR)) {
      throw UserError.of(
          home.data().toString(),
          "was made by PostgreSQL " + version + ", this is PostgreSQL " + Binaries.MAJOR,
          "Start the release that made it, or move it away and import again.");
    }
  }

  private void create() throws IOException {
    notices.accept("creating the database in " + home.data());
    Failures.requireSpace(home.folder(), MEGABYTES);
    String password = newPassword();
    Path forInitdb = home.unfinished(home.password());
    write(forInitdb, password);
    account.give(forInitdb);
    Path data = home.unfinished(home.data());
    Files.createDirectory(data, permissions("rwx------"));
    account.give(data);
    run(initialise(data, forInitdb), "");
    run(
        List.of(binaries.program("postgres"), "--single", "-D", data.toString(), "postgres"),
        "CREATE DATABASE " + DATABASE + "\n");
    Files.delete(forInitdb);
    Path kept = home.unfinished(home.password());
    write(kept, password);
    Trees.settle(kept, home.password());
    Trees.settle(data, home.data());
  }

  private static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static void write(Path file, String password) throws IOException {
    Files.createFile(file, permissions("rw-------"));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> permissions(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  private List<String> initialise(Path data, Path password) {
    return List.of(
        binaries.program("initdb"),
        "--pgdata=" + data,
        "--username=" + USER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions");
  }

  private void run(List<String> command, String input) throws IOException {
    Command done = Command.run(account.program(home.folder(), command), input);
    if (done.exit() != 0) {
      throw Failures.explain(home.data(), command.getFirst(), done.output());
    }
  }
}
