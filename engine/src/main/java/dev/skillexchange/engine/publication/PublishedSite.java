package dev.skillexchange.engine.publication;

import java.time.LocalDate;
import java.util.Optional;

/// What was published.
///
/// @param sample whether the jobs are those of the invented sample market
/// @param guides how many roles have a page
/// @param employers how many employers have one, likewise comparisons
/// @param evidence how many pages list the jobs behind figures
/// @param bytes size of all files
public record PublishedSite(
    String folder,
    boolean sample,
    Optional<LocalDate> asOf,
    int guides,
    int employers,
    int comparisons,
    int evidence,
    long bytes,
    double seconds) {}
