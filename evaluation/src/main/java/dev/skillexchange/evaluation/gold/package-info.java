/// Extraction held against postings that were labelled by hand.
@NullMarked
package dev.skillexchange.evaluation.gold;

import org.jspecify.annotations.NullMarked;
