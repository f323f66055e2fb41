package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names for people of the values that filters are set to.
public final class FilterNames {
  private final Labels labels;

  public FilterNames(Labels labels) {
    this.labels = labels;
  }

  /// The words and every filter of a query.
  public List<String> all(JobQuery query) {
    List<String> names = new ArrayList<>();
    if (!query.words().isEmpty()) {
      names.add("“" + query.words() + "”");
    }
    query
        .filters()
        .forEach(
            (parameter, values) -> values.forEach(value -> names.add(value(parameter, value))));
    return List.copyOf(names);
  }

  /// When the jobs of a query were seen, in words, such as `seen in the last 12 months`; empty
  /// where it does not say.
  public String period(JobQuery query) {
    return query.values(Parameter.SEEN).stream()
        .map(value -> value(Parameter.SEEN, value))
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /// A value of a filter, such as "Senior, stated" or "required: Java".
  public String value(Parameter parameter, String value) {
    FilterValue read = FilterValue.of(value);
    String names =
        read.choices().stream()
            .map(choice -> plain(parameter, choice))
            .collect(Collectors.joining(" or "));
    return read.excluded() ? "Not " + names : names;
  }

  private String plain(Parameter parameter, String value) {
    return switch (parameter) {
      case ROLE -> labels.of(Dimension.ROLE, value);
      case LEVEL -> stated(value, labels.level(bare(value)));
      case SKILL -> needed(value, labels.skill(bare(value)));
      case COUNTRY -> labels.country(value);
      case CITY -> labels.city(value);
      case REGION -> labels.region(value);
      case METRO -> labels.metro(value);
      case YEARS -> years(value);
      case EDUCATION ->
          value.equals("stated") ? "Education stated" : "Education: " + Labels.education(value);
      case EMPLOYMENT -> stated(value, Labels.words(bare(value)));
      case PLACE -> labels.place(value);
      case NEAR -> near(value);
      case LIVES -> "May live in " + labels.country(value);
      case VISA -> "Visa: " + Labels.words(value).toLowerCase(Locale.ROOT);
      case LANGUAGE -> "Written in " + Language.of(value).map(Language::title).orElse(value);
      case POSTED -> seen(value).replaceFirst("^Seen", "First seen");
      case RANGE -> bound(value, "Pay range ", " times its lower end", "at most ");
      case OPEN ->
          bound(value, "Open for ", "", "at most ") + (value.matches(".*\\d") ? " days" : "");
      case REPOSTS -> reposts(value);
      case WORKPLACE -> Labels.words(value);
      case ACTIVITY -> labels.activity(value);
      case STATE -> value.equals("all") ? "Open and closed" : Labels.words(value);
      case SEEN -> seen(value);
      case HIDDEN -> hidden(value);
      case BASIS -> "Only what is stated";
      case PAY -> pay(value);
      case CERTIFICATION -> needed(value, labels.certification(bare(value)));
      case FAMILY -> labels.family(value);
      case EMPLOYER, SOURCE -> Labels.words(parameter.id()) + ": " + value;
    };
  }

  private static String hidden(String value) {
    return switch (value) {
      case "show" -> "Hidden jobs too";
      case "only" -> "Only hidden jobs";
      default -> "Without hidden jobs";
    };
  }

  private static String years(String value) {
    if (value.equals("stated")) {
      return "Years stated";
    }
    return value.contains("-") ? value.replace("-", " to ") + " years" : value + "+ years";
  }

  /// A least amount, where it is no range or basis.
  private static String pay(String value) {
    if (value.equals("unstated")) {
      return "Pay not stated";
    }
    return value.matches("(?i)([a-z]{3}[ :]?)?\\d+k?( [a-z]{3})?")
        ? "Pay of at least " + value.replace(':', ' ')
        : "Pay: " + value.replace(':', ' ');
  }

  /// A city with the distance around it, `berlin-de:50km`.
  private String near(String value) {
    int colon = value.indexOf(':');
    return colon < 0
        ? "Around " + labels.city(value)
        : "Within "
            + value.substring(colon + 1).replaceFirst("(?=[km])", " ")
            + " of "
            + labels.city(value.substring(0, colon));
  }

  /// A number with a sign in words: "Open for less than 60 days".
  private static String bound(String value, String before, String behind, String otherwise) {
    String number = value.replaceFirst("^[<>]=?\\s*", "");
    String sign = value.substring(0, value.length() - number.length()).strip();
    String words =
        switch (sign) {
          case "<" -> "less than ";
          case "<=" -> "at most ";
          case ">" -> "more than ";
          case ">=" -> "at least ";
          default -> otherwise;
        };
    return before + words + time(number) + behind;
  }

  /// A number with the name of its unit: `8w` is "8 weeks", `1.5` stays.
  private static String time(String number) {
    if (!number.matches("\\d+[dwmy]")) {
      return number;
    }
    long count = Long.parseLong(number.substring(0, number.length() - 1));
    return Wording.count(
        count,
        switch (number.charAt(number.length() - 1)) {
          case 'd' -> "day";
          case 'w' -> "week";
          case 'm' -> "month";
          default -> "year";
        });
  }

  private static String reposts(String value) {
    return switch (value) {
      case "0", "<1", "<=0" -> "Not re-posted";
      case ">0", ">=1" -> "Re-posted";
      default -> bound(value, "Re-posted ", " times", "");
    };
  }

  /// A time back from the last reading, such as `12m`, or a day.
  private static String seen(String value) {
    return value.matches("\\d+[md]")
        ? "Seen in the last "
            + Wording.count(
                Long.parseLong(value.substring(0, value.length() - 1)),
                value.endsWith("m") ? "month" : "day")
        : "Seen since " + value;
  }

  private static String bare(String value) {
    return value.substring(value.indexOf(':') + 1);
  }

  private static String needed(String value, String name) {
    return value.contains(":") ? value.substring(0, value.indexOf(':')) + ": " + name : name;
  }

  private static String stated(String value, String name) {
    return value.startsWith("stated:") ? name + ", stated" : name;
  }
}
