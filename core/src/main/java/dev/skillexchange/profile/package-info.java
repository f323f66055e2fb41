/// A person as their CV tells it: what they did, what they can, and what they wish.
@NullMarked
package dev.skillexchange.profile;

import org.jspecify.annotations.NullMarked;
