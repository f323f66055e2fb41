package dev.skillexchange.extract;

import dev.skillexchange.text.Block;

/// A block of a posting's text and what it is about, as the rules see it: where a paragraph holds
/// several sections, one passage for each.
public record Passage(Section section, Block block) {}
