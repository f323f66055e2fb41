package dev.skillexchange.server;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// A home of its own with a small sample market, which every test of the server shares.
public final class TestHome implements QuarkusTestProfile {
  static final int POSTINGS = 1_500;

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path home =
          Files.createTempDirectory(
              "skillexchange-server-test",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
      return Map.of(
          "skillexchange.home", home.toString(),
          "skillexchange.sample", String.valueOf(POSTINGS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
