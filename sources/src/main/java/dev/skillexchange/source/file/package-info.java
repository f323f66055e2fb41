/// Files and folders of postings.
@NullMarked
package dev.skillexchange.source.file;

import org.jspecify.annotations.NullMarked;
