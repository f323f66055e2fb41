package dev.skillexchange.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {
  @TempDir Path folder;

  @Test
  void filesFoldersAndLinksComeOutAsTheyWentIn() throws Exception {
    byte[] archive =
        archive(entry("a/", '5', "", 0755), entry("a/run", '0', "hello", 0755), link("a/l", "run"));
    Tar.unpack(new ByteArrayInputStream(archive), folder);
    assertThat(folder.resolve("a/run")).hasContent("hello");
    assertThat(Files.isExecutable(folder.resolve("a/run"))).isTrue();
    assertThat(Files.readSymbolicLink(folder.resolve("a/l"))).isEqualTo(Path.of("run"));
  }

  @Test
  void aNameThatLeavesTheFolderIsRefused() {
    assertRefused(archive(entry("../out", '0', "x", 0644)), "not a name for this archive");
  }

  @Test
  void anUnknownTypeOfEntryIsRefused() {
    assertRefused(archive(entry("a", 'x', "", 0644)), "unknown type of entry x");
  }

  @Test
  void anArchiveThatEndsEarlyIsRefused() {
    byte[] archive = archive(entry("a", '0', "hello", 0644));
    assertRefused(Arrays.copyOf(archive, 514), "ends within");
    assertRefused(Arrays.copyOf(archive, 100), "ends early");
  }

  private void assertRefused(byte[] archive, String reason) {
    assertThatThrownBy(() -> Tar.unpack(new ByteArrayInputStream(archive), folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(reason);
  }

  private static byte[] archive(byte[]... entries) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      all.writeBytes(entry);
    }
    all.writeBytes(new byte[1024]);
    return all.toByteArray();
  }

  private static byte[] link(String name, String target) {
    byte[] entry = entry(name, '2', "", 0777);
    put(entry, 157, target);
    return entry;
  }

  private static byte[] entry(String name, char type, String content, int mode) {
    byte[] entry = new byte[content.isEmpty() ? 512 : 1024];
    put(entry, 0, name);
    put(entry, 100, "%07o".formatted(mode));
    put(entry, 124, "%011o".formatted(content.length()));
    entry[156] = (byte) type;
    put(entry, 512, content);
    return entry;
  }

  private static void put(byte[] entry, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, entry, at, bytes.length);
  }
}
