package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {
  private static final int FILES = 400;

  @TempDir Path folder;

  @Test
  void whatIsNotThereIsDeleted() {
    assertThatCode(() -> Trees.delete(folder.resolve("nothing"))).doesNotThrowAnyException();
  }

  @Test
  void aLinkIsDeletedAndNotWhatItLeadsTo() throws Exception {
    Path kept = Files.writeString(folder.resolve("kept"), "kept");
    Path tree = Files.createDirectories(folder.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("link"), kept);
    Trees.delete(tree);
    assertThat(tree).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void aTreeThatAnotherStillFillsIsDeletedWhole() throws Exception {
    Path tree = Files.createDirectories(folder.resolve("tree/base"));
    whileAnother(Files::createFile, tree);
  }

  @Test
  void aTreeThatAnotherDeletesTooIsDeletedWhole() throws Exception {
    Path tree = Files.createDirectories(folder.resolve("tree/base"));
    for (int file = 0; file < FILES; file++) {
      Files.createFile(tree.resolve(Integer.toString(file)));
    }
    whileAnother(Files::deleteIfExists, tree);
  }

  /// Deletes a tree while another thread goes through its files, until its folder is gone.
  private void whileAnother(Step step, Path tree) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Thread other =
        Thread.ofVirtual()
            .start(() -> {
              try {
                for (int file = 0; file < FILES; file++) {
                  step.take(tree.resolve(Integer.toString(file)));
                  begun.countDown();
                }
              } catch (IOException _) {
                // its folder is gone
              }
            });
    begun.await();
    Trees.delete(folder.resolve("tree"));
    other.join();
    assertThat(folder.resolve("tree")).doesNotExist();
  }

  private interface Step {
    void take(Path file) throws IOException;
  }
}
