/// What is kept for a person: saved searches with what is new in them, and jobs that they hid.
@NullMarked
package dev.skillexchange.engine.person;

import org.jspecify.annotations.NullMarked;
