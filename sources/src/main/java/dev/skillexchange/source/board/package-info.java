/// Boards of employers: one package-private reader for each kind, opened by
/// [dev.skillexchange.source.file.PostingFiles].
@NullMarked
package dev.skillexchange.source.board;

import org.jspecify.annotations.NullMarked;
