/// Preparing for interviews: the topics that open jobs ask about, the questions that cover them,
/// and when to practise each again.
@NullMarked
package dev.skillexchange.practice;

import org.jspecify.annotations.NullMarked;
