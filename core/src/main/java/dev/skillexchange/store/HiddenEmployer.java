package dev.skillexchange.store;

import dev.skillexchange.job.Employer;
import java.time.Instant;

/// An employer of whom a person wants to see no jobs.
public record HiddenEmployer(Employer employer, Instant at) {}
