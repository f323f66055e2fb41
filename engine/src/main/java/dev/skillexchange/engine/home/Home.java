package dev.skillexchange.engine.home;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;

/// A home that this process owns: the lock on its folder, held until it is closed or the process
/// dies.
///
/// The lock is the operating system's (on the file `lock`), so a killed owner leaves none behind;
/// the file `owner` beside it says who holds it and is believed only while the lock is held.
public final class Home implements AutoCloseable {
  private static final int TOKEN_BYTES = 32;

  private final Path folder;
  private final FileChannel channel;
  private final String token;
  private Owner owner;

  private Home(Path folder, FileChannel channel, String token, Owner owner) {
    this.folder = folder;
    this.channel = channel;
    this.token = token;
    this.owner = owner;
  }

  /// Takes a home, if nobody owns it.
  ///
  /// @param command what this process does, for others who wait
  public static Optional<Home> take(Path folder, String command) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      String token = newToken();
      Owner owner = new Owner(ProcessHandle.current().pid(), command, OptionalInt.empty(), token);
      Home home = new Home(folder, channel, token, owner);
      home.write();
      return Optional.of(home);
    } catch (IOException e) {
      throw new UserError(
          "home not usable",
          folder.toString(),
          "Make it writable or name another by --home or SKILLEXCHANGE_HOME (" + e + ").",
          e);
    }
  }

  /// Who owns a home, as far as it says; empty in the moment between taking and saying so. What a
  /// killed owner left behind is no owner.
  public static Optional<Owner> owner(Path folder) {
    try {
      return Owner.fromJson(Files.readString(folder.resolve("owner"))).filter(Owner::lives);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Says that questions are taken on a port of the loopback address.
  public void serving(int port) {
    owner = new Owner(owner.pid(), owner.command(), OptionalInt.of(port), token);
    try {
      write();
    } catch (IOException e) {
      throw new UserError("home not writable", folder.toString(), "Check its permissions.", e);
    }
  }

  public Path folder() {
    return folder;
  }

  /// What a question to this process must bear.
  public String token() {
    return token;
  }

  private void write() throws IOException {
    Path next = folder.resolve("owner.next");
    Files.deleteIfExists(next);
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(next, owner.toJson());
    try {
      Files.move(next, folder.resolve("owner"), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, folder.resolve("owner"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.resolve("owner"));
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
