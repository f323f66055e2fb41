package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.engine.desk.Question;

/// A command about what is kept for the person of the home.
///
/// @param <A> the answer
abstract class KeepCommand<A extends Answer> extends AskingCommand<A> {
  abstract KeepQuestion<A> keep();

  @Override
  Question<A> question() {
    return new Question.Keep<>(keep());
  }
}
