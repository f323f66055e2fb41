package dev.skillexchange.document;

/// A word on a page, in points from the upper left.
///
/// @param y of the line on which its letters stand
/// @param size of its letters
/// @param icon whether it is a sign of a font of pictures, which parts what stands beside it
record Word(
    String text, double left, double right, double y, double size, boolean bold, boolean icon) {}
