/// Contract suites that every implementation of an interface runs, and what they are made of.
@NullMarked
package dev.skillexchange.testkit;

import org.jspecify.annotations.NullMarked;
