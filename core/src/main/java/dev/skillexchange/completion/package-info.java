/// What the search box proposes as one types: values of filters, found by the beginnings of their
/// names.
@NullMarked
package dev.skillexchange.completion;

import org.jspecify.annotations.NullMarked;
