package dev.skillexchange.catalogue;

/// The shelf of the catalogue on which a skill stands, named as its data file: `data` for
/// `skills/data.tsv`.
public record SkillFamily(String slug) implements Comparable<SkillFamily> {
  public SkillFamily {
    Slug.check(slug);
  }

  @Override
  public int compareTo(SkillFamily other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
