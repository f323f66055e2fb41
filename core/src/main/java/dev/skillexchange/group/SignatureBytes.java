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
/// the second where it differs from the first; where other titles may name the opening, the words
/// of the title, those of either kind behind their number in a byte, each in 4.
public final class SignatureBytes {
  private static final byte VERSION = 1;
  private static final int NAMES_ROLE = 1;
  private static final int HAS_PAY = 2;
  private static final int HAS_DUTIES = 4;
  private static final int HAS_NAMING = 8;
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
            + Sketch.BINS * (duties ? 2 : 1)
            + size(signature.naming());
    ByteBuffer out = ByteBuffer.allocate(size);
    int flags =
        (signature.namesRole() ? NAMES_ROLE : 0)
            | (terms.pay().isPresent() ? HAS_PAY : 0)
            | (duties ? HAS_DUTIES : 0)
            | (signature.naming().known() ? HAS_NAMING : 0);
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
    if (signature.naming().known()) {
      put(out, signature.naming());
    }
    return out.array();
  }

  private static int size(Naming naming) {
    int words = naming.names().size() + naming.scope().size();
    return naming.known() ? 2 + words * Integer.BYTES : 0;
  }

  private static void put(ByteBuffer out, Naming naming) {
    for (List<Integer> words : List.of(naming.names(), naming.scope())) {
      out.put((byte) words.size());
      words.forEach(out::putInt);
    }
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
    List<Integer> places = integers(in);
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
            pay),
        (flags & HAS_NAMING) != 0 ? new Naming(integers(in), integers(in)) : Naming.none());
  }

  private static List<Integer> integers(ByteBuffer in) {
    int count = in.get() & 0xff;
    List<Integer> integers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      integers.add(in.getInt());
    }
    return integers;
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
