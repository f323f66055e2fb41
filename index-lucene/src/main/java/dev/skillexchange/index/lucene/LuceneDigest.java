package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/// A digest of everything an index holds that must be the same after any history: of every job, in
/// the order of the ids, all values, words with their frequencies, days and pay. Versions and the
/// position are not part of it, nor is how documents lie in segments.
public final class LuceneDigest {
  private LuceneDigest() {}

  /// The digest of the last commit in a folder, as hexadecimal SHA-256. The index may be in use.
  public static String of(Path folder) {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      SortedMap<String, long[]> jobs = new TreeMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        new SegmentDigest(leaf.reader()).addTo(jobs);
      }
      return HexFormat.of().formatHex(folded(jobs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] folded(SortedMap<String, long[]> jobs) {
    MessageDigest digest = sha256();
    jobs.forEach((id, sums) -> {
      digest.update(id.getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.allocate(17);
      bytes.put((byte) 0).putLong(sums[0]).putLong(sums[1]);
      digest.update(bytes.array());
    });
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
