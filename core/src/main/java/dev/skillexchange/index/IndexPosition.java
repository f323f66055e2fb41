package dev.skillexchange.index;

/// How far an index has followed a store.
///
/// @param store the id of the store; another store's position means nothing
/// @param change the number of the last change taken
public record IndexPosition(String store, long change) {}
