package dev.skillexchange.profile;

/// A piece of the lines that head an entry, such as a title or an employer.
///
/// @param text stripped of the signs around it
/// @param row the line of the header, from 0
/// @param bold whether it is bold
record Piece(String text, Mark mark, int row, boolean bold) {}
