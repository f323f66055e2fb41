package dev.skillexchange.cli;

import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import picocli.CommandLine.Option;

/// Filters of jobs as options, in the words that links and the API use.
final class Filters {
  @Option(names = "--role", paramLabel = "ROLE", description = "A role, such as back-end-engineer.")
  List<String> role = List.of();

  @Option(names = "--level", paramLabel = "LEVEL", description = "intern to executive.")
  List<String> level = List.of();

  @Option(names = "--skill", paramLabel = "SKILL", description = "A skill that is asked for.")
  List<String> skill = List.of();

  @Option(names = "--country", paramLabel = "CODE", description = "A country, such as US.")
  List<String> country = List.of();

  @Option(names = "--city", paramLabel = "CITY", description = "A city, such as london-gb.")
  List<String> city = List.of();

  @Option(names = "--place", paramLabel = "PLACE", description = "Where, such as DE or london-gb.")
  List<String> place = List.of();

  @Option(names = "--workplace", paramLabel = "KIND", description = "remote, hybrid or onsite.")
  List<String> workplace = List.of();

  @Option(names = "--employment", paramLabel = "KIND", description = "full_time, contract, ...")
  List<String> employment = List.of();

  @Option(names = "--employer", paramLabel = "NAME", description = "An employer.")
  List<String> employer = List.of();

  @Option(
      names = "--pay",
      paramLabel = "AMOUNT",
      description = "stated, or a least yearly amount such as 'USD 120k'.")
  List<String> pay = List.of();

  @Option(
      names = "--filter",
      paramLabel = "NAME=VALUE",
      description = "Any other filter, as links have it.")
  List<String> other = List.of();

  JobQuery on(JobQuery query) {
    JobQuery filtered = query;
    filtered = all(filtered, Parameter.ROLE, role);
    filtered = all(filtered, Parameter.LEVEL, level);
    filtered = all(filtered, Parameter.SKILL, skill);
    filtered = all(filtered, Parameter.COUNTRY, country);
    filtered = all(filtered, Parameter.CITY, city);
    filtered = all(filtered, Parameter.PLACE, place);
    filtered = all(filtered, Parameter.WORKPLACE, workplace);
    filtered = all(filtered, Parameter.EMPLOYMENT, employment);
    filtered = all(filtered, Parameter.EMPLOYER, employer);
    filtered = all(filtered, Parameter.PAY, pay);
    for (String filter : other) {
      int equals = filter.indexOf('=');
      filtered =
          equals < 0
              ? filtered.and(filter, "")
              : filtered.and(filter.substring(0, equals), filter.substring(equals + 1));
    }
    return filtered;
  }

  private static JobQuery all(JobQuery query, Parameter parameter, List<String> values) {
    JobQuery filtered = query;
    for (String value : values) {
      filtered = filtered.and(parameter, value);
    }
    return filtered;
  }
}
