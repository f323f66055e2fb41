package dev.skillexchange.engine.answer;

/// How many postings were derived anew.
public record DeriveAnswer(long derived, String edition, double seconds) implements Answer {}
