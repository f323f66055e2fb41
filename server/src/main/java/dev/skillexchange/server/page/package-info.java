/// Pages: what each address of the site answers.
@NullMarked
package dev.skillexchange.server.page;

import org.jspecify.annotations.NullMarked;
