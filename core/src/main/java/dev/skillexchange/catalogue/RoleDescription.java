package dev.skillexchange.catalogue;

import java.util.List;

/// What a role is, written for people who do not know it: true in every country and every year, so
/// without pay, demand or any other figure.
///
/// @param summary one sentence that says what who has the role does
/// @param text responsibilities, work, colleagues, and how the role differs from its nearest ones
/// @param neighbours roles that people confuse with it or move to, the nearest first
public record RoleDescription(String summary, String text, List<RoleId> neighbours) {
  public RoleDescription {
    neighbours = List.copyOf(neighbours);
  }
}
