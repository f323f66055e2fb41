package dev.skillexchange.completion;

import dev.skillexchange.slice.Parameter;
import java.util.List;

/// A value of a filter with the names that people know it by.
///
/// @param kind the filter
/// @param id the value in links
/// @param name its name for people
/// @param otherNames further names that find it
/// @param jobs how many open jobs have it
public record NamedValue(
    Parameter kind, String id, String name, List<String> otherNames, long jobs) {
  public NamedValue {
    otherNames = List.copyOf(otherNames);
  }
}
