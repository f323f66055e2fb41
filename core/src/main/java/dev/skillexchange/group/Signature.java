package dev.skillexchange.group;

/// What postings of one job share: a digest of the folded title and text, within one employer.
///
/// @param hex 32 lower-case hexadecimal digits
public record Signature(String hex) implements Comparable<Signature> {
  @Override
  public int compareTo(Signature other) {
    return hex.compareTo(other.hex);
  }
}
