/// What templates show: records of finished text and links.
@NullMarked
package dev.skillexchange.server.view;

import org.jspecify.annotations.NullMarked;
