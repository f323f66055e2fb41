package dev.skillexchange.slice;

import java.util.List;

/// A query that was understood and checked.
///
/// @param asked what was asked for
/// @param slice what runs
/// @param understood how its words were read, for people: "remote: workplace", "kubernetes: skill"
public record ResolvedQuery(JobQuery asked, Slice slice, List<Understood> understood) {
  public ResolvedQuery {
    understood = List.copyOf(understood);
  }

  /// Words of the query that name something of the catalogue.
  public record Understood(String words, String as, String name) {}
}
