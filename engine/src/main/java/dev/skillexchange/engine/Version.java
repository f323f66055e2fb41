package dev.skillexchange.engine;

/// The version of this program.
public final class Version {
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
