/// Numbers, money and days as people write them.
@NullMarked
package dev.skillexchange.server.wording;

import org.jspecify.annotations.NullMarked;
