package dev.skillexchange.job;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Who hires: a name as it was published, and the id under which its spellings meet.
public record Employer(EmployerId id, String name) {

  public static Employer named(String name) {
    String stripped = name.strip();
    return new Employer(EmployerId.of(stripped), stripped);
  }

  /// The folded name of an employer: lower case, letters and digits joined by hyphens.
  public record EmployerId(String slug) implements Comparable<EmployerId> {
    /// What a name has behind so many characters does not tell employers apart; and folding takes
    /// time that grows with the square of a run of accents.
    private static final int LONGEST_NAME = 500;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AROUND = Pattern.compile("^-+|-+$");

    public EmployerId {
      if (slug.isEmpty()) {
        throw new IllegalArgumentException("an employer needs a name");
      }
    }

    static EmployerId of(String name) {
      String read = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      String plain = Normalizer.normalize(read, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String joined = BETWEEN.matcher(plain).replaceAll("-");
      String folded = AROUND.matcher(joined).replaceAll("");
      return new EmployerId(folded.isEmpty() ? "unnamed" : folded);
    }

    @Override
    public int compareTo(EmployerId other) {
      return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
      return slug;
    }
  }
}
