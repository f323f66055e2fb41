/// The catalogue: roles, levels, skills, places and certifications, as data files say them.
@NullMarked
package dev.skillexchange.catalogue;

import org.jspecify.annotations.NullMarked;
