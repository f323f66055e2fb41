package dev.skillexchange.evaluation.relevance;

/// A query, and what whoever types it looks for: what a judge goes by.
record Wanted(String query, String lookedFor) {}
