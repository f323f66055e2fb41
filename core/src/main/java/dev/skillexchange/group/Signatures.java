package dev.skillexchange.group;

import dev.skillexchange.text.Words;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Makes signatures: postings whose title and text have the same words in the same order have the
/// same one, whatever their markup, white space, case and punctuation.
public final class Signatures {
  private static final int BYTES = 16;

  private Signatures() {}

  /// The first 128 bits of SHA-256 over the words of title and text.
  public static Signature of(String title, String text) {
    MessageDigest digest = sha256();
    digest.update(Words.utf8(title));
    digest.update((byte) 1);
    digest.update(Words.utf8(text));
    return new Signature(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
