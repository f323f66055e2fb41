package dev.skillexchange.index.lucene;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.slice.Dimension;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index: opened by one process at a time, and emptied where it holds nothing that
/// can be gone on with. An index can always be built again, so there is nothing to rescue.
final class IndexFolder implements Closeable {
  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

  /// Changes whenever documents do, so that older indexes are built again: by itself where
  /// dimensions are added, otherwise by raising the number.
  private static final String FORMAT =
      "4 "
          + Arrays.stream(Dimension.values()).map(Dimension::name).collect(Collectors.joining(","));

  private static final String FORMAT_KEY = "format";
  private static final String STORE_KEY = "store";
  private static final String CHANGE_KEY = "change";

  private static final double BUFFER_MB = 64;
  private static final int MERGES_WAITING = 4;
  private static final int MERGES_RUNNING = 1;

  private final Path folder;
  private final Directory directory;

  private IndexFolder(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /// @throws UserError where there can be no such folder
  static IndexFolder at(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      return new IndexFolder(folder, FSDirectory.open(folder));
    } catch (FileAlreadyExistsException | AccessDeniedException e) {
      throw new UserError(
          "no folder for the index",
          folder.toString(),
          "Name a folder that this user may write to.",
          e);
    }
  }

  Directory directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }

  /// A writer on the folder's last commit, where that is readable, of this format and, where one is
  /// named, of this store; otherwise on an empty index.
  ///
  /// @throws UserError where another process has the folder
  IndexWriter writer(Optional<String> store) throws IOException {
    try {
      return checkedOrEmptied(store);
    } catch (LockObtainFailedException e) {
      throw new UserError(
          "the index is in use by another process",
          folder.toString(),
          "Stop that process, or name another folder.",
          e);
    } catch (AccessDeniedException e) {
      throw new UserError(
          "the index cannot be written",
          folder.toString(),
          "Give this user the right to write there, or name another folder.",
          e);
    }
  }

  private IndexWriter checkedOrEmptied(Optional<String> store) throws IOException {
    try {
      return checkedWriter(store);
    } catch (Unusable e) {
      empty();
      LOG.log(
          System.Logger.Level.WARNING,
          "The index in {0} {1}: it is built again.",
          folder,
          e.getMessage());
      return newWriter();
    }
  }

  private IndexWriter checkedWriter(Optional<String> store) throws IOException, Unusable {
    try {
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          check(reader.getIndexCommit().getUserData(), store);
        }
      }
      return newWriter();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException e) {
      throw new Unusable("cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static void check(Map<String, String> data, Optional<String> store) throws Unusable {
    if (!FORMAT.equals(data.get(FORMAT_KEY))) {
      throw new Unusable("was made by another version");
    }
    String held = data.get(STORE_KEY);
    if (held != null && store.isPresent() && !held.equals(store.get())) {
      throw new Unusable("belongs to another store");
    }
  }

  /// A writer on the last commit, which there is from then on.
  IndexWriter newWriter() throws IOException {
    IndexWriter writer = new IndexWriter(directory, config());
    if (!writer.getLiveCommitData().iterator().hasNext()) {
      note(writer, Optional.empty());
      writer.commit();
    }
    return writer;
  }

  private static IndexWriterConfig config() {
    ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    merges.setMaxMergesAndThreads(MERGES_WAITING, MERGES_RUNNING);
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergeScheduler(merges)
        .setSimilarity(new WordSimilarity())
        .setCommitOnClose(false);
  }

  /// Deletes the files of the index, and no others, under its lock.
  private void empty() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
            || file.startsWith(IndexFileNames.SEGMENTS)
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /// Notes a position, to become durable with the next commit.
  static void note(IndexWriter writer, Optional<IndexPosition> position) {
    Map<String, String> data = new HashMap<>();
    data.put(FORMAT_KEY, FORMAT);
    position.ifPresent(known -> {
      data.put(STORE_KEY, known.store());
      data.put(CHANGE_KEY, Long.toString(known.change()));
    });
    writer.setLiveCommitData(data.entrySet());
  }

  /// The position that was noted last.
  static Optional<IndexPosition> position(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    String store = data.get(STORE_KEY);
    String change = data.get(CHANGE_KEY);
    return store == null || change == null
        ? Optional.empty()
        : Optional.of(new IndexPosition(store, Long.parseLong(change)));
  }

  /// Why an index is not gone on with.
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
      super(reason);
    }

    Unusable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
