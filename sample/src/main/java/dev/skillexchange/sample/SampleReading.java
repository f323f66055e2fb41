package dev.skillexchange.sample;

import dev.skillexchange.job.*;

public record SampleReading(Reading reading, Iterable<Posting> postings) {}
