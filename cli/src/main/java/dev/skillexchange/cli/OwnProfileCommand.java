package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.OwnProfileAnswer;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;

/// A command about the profile that a person keeps.
abstract class OwnProfileCommand extends KeepCommand<OwnProfileAnswer> {
  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.JSONRESUME);
  }

  @Override
  void print(OwnProfileAnswer answer, PrintWriter out) {
    answer
        .profile()
        .ifPresentOrElse(
            profile -> {
              new ProfileText(out).print(profile);
              if (!answer.told().isEmpty()) {
                out.println();
                out.println("Told besides");
                answer.told().forEach((name, value) -> out.println("  " + name + ": " + value));
              }
            },
            () -> out.println("No profile is kept. Keep one: skillexchange profile keep CV"));
  }

  @Override
  void print(OwnProfileAnswer answer, Format as, PrintWriter out) {
    out.println(answer.resume());
  }
}
