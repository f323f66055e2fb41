package dev.skillexchange.catalogue;

/// The slug of a role, such as `back-end-engineer`.
public record RoleId(String slug) implements Comparable<RoleId> {
  public RoleId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(RoleId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
