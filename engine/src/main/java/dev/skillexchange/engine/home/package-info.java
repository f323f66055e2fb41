/// The home: the folder that holds the data, and who owns it.
@NullMarked
package dev.skillexchange.engine.home;

import org.jspecify.annotations.NullMarked;
