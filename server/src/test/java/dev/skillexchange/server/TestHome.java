package dev.skillexchange.server;

import dev.skillexchange.testkit.Scratch;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A home of its own with a small sample market, which every test of the server shares.
public final class TestHome implements QuarkusTestProfile {
  static final int POSTINGS = 1_500;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "skillexchange.home", Scratch.folder("server-test").toString(),
        "skillexchange.sample", String.valueOf(POSTINGS));
  }
}
