package dev.skillexchange.engine.answer;

/// The sample market that was made.
public record SampleAnswer(long seed, long postings, long jobs, double seconds) implements Answer {}
