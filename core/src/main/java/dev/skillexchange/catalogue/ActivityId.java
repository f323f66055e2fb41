package dev.skillexchange.catalogue;

/// The slug of an activity, such as `review-code`.
public record ActivityId(String slug) implements Comparable<ActivityId> {
  public ActivityId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(ActivityId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
