package dev.skillexchange.store;

import java.time.LocalDate;
import java.util.Optional;

/// How much a store holds.
///
/// @param firstReading the day of the earliest reading
/// @param lastReading the day of the latest reading: the as-of date of every answer
public record Totals(
    long postings,
    long openPostings,
    long jobs,
    long openJobs,
    long employers,
    long boards,
    Optional<LocalDate> firstReading,
    Optional<LocalDate> lastReading) {}
