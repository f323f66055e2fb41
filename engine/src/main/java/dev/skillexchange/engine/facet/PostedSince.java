package dev.skillexchange.engine.facet;

import java.util.List;

/// A time since which jobs were first seen, to choose from.
///
/// @param id as filters have it, such as `7d`
public record PostedSince(String id, int days, String name) {

  /// Those that are offered, the shortest first.
  public static final List<PostedSince> OFFERED =
      List.of(
          new PostedSince("1d", 1, "Since yesterday"),
          new PostedSince("3d", 3, "Last 3 days"),
          new PostedSince("7d", 7, "Last 7 days"),
          new PostedSince("14d", 14, "Last 14 days"),
          new PostedSince("30d", 30, "Last 30 days"));
}
