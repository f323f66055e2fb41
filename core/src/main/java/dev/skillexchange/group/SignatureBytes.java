package dev.skillexchange.group;

import dev.skillexchange.job.Employment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Signatures as a store keeps them.
///
/// A byte for the version and one for the flags; employment and years, 255 where unknown; title,
/// text and duties, 8 bytes each; languages and hours, 4 each; words, 2; pay, where known, three
/// letters and 4 bytes for each end; the number of places in a byte, each place in 4; the sketches,
/// the second where it differs from the first.
public final class SignatureBytes {
  private static final byte VERSION = 1;
  private static final int NAMES_ROLE = 1;
  private static final int HAS_PAY = 2;
  private static final int HAS_DUTIES = 4;
  private static final int UNKNOWN = 0xff;
  private static final int CURRENCY = 3;
  private static final int FIXED = 2 + 2 + 3 * Long.BYTES + 2 * Integer.BYTES + Short.BYTES + 1;

  private SignatureBytes() {}

  public static byte[] of(Signature signature) {
    Terms terms = signature.terms();
    boolean duties = !signature.dutiesSketch().equals(signature.wholeSketch());
    int size =
        FIXED
            + (terms.pay().isPresent() ? CURRENCY + 2 * Integer.BYTES : 0)
            + signature.places().size() * Integer.BYTES
            + Sketch.BINS * (duties ? 2 : 1);
    ByteBuffer out = ByteBuffer.allocate(size);
    int flags =
        (signature.namesRole() ? NAMES_ROLE : 0)
            | (terms.pay().isPresent() ? HAS_PAY : 0)
            | (duties ? HAS_DUTIES : 0);
    out.put(VERSION).put((byte) flags);
    out.put((byte) (int) terms.employment().map(Enum::ordinal).orElse(UNKNOWN));
    out.put((byte) terms.years().orElse(UNKNOWN));
    out.putLong(signature.title()).putLong(signature.text()).putLong(signature.duties());
    out.putInt(terms.languages()).putInt(terms.hours()).putShort((short) signature.words());
    terms
        .pay()
        .ifPresent(pay ->
            out.put(pay.currency().getBytes(StandardCharsets.US_ASCII))
                .putInt(pay.min())
                .putInt(pay.max()));
    out.put((byte) signature.places().size());
    signature.places().forEach(out::putInt);
    out.put(signature.wholeSketch().bytes());
    if (duties) {
      out.put(signature.dutiesSketch().bytes());
    }
    return out.array();
  }

  /// The signature that was kept.
  ///
  /// @throws IllegalArgumentException where the bytes are none
  public static Signature read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < FIXED || in.get() != VERSION) {
      throw new IllegalArgumentException("no signature: " + bytes.length + " bytes");
    }
    int flags = in.get();
    int employment = in.get() & 0xff;
    int years = in.get() & 0xff;
    long title = in.getLong();
    long text = in.getLong();
    long duties = in.getLong();
    int languages = in.getInt();
    int hours = in.getInt();
    int words = in.getShort() & 0xffff;
    Optional<Terms.Band> pay = (flags & HAS_PAY) != 0 ? Optional.of(band(in)) : Optional.empty();
    int count = in.get() & 0xff;
    List<Integer> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(in.getInt());
    }
    Sketch whole = sketch(in);
    return new Signature(
        title,
        (flags & NAMES_ROLE) != 0,
        words,
        text,
        duties,
        whole,
        (flags & HAS_DUTIES) != 0 ? sketch(in) : whole,
        places,
        new Terms(
            employment == UNKNOWN ? Optional.empty() : Optional.of(Employment.values()[employment]),
            years == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(years),
            languages,
            hours,
            pay));
  }

  private static Terms.Band band(ByteBuffer in) {
    byte[] currency = new byte[CURRENCY];
    in.get(currency);
    return new Terms.Band(
        new String(currency, StandardCharsets.US_ASCII), in.getInt(), in.getInt());
  }

  private static Sketch sketch(ByteBuffer in) {
    byte[] bins = new byte[Sketch.BINS];
    in.get(bins);
    return Sketch.ofBytes(bins);
  }
}
