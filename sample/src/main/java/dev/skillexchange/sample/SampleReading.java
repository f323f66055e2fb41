package dev.skillexchange.sample;

<<<<<<< HEAD
import dev.skillexchange.job.*;

=======
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Reading;

/// A complete reading of one board of the sample on one day.
///
/// @param postings all that stood on the board; written while it is gone through, and anew each
///   time
>>>>>>> 1debfa2 (The sample market: invented employers, their adverts over 24 months, and the truth of each)
public record SampleReading(Reading reading, Iterable<Posting> postings) {}
