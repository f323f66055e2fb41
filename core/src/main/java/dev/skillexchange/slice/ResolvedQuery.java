package dev.skillexchange.slice;

import java.util.List;

/// A query that was understood and checked.
///
/// @param asked what was asked for
/// @param slice what runs
/// @param understood how its words were read, for people: "remote: workplace", "kubernetes: skill"
/// @param remarks what of its words is not searched for, for people
public record ResolvedQuery(
    JobQuery asked, Slice slice, List<Understood> understood, List<String> remarks) {
  public ResolvedQuery {
    understood = List.copyOf(understood);
    remarks = List.copyOf(remarks);
  }

  /// Words of the query that name something of the catalogue.
  ///
  /// @param literal the words of the whole query, written so that these are taken as they stand
  public record Understood(String words, String as, String name, String literal) {}
}
