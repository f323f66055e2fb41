package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.QueryText.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what a person types into the search box, filters among it ([QueryText] has the grammar).
/// No name or value makes it fail: what is not known is taken for the nearest one, or searched as
/// words, and a remark says so. Only a text that is too long is refused.
public final class QueryReader {
  private static final Map<String, String> TIMES =
      Map.of("today", "1d", "yesterday", "2d", "week", "7d", "month", "1m", "year", "1y");
  private static final String REMOTE = "remote";
  private static final int MOST_YEARS = 99;
  private static final Map<String, String> SIGNS = Map.of("$", "USD ", "€", "EUR ", "£", "GBP ");

  private final SliceResolver resolver;

  public QueryReader(SliceResolver resolver) {
    this.resolver = resolver;
  }

  /// A query with the filters that its words held.
  ///
  /// @param remarks what was not read as it is written, for people
  public record Read(JobQuery query, List<String> remarks) {
    public Read {
      remarks = List.copyOf(remarks);
    }
  }

  /// Moves the filters among the words of a query to its filters.
  ///
  /// @throws UserError where there are more words than [SliceResolver] takes
  public Read read(JobQuery query) {
    resolver.checkLength(query);
    Reading reading = new Reading(query.withWords(""));
    QueryText.of(query.words()).terms().forEach(reading::take);
    return new Read(reading.query.withWords(String.join(" ", reading.words)), reading.remarks);
  }

  /// A query in the making.
  private final class Reading {
    private final List<String> words = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private JobQuery query;

    Reading(JobQuery query) {
      this.query = query;
    }

    void take(Term term) {
      if (!term.isFilter()) {
        words.add(term.written());
        return;
      }
      Optional<String> name = FilterName.of(term.name());
      if (name.isEmpty()) {
        name = FilterName.nearest(term.name()).flatMap(FilterName::of);
        name.ifPresent(meant -> remarks.add("Read “" + term.name() + ":” as “" + meant + ":”."));
      }
      if (name.isEmpty()) {
        remarks.add("“" + term.name() + ":” is no filter; searched as words.");
        words.add(term.written());
      } else {
        filter(name.get(), term);
      }
    }

    private void asWords(Term term) {
      String start = term.excluded() ? "-" : "";
      term.values().forEach(value -> words.add(start + value));
    }

    private void filter(String name, Term term) {
      List<String> read = new ArrayList<>();
      Parameter parameter = parameter(name, term);
      for (String value : values(parameter, term)) {
        Optional<String> one =
            written(parameter, term.sign(), value).flatMap(known -> known(parameter, known));
        if (one.isEmpty()) {
          remarks.add("No " + name + " is known as “" + value + "”; searched as words.");
          asWords(term);
          return;
        }
        read.add(one.get());
      }
      query = query.and(parameter, new FilterValue(term.excluded(), read).toString());
      if (parameter == Parameter.LIVES && name.equals(FilterName.REMOTE) && !term.excluded()) {
        query = query.and(Parameter.WORKPLACE, REMOTE);
      }
    }

    /// A value by its id, that of the nearest one where it is not known.
    private Optional<String> known(Parameter parameter, String value) {
      if (!isKnown(parameter, value)) {
        Optional<String> meant = resolver.nearest(parameter, value);
        meant.ifPresent(name ->
            remarks.add(
                "Searched for “%s” instead of “%s”."
                    .formatted(resolver.title(parameter, name), value)));
        return meant.map(name -> resolver.id(parameter, name));
      }
      return Optional.of(resolver.id(parameter, value));
    }

    private boolean isKnown(Parameter parameter, String value) {
      try {
        resolver.resolve(JobQuery.all().with(parameter, value), Optional.empty());
        return true;
      } catch (UserError e) {
        return false;
      }
    }
  }

  /// "remote:yes" is about the workplace, "remote:us" about where one may live.
  private static Parameter parameter(String name, Term term) {
    if (name.equals(FilterName.REMOTE)) {
      boolean yes = term.values().stream().allMatch(QueryReader::isYes);
      return yes ? Parameter.WORKPLACE : Parameter.LIVES;
    }
    return Parameter.of(name).orElseThrow();
  }

  /// A comma before a distance or among the digits of an amount parts no values.
  private static List<String> values(Parameter parameter, Term term) {
    return switch (parameter) {
      case NEAR -> List.of(String.join(",", term.values()));
      case PAY -> List.of(String.join("", term.values()));
      default -> term.values();
    };
  }

  private static boolean isYes(String value) {
    return List.of("yes", "true", "only", "remote", "1").contains(value.toLowerCase(Locale.ROOT));
  }

  /// A value as links have it; empty where the sign before it says nothing of such a filter.
  private static Optional<String> written(Parameter parameter, String sign, String value) {
    return switch (parameter) {
      case YEARS -> years(sign, value);
      case PAY -> sign.startsWith("<") ? Optional.empty() : Optional.of(pay(value));
      case POSTED, SEEN ->
          sign.startsWith(">")
              ? Optional.empty()
              : Optional.of(TIMES.getOrDefault(value.toLowerCase(Locale.ROOT), value));
      case RANGE, OPEN, REPOSTS -> Optional.of(sign.equals(":") ? value : sign + value);
      case WORKPLACE -> plain(sign, isYes(value) ? REMOTE : value);
      default -> plain(sign, value);
    };
  }

  private static Optional<String> plain(String sign, String value) {
    return sign.equals(":") ? Optional.of(value) : Optional.empty();
  }

  /// `150k+` and `€60k` as `EUR 60k`.
  private static String pay(String value) {
    String amount = value.endsWith("+") ? value.substring(0, value.length() - 1) : value;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      amount = amount.replace(sign.getKey(), sign.getValue());
    }
    return amount.replace("K", "k").strip();
  }

  /// Years up to or from a number as a range.
  private static Optional<String> years(String sign, String value) {
    if (sign.equals(":")) {
      return Optional.of(value);
    }
    if (!value.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int years = Integer.parseInt(value);
    return Optional.of(
        switch (sign) {
          case "<" -> "0-" + Math.max(0, years - 1);
          case "<=" -> "0-" + years;
          case ">" -> years + 1 + "-" + MOST_YEARS;
          default -> years + "-" + MOST_YEARS;
        });
  }
}
