/// The domain: postings as they came, the facts read out of them, and the jobs they show.
@NullMarked
package dev.skillexchange.job;

import org.jspecify.annotations.NullMarked;
