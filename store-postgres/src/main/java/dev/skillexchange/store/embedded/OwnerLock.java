package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to run the server of a home. The system takes it back when this process dies, however
/// it dies.
final class OwnerLock implements AutoCloseable {
  /// What this process owns. A second channel on a locked file may not even be opened here: closing
  /// it would release the lock of the first.
  private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private OwnerLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static OwnerLock take(Home home) {
    Path file = home.lock();
    if (!OWNED.add(file)) {
      throw owned(home, "this process (" + ProcessHandle.current().pid() + ")");
    }
    boolean taken = false;
    try {
      OwnerLock lock = open(home, file);
      taken = true;
      return lock;
    } catch (IOException e) {
      throw Failures.explain(file, e);
    } finally {
      if (!taken) {
        OWNED.remove(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    OWNED.remove(file);
  }

  private static OwnerLock open(Home home, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw owned(home, "process " + Files.readString(file).strip());
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    return new OwnerLock(file, channel);
  }

  private static UserError owned(Home home, String owner) {
    return UserError.of(
        home.root().toString(), "is in use by " + owner, "Stop it first, or choose another home.");
  }
}
