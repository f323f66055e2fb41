package dev.skillexchange.job;

import java.time.LocalDate;

/// One look at a board: what was there on a day.
///
/// @param source the kind of source, as in posting keys
/// @param board the board, as in posting keys
/// @param observed the day of the look; dates all that it says
public record Reading(String source, String board, LocalDate observed) {}
