package dev.skillexchange.server;

import dev.skillexchange.testkit.Scratch;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// An empty home of a server that the public reaches under an address, for postings of its own.
public final class RealHome implements QuarkusTestProfile {
  static final String ADDRESS = "https://careers.example.org";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "skillexchange.home",
        Scratch.folder("real-test").toString(),
        "skillexchange.sample",
        "100",
        "skillexchange.public-address",
        ADDRESS);
  }
}
