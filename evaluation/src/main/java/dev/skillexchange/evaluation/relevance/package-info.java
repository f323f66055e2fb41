/// How well searches rank: rankers over one market, judged pools, and what a person would expect.
@NullMarked
package dev.skillexchange.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
