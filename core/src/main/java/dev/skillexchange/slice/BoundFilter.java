package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads filters that bound a number: `<60d`, `<=60d`, `>2`, `>=1.5`, `3`.
final class BoundFilter {
  private static final Pattern WRITTEN = Pattern.compile("([<>]=?)?\\s*(.+)");
  private static final Pattern COUNT = Pattern.compile("\\d{1,2}");
  private static final Pattern TIME = Pattern.compile("\\d{1,4}[dwmy]?");
  private static final Pattern RATIO = Pattern.compile("(\\d{1,2})(?:\\.(\\d))?");
  private static final int LEAST_TENTHS = 10;

  /// No base pay has ends further apart.
  private static final int MOST_TENTHS = 200;

  private BoundFilter() {}

  /// A sign and what stands behind it.
  ///
  /// @param sign empty where there is none
  private record Bound(String sign, String number) {
    static Bound of(String value) {
      Matcher written = WRITTEN.matcher(value.strip());
      return written.matches()
          ? new Bound(Optional.ofNullable(written.group(1)).orElse(""), written.group(2).strip())
          : new Bound("", "");
    }

    boolean below() {
      return !sign.startsWith(">");
    }

    /// Whether the bound itself lies on the side that is meant below it: for `<=` and `>`.
    boolean withItself() {
      return sign.equals("<=") || sign.equals(">") || sign.isEmpty();
    }
  }

  /// Open jobs by the days since they were first seen; a time without a sign is the most.
  static Slice open(String value, Optional<LocalDate> asOf) {
    Bound bound = Bound.of(value);
    if (!TIME.matcher(bound.number()).matches()) {
      throw notUnderstood("time open", value, "Write it as <60d, <8w or >1y.");
    }
    boolean named = Character.isLetter(bound.number().charAt(bound.number().length() - 1));
    LocalDate day = SeenFilter.read(bound.number() + (named ? "" : "d"), asOf);
    Slice within = new Slice.FirstSeenSince(bound.withItself() ? day : day.plusDays(1));
    return Slice.open().and(bound.below() ? within : new Slice.Not(within));
  }

  /// Jobs by how often they were published again; a number without a sign is meant itself.
  static Slice reposts(String value) {
    Bound bound = Bound.of(value);
    if (!COUNT.matcher(bound.number()).matches()) {
      throw notUnderstood("number of re-posts", value, "Write it as 0, <2 or >=1.");
    }
    int number = Integer.parseInt(bound.number());
    if (bound.sign().isEmpty()) {
      return reposts(number);
    }
    Slice below = any(0, bound.withItself() ? number + 1 : number, BoundFilter::reposts);
    return bound.below() ? below : new Slice.Not(below);
  }

  private static Slice reposts(int number) {
    return new Slice.Has(Dimension.REPOSTS, Integer.toString(number));
  }

  /// Jobs that state both ends of their pay by how far these are apart; a number without a sign is
  /// the most.
  static Slice range(String value) {
    Bound bound = Bound.of(value);
    Matcher ratio = RATIO.matcher(bound.number());
    if (!ratio.matches()) {
      throw notUnderstood(
          "width of a range of pay",
          value,
          "Write how many times its lower end the upper may be: <2, <=1.5.");
    }
    String tenth = Optional.ofNullable(ratio.group(2)).orElse("0");
    int tenths =
        Math.min(
            MOST_TENTHS + 1,
            LEAST_TENTHS * Integer.parseInt(ratio.group(1)) + Integer.parseInt(tenth));
    List<Slice> parts = new ArrayList<>();
    IntStream.range(LEAST_TENTHS, tenths)
        .forEach(below ->
            Stream.of(true, false).forEach(exact -> parts.add(ratio(new PayRatio(below, exact)))));
    if (bound.withItself()) {
      parts.add(ratio(new PayRatio(tenths, true)));
    }
    Slice below = new Slice.AnyOf(parts);
    return bound.below() ? below : new Slice.Known(Dimension.PAY_RATIO).and(new Slice.Not(below));
  }

  private static Slice ratio(PayRatio ratio) {
    return new Slice.Has(Dimension.PAY_RATIO, ratio.toString());
  }

  private static Slice any(int from, int to, IntFunction<Slice> each) {
    return new Slice.AnyOf(IntStream.range(from, to).mapToObj(each).toList());
  }

  private static UserError notUnderstood(String what, String value, String remedy) {
    return new UserError(what + " not understood", value, remedy);
  }
}
