package dev.skillexchange.server;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A home of its own for tests that hide jobs: others count on all of them.
public final class KeptHome implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return new TestHome().getConfigOverrides();
  }
}
