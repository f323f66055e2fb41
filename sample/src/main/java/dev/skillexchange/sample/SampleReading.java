package dev.skillexchange.sample;

import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Reading;

/// A complete reading of one board of the sample on one day.
///
/// @param postings all that stood on the board; written while it is gone through, and anew each
///   time
public record SampleReading(Reading reading, Iterable<Posting> postings) {}
