package dev.skillexchange.job;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A digest over all that a posting says (its key apart): equal digests mean the same content.
///
/// SHA-256 over the fields in a fixed order, each with its length before it, so that no two
/// contents read alike. Stores keep it: what it covers and in which order may not change.
public final class PostingDigest {
  private static final int ABSENT = -1;

  private final byte[] bytes;

  private PostingDigest(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A digest as a store kept it, 32 bytes.
  public static PostingDigest ofBytes(byte[] bytes) {
    return new PostingDigest(bytes.clone());
  }

  public static PostingDigest of(Posting posting) {
    Fields fields = new Fields();
    fields.text(posting.employer());
    fields.text(posting.title());
    fields.text(posting.body().format().name());
    fields.text(posting.body().content());
    fields.texts(posting.locations());
    fields.optional(posting.url());
    fields.optional(posting.published().map(Object::toString));
    hints(fields, posting.hints());
    return new PostingDigest(fields.digest());
  }

  private static void hints(Fields fields, Hints hints) {
    fields.optional(hints.employment());
    fields.optional(hints.workplace());
    fields.optional(hints.remote().map(Object::toString));
    fields.optional(hints.department());
    fields.optional(hints.country());
    fields.number(hints.pay().size());
    for (Hints.PayField pay : hints.pay()) {
      fields.optional(pay.min().map(Object::toString));
      fields.optional(pay.max().map(Object::toString));
      fields.text(pay.currency());
      fields.text(pay.period());
      fields.text(pay.kind());
      fields.optional(pay.scope());
    }
  }

  /// A copy of the 32 bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostingDigest digest && Arrays.equals(bytes, digest.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }

  /// Fields on their way into the digest.
  private static final class Fields {
    private final MessageDigest sha256;

    private Fields() {
      try {
        sha256 = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    private void number(int number) {
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    private void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      sha256.update(utf8);
    }

    private void optional(Optional<String> text) {
      text.ifPresentOrElse(this::text, () -> number(ABSENT));
    }

    private void texts(List<String> texts) {
      number(texts.size());
      texts.forEach(this::text);
    }

    private byte[] digest() {
      return sha256.digest();
    }
  }
}
