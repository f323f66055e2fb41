package dev.skillexchange.cli;

import dev.skillexchange.engine.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/// The commands of SkillExchange. `serve`, `test` and `evaluate` are the launcher's own.
@Command(
    name = "skillexchange",
    description = "Careers, computed from the jobs themselves.",
    versionProvider = Main.Versions.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      ImportCommand.class,
      GuideCommand.class,
      CompareCommand.class,
      EmployerCommand.class,
      SearchCommand.class,
      JobCommand.class,
      ApartCommand.class,
      MatchCommand.class,
      PracticeCommand.class,
      ProfileCommand.class,
      RoadmapCommand.class,
      SavedCommand.class,
      HiddenCommand.class,
      LinksCommand.class,
      PersonCommand.class,
      PublishCommand.class,
      SampleCommand.class,
      ExtractCommand.class,
      CatalogueCommand.class,
      StatusCommand.class,
      DeriveCommand.class,
      ReindexCommand.class,
      RehearseCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Also: serve (or no command at all) for pages and API on http://127.0.0.1:8080,",
      "test for every test, evaluate for quality scores (from a checkout).",
      "",
      "Data lives in SKILLEXCHANGE_HOME (~/.skillexchange; for root /var/lib/skillexchange)."
    })
public final class Main {
  private Main() {}

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /// Runs a command: 0 where it succeeded, 1 where it failed, 2 where it was used wrongly.
  static int run(String... arguments) {
    Quiet.libraries();
    CommandLine line =
        commands(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    if (arguments.length == 0) {
      line.usage(line.getOut());
      return 2;
    }
    return line.execute(arguments);
  }

  /// The commands, with where they print.
  static CommandLine commands(PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUse());
    return line;
  }

  /// Tells the version of the program.
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"skillexchange " + Version.CURRENT};
    }
  }
}
