/// Text of postings: HTML to blocks with offsets, and words.
@NullMarked
package dev.skillexchange.text;

import org.jspecify.annotations.NullMarked;
