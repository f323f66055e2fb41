package dev.skillexchange.catalogue;

/// The shape that ids of catalogue entries share: lower-case ASCII words joined by single hyphens.
final class Slug {
  private static final int LONGEST = 100;

  private Slug() {}

  static void check(String slug) {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("not a slug: '" + slug + "'");
    }
  }

  static boolean isSlug(String slug) {
    if (slug.isEmpty() || slug.length() > LONGEST) {
      return false;
    }
    char before = '-';
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}
