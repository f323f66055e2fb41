package dev.skillexchange.catalogue;

/// The slug of a city, such as `london-gb`.
public record CityId(String slug) implements Comparable<CityId> {
  public CityId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(CityId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
