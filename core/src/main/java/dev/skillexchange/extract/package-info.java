/// Extraction: a posting to its facts, pure and explained by spans and rules.
@NullMarked
package dev.skillexchange.extract;

import org.jspecify.annotations.NullMarked;
