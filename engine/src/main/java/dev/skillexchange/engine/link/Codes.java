package dev.skillexchange.engine.link;

import java.security.SecureRandom;
import java.util.function.Supplier;

/// Codes that nobody guesses: letters and digits that are not taken for each other (base 58), drawn
/// by a cryptographic generator.
public final class Codes implements Supplier<String> {
  /// How many characters a code has: 12 of 58 are 70 bits.
  public static final int LENGTH = 12;

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /// Whether a text may be a code.
  public static boolean wellFormed(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }
}
