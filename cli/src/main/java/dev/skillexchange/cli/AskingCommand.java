package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import picocli.CommandLine.Mixin;

/// A command that asks one question of a home and prints the answer.
///
/// @param <A> the answer
abstract class AskingCommand<A extends Answer> extends AnsweringCommand<A> {
  @Mixin final HomeOptions where = new HomeOptions();

  abstract Question<A> question();

  @Override
  A answer() {
    return ask(question());
  }

  /// Asks the home, whatever the question.
  <B extends Answer> B ask(Question<B> question) {
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        Desk desk = where.open(spec.name(), progress::say)) {
      return desk.ask(question, progress);
    }
  }
}
