package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.util.Optional;

/// How things stand.
///
/// @param behind how many changes the index has yet to take
/// @param activity what goes on in the background, for people
public record StatusAnswer(
    Basis basis,
    String version,
    String home,
    String database,
    long postings,
    long openPostings,
    long jobs,
    long openJobs,
    long employers,
    long boards,
    Optional<LocalDate> firstReading,
    long behind,
    String edition,
    Optional<String> activity)
    implements Answer {}
