package dev.skillexchange.cli;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "match",
    description = {
      "Find the open jobs and the roles that fit you, with the reasons.",
      "",
      "What a CV tells is what you would tell by options; an option goes before it. The CV is read"
          + " here and not kept: see what was read by 'profile CV'."
    })
final class MatchCommand extends AskingCommand<MatchAnswer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CV",
      description = "Your CV (PDF, Word, text, JSON Resume, Europass), or - for standard input.")
  String cv = "";

  @Option(
      names = "--skills",
      paramLabel = "SKILLS",
      description = "What you can do, such as java,postgresql,aws.")
  List<String> skills = List.of();

  @Option(names = "--my-years", paramLabel = "N", description = "Years of experience.")
  String years = "";

  @Option(names = "--my-level", paramLabel = "LEVEL", description = "intern to executive.")
  String level = "";

  @Option(names = "--my-role", paramLabel = "ROLE", description = "The role that you have.")
  String role = "";

  @Option(names = "--my-country", paramLabel = "CODE", description = "The country you live in.")
  String lives = "";

  @Option(
      names = "--my-languages",
      paramLabel = "LANGUAGES",
      description = "Languages that you speak, such as english,german.")
  String languages = "";

  @Option(
      names = "--my-certificates",
      paramLabel = "NAMES",
      description = "Certificates and licences that you have.")
  String certificates = "";

  @Option(names = "--wish-role", paramLabel = "ROLES", description = "Roles that you look for.")
  String wishedRole = "";

  @Option(
      names = "--wish-pay",
      paramLabel = "AMOUNT",
      description = "The least base pay a year, such as 'USD 120k'.")
  String wishedPay = "";

  @Option(
      names = "--wish-place",
      paramLabel = "PLACES",
      description = "Cities or countries, such as london-gb,DE.")
  String wishedPlace = "";

  @Option(
      names = "--wish-workplace",
      paramLabel = "KINDS",
      description = "remote, hybrid or onsite, or several of them.")
  String wishedWorkplace = "";

  @Mixin final Filters filters = new Filters();

  @Option(names = "--count", paramLabel = "N", description = "How many jobs, at most 100 (10).")
  int count = 10;

  @Option(names = "--roles", paramLabel = "N", description = "How many roles (5).")
  int roles = 5;

  @Override
  Question<MatchAnswer> question() {
    return new Question.Match(told(), filters.on(JobQuery.all()).toLink(), count, roles);
  }

  private Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    told.put(Told.SKILLS, String.join(",", skills));
    told.put(Told.YEARS, years);
    told.put(Told.LEVEL, level);
    told.put(Told.ROLE, role);
    told.put(Told.LIVES, lives);
    told.put(Told.LANGUAGES, languages);
    told.put(Told.CERTIFICATES, certificates);
    told.put(Told.WISHED_ROLE, wishedRole);
    told.put(Told.WISHED_PAY, wishedPay);
    told.put(Told.WISHED_PLACE, wishedPlace);
    told.put(Told.WISHED_WORKPLACE, wishedWorkplace);
    Map<String, String> all = new HashMap<>(read());
    all.putAll(new Told(told).values());
    return all;
  }

  private Map<String, String> read() {
    if (cv.isEmpty()) {
      return Map.of();
    }
    YearMonth now = YearMonth.now(ZoneOffset.UTC);
    return CvReadings.shipped().told(CvReadings.bytes(cv), now).values();
  }

  @Override
  void print(MatchAnswer answer, PrintWriter out) {
    new MatchText(out).print(answer);
  }
}
