package dev.skillexchange.index;

import dev.skillexchange.job.JobId;

/// A job with its score.
public record Scored(JobId id, double score) {}
