package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.fault.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "forget", description = "Forget the profile that you keep.")
final class ProfileForgetCommand extends OwnProfileCommand {
  @Option(names = "--yes", description = "Really: it does not come back.")
  boolean yes;

  @Override
  KeepQuestion<OwnProfileAnswer> keep() {
    if (!yes) {
      throw new UserError(
          "nothing is forgotten yet",
          "",
          "Add --yes; profile show --format jsonresume keeps a copy first.");
    }
    return new KeepQuestion.ForgetProfile();
  }
}
