/// Whether postings of one job are found: pairs labelled by hand, and the score on them.
@NullMarked
package dev.skillexchange.evaluation.grouping;

import org.jspecify.annotations.NullMarked;
