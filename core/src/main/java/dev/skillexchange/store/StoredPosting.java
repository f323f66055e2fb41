package dev.skillexchange.store;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Sighting;

/// A posting as the store has it.
///
/// @param job the job it shows
public record StoredPosting(Posting posting, Sighting sighting, Derived derived, JobId job) {}
