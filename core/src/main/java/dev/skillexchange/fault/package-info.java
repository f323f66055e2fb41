/// What goes wrong, said to a person.
@NullMarked
package dev.skillexchange.fault;

import org.jspecify.annotations.NullMarked;
