package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.QueryText.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a person types into the search box, filters among it ([QueryText] has the grammar).
/// It never fails: a name or value that is not known is taken for the nearest one, or searched as
/// words, and a remark says so.
public final class QueryReader {
  private static final Map<String, String> TIMES =
      Map.of("today", "1d", "yesterday", "2d", "week", "7d", "month", "1m", "year", "1y");
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
  public Read read(JobQuery query) {
    Reading reading = new Reading(query.withWords(""));
    QueryText.of(query.words()).terms().forEach(reading::take);
    return new Read(reading.query.withWords(String.join(" ", reading.words)), reading.remarks);
  }

  /// A filter with a value.
  private record Chosen(Parameter parameter, String value) {}

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
      List<Chosen> chosen = new ArrayList<>();
      for (String value : values(name, term)) {
        Optional<Chosen> one = choose(name, term.sign(), value);
        if (one.isEmpty()) {
          remarks.add("No " + name + " is known as “" + value + "”; searched as words.");
          asWords(term);
          return;
        }
        chosen.add(canonical(one.get()));
      }
      add(chosen, term.excluded());
    }

    /// One filter of several values holds where one of them does.
    private void add(List<Chosen> chosen, boolean excluded) {
      chosen.stream()
          .collect(
              Collectors.groupingBy(
                  Chosen::parameter, Collectors.mapping(Chosen::value, Collectors.joining("|"))))
          .forEach((parameter, values) ->
              query = query.and(parameter, excluded ? "-" + values : values));
      if (!excluded && chosen.stream().anyMatch(one -> one.parameter() == Parameter.LIVES)) {
        query = query.with(Parameter.WORKPLACE, "remote");
      }
    }

    private Optional<Chosen> choose(String name, String sign, String value) {
      List<Chosen> tried =
          switch (name) {
            case FilterName.PLACE -> places(value);
            case FilterName.REMOTE ->
                isYes(value)
                    ? List.of(new Chosen(Parameter.WORKPLACE, "remote"))
                    : List.of(new Chosen(Parameter.LIVES, value));
            default -> {
              Parameter parameter = Parameter.of(name).orElseThrow();
              yield List.of(new Chosen(parameter, written(parameter, sign, value)));
            }
          };
      return tried.stream()
          .filter(this::isKnown)
          .findFirst()
          .or(() -> tried.stream().flatMap(one -> nearest(one).stream()).findFirst());
    }

    private Optional<Chosen> nearest(Chosen chosen) {
      Optional<String> meant = resolver.nearest(chosen.parameter(), chosen.value());
      meant.ifPresent(name ->
          remarks.add(
              "Searched for “%s” instead of “%s”."
                  .formatted(resolver.title(chosen.parameter(), name), chosen.value())));
      return meant.map(name -> new Chosen(chosen.parameter(), name));
    }

    private Chosen canonical(Chosen chosen) {
      return new Chosen(
          chosen.parameter(), CanonicalQuery.id(resolver, chosen.parameter(), chosen.value()));
    }

    private boolean isKnown(Chosen chosen) {
      try {
        JobQuery alone = JobQuery.all().with(chosen.parameter(), chosen.value());
        resolver.resolve(alone, Optional.empty());
        return true;
      } catch (UserError e) {
        return false;
      }
    }
  }

  /// What a place may be, the likeliest first; two letters are a country's code.
  private static List<Chosen> places(String value) {
    Stream<Parameter> kinds =
        value.length() == 2
            ? Stream.of(Parameter.COUNTRY, Parameter.CITY, Parameter.METRO)
            : Stream.of(Parameter.CITY, Parameter.METRO, Parameter.COUNTRY);
    return kinds.map(kind -> new Chosen(kind, value)).toList();
  }

  /// A comma before a distance or among the digits of an amount parts no values.
  private static List<String> values(String name, Term term) {
    return switch (name) {
      case "near" -> List.of(String.join(",", term.values()));
      case "pay" -> List.of(String.join("", term.values()));
      default -> term.values();
    };
  }

  private static boolean isYes(String value) {
    return List.of("yes", "true", "only", "remote", "1").contains(value.toLowerCase(Locale.ROOT));
  }

  /// A value as links have it.
  private static String written(Parameter parameter, String sign, String value) {
    return switch (parameter) {
      case PAY -> pay(value);
      case POSTED, SEEN -> TIMES.getOrDefault(value.toLowerCase(Locale.ROOT), value);
      case YEARS -> years(sign, value);
      default -> value;
    };
  }

  /// `150k+`, `€60k` and `60,000 EUR` as `EUR 60k`.
  private static String pay(String value) {
    String amount = value.endsWith("+") ? value.substring(0, value.length() - 1) : value;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      amount = amount.replace(sign.getKey(), sign.getValue());
    }
    return amount.replace("K", "k").strip();
  }

  /// Years up to a number as a range.
  private static String years(String sign, String value) {
    if (!sign.startsWith("<") || !value.matches("\\d{1,2}")) {
      return value;
    }
    int most = Integer.parseInt(value) - (sign.equals("<") ? 1 : 0);
    return "0-" + Math.max(0, most);
  }
}
