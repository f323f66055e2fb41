package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import picocli.CommandLine.Command;

@Command(name = "show", description = "Show the profile that you keep.")
final class ProfileShowCommand extends OwnProfileCommand {
  @Override
  KeepQuestion<OwnProfileAnswer> keep() {
    return new KeepQuestion.Profile();
  }
}
