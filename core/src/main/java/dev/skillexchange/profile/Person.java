package dev.skillexchange.profile;

import java.util.List;
import java.util.Optional;

/// Who a person is, and how to reach them.
///
/// @param headline what they call themselves, such as "Back End Engineer"
/// @param location where they live, in their words
/// @param links pages of theirs, in the order of the CV
public record Person(
    Optional<String> name,
    Optional<String> headline,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> location,
    List<String> links) {
  /// Nothing known.
  public static final Person UNKNOWN =
      new Person(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Person {
    links = List.copyOf(links);
  }
}
