package dev.skillexchange.cli;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.OwnProfileAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "keep",
    description = {
      "Keep what a CV tells as your profile, in place of the one before, with what you tell besides:"
          + " what you told before stays where it is not told anew.",
      "",
      "The CV itself is not kept. To correct what was read: profile show --format jsonresume > me.json,"
          + " change me.json, profile keep me.json; or the page /profile."
    })
final class ProfileKeepCommand extends OwnProfileCommand {
  @Parameters(paramLabel = "CV", description = "A file, or - for standard input.")
  String file = "-";

  @Mixin final ToldOptions besides = new ToldOptions();

  @Override
  KeepQuestion<OwnProfileAnswer> keep() {
    YearMonth now = CvReadings.thisMonth();
    String resume = CvReadings.jsonResume(CvReadings.shipped().read(CvReadings.bytes(file), now));
    return new KeepQuestion.KeepProfile(resume, besides.with(List.of()).values());
  }
}
