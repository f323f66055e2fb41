package dev.skillexchange.catalogue;

/// The slug of a certification, such as `cka`.
public record CertificationId(String slug) implements Comparable<CertificationId> {
  public CertificationId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(CertificationId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
