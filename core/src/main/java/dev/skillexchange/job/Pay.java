package dev.skillexchange.job;

import java.util.List;
import java.util.Optional;

/// What a posting says of pay.
public sealed interface Pay {

  /// No pay is stated.
  record Undisclosed() implements Pay {
    @Override
    public List<Fact.Stated<PayRange>> ranges() {
      return List.of();
    }
  }

  /// Ranges as stated, in the order of the posting; at least one.
  record Disclosed(List<Fact.Stated<PayRange>> ranges) implements Pay {
    public Disclosed {
      ranges = List.copyOf(ranges);
      if (ranges.isEmpty()) {
        throw new IllegalArgumentException("disclosed pay without a range");
      }
    }
  }

  static Pay of(List<Fact.Stated<PayRange>> ranges) {
    return ranges.isEmpty() ? new Undisclosed() : new Disclosed(ranges);
  }

  List<Fact.Stated<PayRange>> ranges();

  /// The base pay a job is counted with: the first range that is no on-target earning and no typing
  /// error.
  default Optional<PayRange> base() {
    return ranges().stream()
        .map(Fact.Stated::value)
        .filter(range -> !range.onTarget() && range.plausible())
        .findFirst();
  }
}
