package dev.skillexchange.engine.answer;

/// How many jobs the rebuilt index holds.
public record ReindexAnswer(long jobs, double seconds) implements Answer {}
