/// How fast searches are answered: a mix of queries, in this process and through HTTP.
@NullMarked
package dev.skillexchange.evaluation.search;

import org.jspecify.annotations.NullMarked;
