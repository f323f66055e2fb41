/// What tests share: contract suites that every implementation of an interface runs, and builders.
@NullMarked
package dev.skillexchange.testkit;

import org.jspecify.annotations.NullMarked;
