/// CVs as files: PDF, Word, plain text, JSON Resume and Europass, read within bounds.
@NullMarked
package dev.skillexchange.document;

import org.jspecify.annotations.NullMarked;
