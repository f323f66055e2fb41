package dev.skillexchange.guide;

import dev.skillexchange.slice.Spell;

/// The days of a [Spell] as numbers, counted from 1970, for what is reckoned of every job.
///
/// @param published whether a posting tells the day on which it was
/// @param opened the first day on which a job is known to have been there
/// @param first when it was first seen
/// @param last when it was last seen
/// @param gone when it was found gone; later than every day while it is open
record Stay(boolean published, int opened, int first, int last, int gone) {
  private static final int NEVER = Integer.MAX_VALUE;

  static Stay of(Spell spell) {
    return new Stay(
        spell.published().isPresent(),
        (int) spell.opened().toEpochDay(),
        (int) spell.first().toEpochDay(),
        (int) spell.last().toEpochDay(),
        spell.gone().map(day -> (int) day.toEpochDay()).orElse(NEVER));
  }

  boolean isOpen() {
    return gone == NEVER;
  }

  /// Whether a job was seen by a day and was not gone then.
  boolean isThereOn(int day) {
    return first <= day && day < gone;
  }
}
