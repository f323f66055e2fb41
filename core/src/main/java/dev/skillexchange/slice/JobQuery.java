package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person asks for: words and filters, as written. [SliceResolver] makes a [Slice] of it.
///
/// @param words words to search for; empty for none
/// @param filters values by filter, as written
public record JobQuery(String words, Map<Parameter, List<String>> filters) {
  private static final JobQuery ALL = new JobQuery("", Map.of());

  public JobQuery {
    words = words.strip();
    Map<Parameter, List<String>> copy = new EnumMap<>(Parameter.class);
    for (Map.Entry<Parameter, List<String>> filter : filters.entrySet()) {
      List<String> values =
          filter.getValue().stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
      if (!values.isEmpty()) {
        copy.put(filter.getKey(), values);
      }
    }
    filters = Collections.unmodifiableMap(copy);
  }

  /// The query that holds every job.
  public static JobQuery all() {
    return ALL;
  }

  public static JobQuery words(String words) {
    return new JobQuery(words, Map.of());
  }

  /// Reads what [#toLink] writes. A name that is no filter is refused.
  ///
  /// @throws UserError where a name is not known
  public static JobQuery ofLink(String link) {
    JobQuery query = ALL;
    for (String part : link.isEmpty() ? new String[0] : link.split("&", -1)) {
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
      query = query.and(name, value);
    }
    return query;
  }

  /// This query with one more value of what a name means: `q` for words, otherwise a filter.
  ///
  /// @throws UserError where the name is not known
  public JobQuery and(String name, String value) {
    if (name.equals("q")) {
      return withWords(words.isEmpty() ? value : words + " " + value);
    }
    Parameter parameter =
        Parameter.of(name)
            .orElseThrow(() ->
                new UserError(
                    "unknown filter",
                    name,
                    "Filters are q, "
                        + Arrays.stream(Parameter.values())
                            .map(Parameter::id)
                            .collect(Collectors.joining(", "))
                        + "."));
    return and(parameter, value);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UserError("broken link", text, "Escape % as %25.", e);
    }
  }

  /// The words, each by itself as it is written; a phrase is one, with its quotes.
  public List<String> terms() {
    return QueryText.of(words).terms().stream().map(QueryText.Term::written).toList();
  }

  public List<String> values(Parameter parameter) {
    return filters.getOrDefault(parameter, List.of());
  }

  /// The values of a filter that are asked for, each choice by itself, without what is excluded.
  public List<String> choices(Parameter parameter) {
    return values(parameter).stream()
        .map(FilterValue::of)
        .filter(value -> !value.excluded())
        .flatMap(value -> value.choices().stream())
        .toList();
  }

  public boolean has(Parameter parameter) {
    return filters.containsKey(parameter);
  }

  /// This query with a filter set to some values, whatever it was before; none clears it.
  public JobQuery with(Parameter parameter, String... values) {
    Map<Parameter, List<String>> changed = new EnumMap<>(Parameter.class);
    changed.putAll(filters);
    changed.put(parameter, List.of(values));
    return new JobQuery(words, changed);
  }

  /// This query with one more value of a filter.
  public JobQuery and(Parameter parameter, String value) {
    List<String> values = new ArrayList<>(values(parameter));
    if (!values.contains(value)) {
      values.add(value);
    }
    return with(parameter, values.toArray(String[]::new));
  }

  /// This query with other words.
  public JobQuery withWords(String other) {
    return new JobQuery(other, filters);
  }

  /// The query as the part of a link behind `?`, in one fixed order; empty for the query that holds
  /// all.
  public String toLink() {
    List<String> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add("q=" + encoded(words));
    }
    filters.forEach((parameter, values) -> {
      for (String value : values) {
        parts.add(parameter.id() + "=" + encoded(value));
      }
    });
    return String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
  }
}
