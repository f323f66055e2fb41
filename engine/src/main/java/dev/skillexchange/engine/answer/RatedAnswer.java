package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import java.util.List;

/// The questions that were practised, as they are remembered now.
///
/// @param due how many of them are due
/// @param questions the least remembered first
public record RatedAnswer(Basis basis, int due, List<PracticeRow> questions) implements Answer {}
