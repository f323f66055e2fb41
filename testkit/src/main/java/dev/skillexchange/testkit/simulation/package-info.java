/// Simulated markets whose truth is known: what estimates are held against.
@NullMarked
package dev.skillexchange.testkit.simulation;

import org.jspecify.annotations.NullMarked;
