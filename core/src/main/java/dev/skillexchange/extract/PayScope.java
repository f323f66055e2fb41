package dev.skillexchange.extract;

import dev.skillexchange.text.Span;
import java.util.Optional;

/// Reads the place or tier that a sum of pay is for, as written.
final class PayScope {
  Optional<String> of(Advert advert, Span block, PaySum sum, int floor) {
    return Optional.empty();
  }
}
