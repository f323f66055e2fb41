package dev.skillexchange.catalogue;

/// A country by its ISO 3166-1 alpha-2 code, such as `US`.
public record CountryCode(String code) implements Comparable<CountryCode> {
  public CountryCode {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a country code: '" + code + "'");
    }
  }

  /// Whether a text has the form of a code: two capitals.
  public static boolean isCode(String text) {
    return text.length() == 2 && upper(text.charAt(0)) && upper(text.charAt(1));
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public int compareTo(CountryCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
