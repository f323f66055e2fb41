package dev.skillexchange.cli;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvReading;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "profile",
    description = {
      "Read a CV: who, positions, education, skills, and where it says so.",
      "",
      "Reads PDF, Word (DOCX), plain text, JSON Resume and Europass. Nothing leaves the machine, and"
          + " nothing is kept unless you say so (profile keep). --format jsonresume writes JSON"
          + " Resume."
    },
    subcommands = {ProfileKeepCommand.class, ProfileShowCommand.class, ProfileForgetCommand.class})
final class ProfileCommand extends AnsweringCommand<ProfileAnswer> {
  @Parameters(arity = "0..1", paramLabel = "CV", description = "A file, or - for standard input.")
  String file = "";

  private Optional<CvReading> reading = Optional.empty();

  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.JSONRESUME);
  }

  @Override
  ProfileAnswer answer() {
    if (file.isEmpty()) {
      throw new UserError(
          "no CV", "", "Name a file, or - for standard input; profile show shows what you keep.");
    }
    YearMonth now = CvReadings.thisMonth();
    CvReadings readings = CvReadings.shipped();
    CvReading read = readings.read(CvReadings.bytes(file), now);
    reading = Optional.of(read);
    return readings.answer(read, now);
  }

  @Override
  void print(ProfileAnswer answer, PrintWriter out) {
    new ProfileText(out).print(answer);
  }

  @Override
  void print(ProfileAnswer answer, Format as, PrintWriter out) {
    reading.map(CvReadings::jsonResume).ifPresent(out::println);
  }
}
