package dev.skillexchange.engine;

import dev.skillexchange.fault.UserError;
import java.util.Arrays;
import java.util.Locale;

/// The orders that jobs can be asked for in.
public enum SearchOrder {
  /// How well the words fit; without words the newest first.
  RELEVANCE("best fit"),
  /// The day first seen, latest first.
  NEWEST("newest"),
  /// Stated pay, the highest first.
  PAY("highest pay"),
  /// How far it is from a place that the query names, nearest first.
  DISTANCE("nearest");

  private final String words;

  SearchOrder(String words) {
    this.words = words;
  }

  /// The name in links, in the API and in commands.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name for people.
  public String words() {
    return words;
  }

  /// The order of a name.
  ///
  /// @throws UserError where there is no such order
  public static SearchOrder of(String id) {
    return Arrays.stream(values())
        .filter(order -> order.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new UserError("unknown order", id, "Ask for relevance, newest, pay or distance."));
  }
}
