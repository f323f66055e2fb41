/// Grouping: which postings show the same job.
@NullMarked
package dev.skillexchange.group;

import org.jspecify.annotations.NullMarked;
