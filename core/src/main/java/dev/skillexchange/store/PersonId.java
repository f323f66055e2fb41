package dev.skillexchange.store;

/// Whose things are kept: a person of this home.
///
/// A home without accounts has one person, [#HOME]; with accounts each has an id of its own.
public record PersonId(String id) {
  /// The person whose home it is.
  public static final PersonId HOME = new PersonId("home");

  private static final int LONGEST = 100;

  public PersonId {
    if (!id.matches("[a-z0-9-]+") || id.length() > LONGEST) {
      throw new IllegalArgumentException("no id of a person: '" + id + "'");
    }
  }
}
