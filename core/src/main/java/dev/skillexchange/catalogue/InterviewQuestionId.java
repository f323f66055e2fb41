package dev.skillexchange.catalogue;

/// The slug of a question of interviews, such as `design-a-url-shortener`.
public record InterviewQuestionId(String slug) implements Comparable<InterviewQuestionId> {
  public InterviewQuestionId {
    Slug.check(slug);
  }

  /// Whether a text is written as such an id is.
  public static boolean isId(String text) {
    return Slug.isSlug(text);
  }

  @Override
  public int compareTo(InterviewQuestionId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
