package dev.skillexchange.index.lucene;

import static dev.skillexchange.testkit.JobBuilder.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void everyDamagedFileIsFoundOutOrHarmless() throws IOException {
    fill("store-1");
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, whole.length / 2}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertOpensEmpty(file + " cut to " + length);
        wipe();
        fill("store-1");
        assertThat(files()).contains(file);
      }
    }
  }

  @Test
  void aMissingFileMeansToStartEmpty() throws IOException {
    fill("store-1");
    for (Path file : files()) {
      Files.delete(file);
      assertOpensEmpty(file + " missing");
      wipe();
      fill("store-1");
    }
  }

  @Test
  void anIndexOfAnotherFormatIsDropped() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0", "store", "store-1", "change", "9").entrySet());
      writer.commit();
    }
    assertOpensEmpty("another format");
  }

  @Test
  void anotherStoresIndexIsDroppedAndTheOwnIsKept() {
    fill("store-1");
    try (LuceneIndex index = LuceneIndex.open(folder, "store-1")) {
      assertThat(index.position()).contains(new IndexPosition("store-1", 1));
    }
    try (LuceneIndex index = LuceneIndex.open(folder, "store-2")) {
      assertThat(index.position()).isEmpty();
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 1).total()).isZero();
    }
  }

  @Test
  void foreignFilesAreLeftAlone() throws IOException {
    fill("store-1");
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear all");
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.writeString(file, "nonsense");
      }
    }
    assertOpensEmpty("nonsense");
    assertThat(letter).hasContent("dear all");
  }

  @Test
  void aFolderInUseIsRefusedByNameWithARemedy() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.position()).isEmpty();
      assertThatThrownBy(() -> LuceneIndex.open(folder))
          .isInstanceOf(UserError.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("Stop that process");
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefusedWithARemedy() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> LuceneIndex.open(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFailedBatchLeavesTheLastOneAndTheNextIsTaken() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Change fine = new Change.Put(job("board:b:1").version(1).build());
      index.apply(List.of(fine), new IndexPosition("store-1", 1));
      Change broken = new Change.Put(withoutText(job("board:b:3").version(3).build()));
      Change whole = new Change.Put(job("board:b:2").version(2).build());
      assertThatThrownBy(() -> index.apply(List.of(whole, broken), new IndexPosition("store-1", 3)))
          .isInstanceOf(NullPointerException.class);
      assertThat(index.position()).contains(new IndexPosition("store-1", 1));
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 9).total()).isEqualTo(1);

      index.apply(List.of(whole), new IndexPosition("store-1", 2));
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 9).total()).isEqualTo(2);
    }
  }

  /// A job that no index can take: it fails when its words are read, in the middle of a batch.
  @SuppressWarnings("NullAway")
  private static Job withoutText(Job job) {
    return new Job(
        job.id(), job.version(), job.employer(), job.title(), job.facts(), null, job.postings());
  }

  private void fill(String store) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Change put = new Change.Put(job("board:b:1").title("Baker").version(1).build());
      index.apply(List.of(put), new IndexPosition(store, 1));
    }
  }

  private void assertOpensEmpty(String why) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.position()).as(why).isEmpty();
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 1).total()).as(why).isZero();
      Change put = new Change.Put(job("board:b:7").version(1).build());
      index.apply(List.of(put), new IndexPosition("store-3", 1));
      assertThat(index.hits(new Slice.Everything(), Order.NEWEST, 0, 1).total()).as(why).isOne();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private void wipe() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
  }
}
