/// Roadmaps: which skills to learn for the jobs of a slice, in which order, and what each step
/// opens.
@NullMarked
package dev.skillexchange.roadmap;

import org.jspecify.annotations.NullMarked;
