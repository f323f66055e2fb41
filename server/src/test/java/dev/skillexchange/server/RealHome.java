package dev.skillexchange.server;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// An empty home of a server that the public reaches under an address, for postings of its own.
public final class RealHome implements QuarkusTestProfile {
  static final String ADDRESS = "https://careers.example.org";

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path home =
          Files.createTempDirectory(
              "skillexchange-real-test",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
      return Map.of(
          "skillexchange.home",
          home.toString(),
          "skillexchange.sample",
          "100",
          "skillexchange.public-address",
          ADDRESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
