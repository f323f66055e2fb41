package dev.skillexchange.match;

import dev.skillexchange.job.Job;

/// A job held against a person.
public record JobFit(Job job, Fit.Scored fit) {}
