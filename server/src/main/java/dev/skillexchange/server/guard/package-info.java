/// What keeps pages of other sites away from this server: Host, Origin and fetch metadata are
/// checked and security headers are set on every route, static files, health and metrics included.
@NullMarked
package dev.skillexchange.server.guard;

import org.jspecify.annotations.NullMarked;
