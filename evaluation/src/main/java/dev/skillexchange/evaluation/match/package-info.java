/// How well people are matched: invented people, the roles that fit them by two labellings, and
/// what the match makes of them.
@NullMarked
package dev.skillexchange.evaluation.match;

import org.jspecify.annotations.NullMarked;
