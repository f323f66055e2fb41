package dev.skillexchange.server.view;

/// A link that chooses something, or gives up a choice.
///
/// @param count how many jobs it leads to, written out; may be empty
public record Choice(String name, String count, boolean chosen, String link) {}
