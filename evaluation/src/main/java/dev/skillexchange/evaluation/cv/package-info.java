/// How well CVs are read: invented people in many layouts, whose truth is known, and CVs that come
/// with their sources.
@NullMarked
package dev.skillexchange.evaluation.cv;

import org.jspecify.annotations.NullMarked;
