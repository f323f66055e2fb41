package dev.skillexchange.extract;

import dev.skillexchange.group.Signature;
import dev.skillexchange.job.Facts;

/// What derivation makes of a posting.
///
/// @param text the plain text of the body, which the spans of the facts point into
/// @param signature what tells which other postings show the same job
public record Derived(String text, Facts facts, Signature signature) {}
