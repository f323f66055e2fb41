package dev.skillexchange.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The short links of a store.
///
/// A code names one target for good: codes are unique, and a code that was erased is free again. A
/// target has one code for each last day asked for, so that the same link made twice is one. Every
/// call is one step, durable on return. Safe for use by several threads.
public interface ShortLinks {
  /// How many short links a store holds.
  int MOST = 100_000;

  /// How many may be made within an hour.
  int MOST_AN_HOUR = 600;

  /// For how long a link that has expired is still known as such.
  int DAYS_REMEMBERED = 90;

  /// What comes of asking for a short link.
  sealed interface Making {
    /// The link, new or known.
    record Made(ShortLink link) implements Making {}

    /// Too many were made within the last hour.
    record TooFast() implements Making {}

    /// The store holds as many as it may.
    record Full() implements Making {}
  }

  /// Makes a short link of a target, or finds the one that it has. Links that expired more than
  /// [#DAYS_REMEMBERED] days ago are dropped.
  ///
  /// @param codes gives codes; the first that is free is taken
  /// @throws IllegalStateException where ten codes in a row are taken
  Making make(String target, Optional<LocalDate> until, Instant now, Supplier<String> codes);

  Optional<ShortLink> find(String code);

  /// Counts a visit, where the link has not expired.
  void visited(String code, LocalDate today);

  /// Every link, the latest made first.
  List<ShortLink> all();

  /// Erases a link; nothing happens where there is none.
  void erase(String code);

  void eraseAll();
}
