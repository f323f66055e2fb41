package dev.skillexchange.catalogue;

/// The slug of a skill, such as `postgresql`.
public record SkillId(String slug) implements Comparable<SkillId> {
  public SkillId {
    Slug.check(slug);
  }

  @Override
  public int compareTo(SkillId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
