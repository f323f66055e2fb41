/// Matching people with jobs and roles: what a person says of themselves, and the answers.
@NullMarked
package dev.skillexchange.engine.match;

import org.jspecify.annotations.NullMarked;
