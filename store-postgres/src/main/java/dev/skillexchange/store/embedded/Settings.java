package dev.skillexchange.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The server's settings, written anew at each start, so that a newer version of ours changes them.
/// What a person sets with `ALTER SYSTEM` is kept with the data and goes before these.
///
/// The memory is for a small machine: two cores, up to 24 GB. WAL is not compressed, since the
/// Linux binaries have no lz4 and pglz costs more than it saves on a local disk.
final class Settings {
  private static final String ACCESS =
      """
      # Written at each start.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private static final String CONFIGURATION =
      """
      # Written at each start. For settings of your own use ALTER SYSTEM.
      max_connections = 50
      shared_buffers = 256MB
      work_mem = 32MB
      maintenance_work_mem = 256MB
      effective_cache_size = 2GB

      fsync = on
      full_page_writes = on
      synchronous_commit = on
      max_wal_size = 4GB
      checkpoint_timeout = 15min

      random_page_cost = 1.1
      jit = off

      password_encryption = scram-sha-256
      timezone = UTC
      datestyle = 'ISO, YMD'
      lc_messages = C
      default_text_search_config = 'pg_catalog.english'

      cluster_name = skillexchange
      log_timezone = UTC
      log_checkpoints = off
      log_line_prefix = '%m [%p] '
      """;

  private static final long ENOUGH_SHARED_MEMORY = 256L << 20;

  private Settings() {}

  static void write(Home home) {
    try {
      write(home.access(), ACCESS);
      write(
          home.configuration(),
          CONFIGURATION + "dynamic_shared_memory_type = " + sharedMemory() + "\n");
    } catch (IOException e) {
      throw Failures.explain(home.configuration(), e);
    }
  }

  /// Containers often have a tiny `/dev/shm`, on which parallel queries would fail.
  private static String sharedMemory() throws IOException {
    Path shared = Path.of("/dev/shm");
    boolean tiny =
        Files.exists(shared) && Files.getFileStore(shared).getTotalSpace() < ENOUGH_SHARED_MEMORY;
    return tiny ? "mmap" : "posix";
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }
}
