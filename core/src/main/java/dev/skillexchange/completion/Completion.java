package dev.skillexchange.completion;

import dev.skillexchange.slice.Parameter;
import java.util.Optional;

/// A value of a filter that what was typed may become.
///
/// @param kind the filter
/// @param id the value in links
/// @param name its name for people
/// @param otherName the name that was found, where it is another one
/// @param jobs how many open jobs have it
public record Completion(
    Parameter kind, String id, String name, Optional<String> otherName, long jobs) {}
