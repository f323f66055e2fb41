package dev.skillexchange.cli;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.ProfileAnswer;
import dev.skillexchange.profile.CvReading;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
      "Reads PDF, Word (DOCX), plain text, JSON Resume and Europass. Nothing is kept and nothing"
          + " leaves the machine. --format jsonresume writes JSON Resume."
    })
final class ProfileCommand extends AnsweringCommand<ProfileAnswer> {
  @Parameters(paramLabel = "CV", description = "A file, or - for standard input.")
  String file = "-";

  private Optional<CvReading> reading = Optional.empty();

  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.JSONRESUME);
  }

  @Override
  ProfileAnswer answer() {
    YearMonth now = YearMonth.now(ZoneOffset.UTC);
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
