package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import java.util.Optional;

/// What stands around a sum of money.
///
/// @param kind what the words nearest to it say it is; empty where none says anything
/// @param direct whether those words stand right beside it
/// @param pay whether its sentence speaks of pay at all before it
/// @param other whether its sentence speaks of other money before it
/// @param beside the period that is said right behind it
/// @param near a period that its sentence says
/// @param slot whether it stands by itself: between bars, in brackets, behind a dash, on its line
/// @param share whether equity or a bonus is named right behind it, as what comes on top
/// @param bound whether it is said to be the most or the least
record PayAround(
    Optional<PayCue> kind,
    boolean direct,
    boolean pay,
    boolean other,
    Optional<PayPeriod> beside,
    Optional<PayPeriod> near,
    Slot slot,
    boolean share,
    Optional<PayCue> bound) {

  /// How a sum stands on its line.
  enum Slot {
    /// Within a sentence.
    NONE,
    /// Apart from words: in brackets, behind a dash, on a line of its own.
    APART,
    /// Between the bars of a line.
    BARRED
  }

  PayAround as(PayCue other) {
    return new PayAround(
        Optional.of(other), false, pay, this.other, beside, near, slot, share, bound);
  }

  /// With a period from elsewhere where its own sentence says none.
  PayAround orPeriod(Optional<PayPeriod> elsewhere) {
    return new PayAround(
        kind, direct, pay, other, beside, near.or(() -> elsewhere), slot, share, bound);
  }
}
