package dev.skillexchange.server.ask;

import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parameters of a request: a query, and those that the address has besides.
///
/// @param own those besides, by name
public record Asked(JobQuery query, Map<String, String> own) {

  /// Reads the parameters; fields of a form that were left empty do not count.
  ///
  /// @param own names that are no part of the query
  /// @throws UserError where a name is not known
  public static Asked of(UriInfo uri, Set<String> own) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    JobQuery query = JobQuery.all();
    Map<String, String> besides = new HashMap<>();
    for (Map.Entry<String, List<String>> parameter : new TreeMap<>(parameters).entrySet()) {
      String name = parameter.getKey();
      for (String value : parameter.getValue()) {
        if (own.contains(name)) {
          besides.merge(name, value.strip(), Asked::both);
        } else if (!value.isBlank()) {
          query = query.and(name, value);
        } else {
          query.and(name, "any");
        }
      }
    }
    return new Asked(query, Map.copyOf(besides));
  }

  /// A field that comes twice is a list.
  private static String both(String one, String other) {
    return one.isEmpty() ? other : other.isEmpty() ? one : one + "," + other;
  }

  /// The part of a link behind `?` that asks the same, without some of its own parameters.
  public String toLink(Set<String> without) {
    return Stream.concat(
            new TreeMap<>(own)
                .entrySet().stream()
                    .filter(one -> !without.contains(one.getKey()) && !one.getValue().isEmpty())
                    .map(one ->
                        one.getKey()
                            + "="
                            + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)),
            Stream.of(query.toLink()).filter(link -> !link.isEmpty()))
        .collect(Collectors.joining("&"));
  }

  /// Refuses filters where none make sense.
  public void onlyOwn() {
    if (!query.equals(JobQuery.all())) {
      throw new UserError("no filters here", query.toLink(), "Leave them out.");
    }
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(own.get(name)).filter(value -> !value.isEmpty());
  }

  /// Whether something is asked for: `true` or `false`, which goes without saying.
  public boolean is(String name) {
    String value = text(name).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new UserError("no true or false for " + name, value, "Write one of them.");
    }
    return value.equals("true");
  }

  /// A whole number.
  public int number(String name, int otherwise) {
    Optional<String> value = text(name);
    try {
      return value.map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new UserError(
          "no number for " + name, value.orElse(""), "Write digits, such as 20.", e);
    }
  }

  public SearchOrder order() {
    return text("order").map(SearchOrder::of).orElse(SearchOrder.RELEVANCE);
  }

  /// What the person who asks has: `skills`, separated by commas, and with `profile=kept` those of
  /// the profile that they keep.
  public Holding holding() {
    return new Holding(
        Told.parted(text(Told.SKILLS).orElse("")), Told.byKept(text(Told.PROFILE).orElse("")));
  }
}
