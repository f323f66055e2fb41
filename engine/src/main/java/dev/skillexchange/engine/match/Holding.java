package dev.skillexchange.engine.match;

import java.util.List;

/// What somebody has already.
///
/// @param skills names, aliases or slugs of skills
/// @param kept whether those of the profile that they keep count too
public record Holding(List<String> skills, boolean kept) {
  /// Nothing.
  public static final Holding NOTHING = new Holding(List.of(), false);

  public Holding {
    skills = List.copyOf(skills);
  }

  /// Skills that are named, and no other.
  public static Holding of(List<String> skills) {
    return new Holding(skills, false);
  }
}
