package dev.skillexchange.catalogue;

/// The slug of a family of roles, such as `software`.
public record FamilyId(String slug) implements Comparable<FamilyId> {
  public FamilyId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(FamilyId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
