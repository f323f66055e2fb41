package dev.skillexchange.catalogue;

import java.util.List;

/// A name known to be one of a skill that no posting has shown yet. It is read like a skill and
/// told as one that no catalogue holds, so that a curator sees it when it comes up.
///
/// @param spellings further ways of writing it
/// @param anyCase whether it is read in any case, or only as written
public record KnownName(String name, SkillKind kind, List<String> spellings, boolean anyCase)
    implements SkillEntry {
  public KnownName {
    spellings = List.copyOf(spellings);
  }
}
