package dev.skillexchange.cli;

import dev.skillexchange.engine.match.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// What a person tells of themselves besides their skills.
final class ToldOptions {
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

  /// All of it, with some skills.
  Told with(List<String> skills) {
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
    return new Told(told);
  }
}
