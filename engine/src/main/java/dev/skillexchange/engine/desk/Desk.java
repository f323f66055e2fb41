package dev.skillexchange.engine.desk;

import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.answer.Answer;

/// Where questions are asked: of this process, or of the one that owns the home.
public interface Desk extends AutoCloseable {

  /// Answers a question; blocks until it is answered.
  ///
  /// @throws dev.skillexchange.fault.UserError where the question is at fault
  <A extends Answer> A ask(Question<A> question, Progress progress);

  @Override
  void close();
}
