package dev.skillexchange.evaluation.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// A value in a table.
public sealed interface Cell {

  /// Words, set to the left.
  record Words(String words) implements Cell {}

  /// A whole number.
  record Count(long count) implements Cell {}

  /// A number between 0 and 1, or a quantity with a fraction, shown with three decimals.
  record Ratio(double value) implements Cell {}

  /// Whether something is so.
  record Flag(boolean set) implements Cell {}

  /// No value, and why it is missing.
  record Missing(String why) implements Cell {}

  static Cell of(String words) {
    return new Words(words);
  }

  static Cell of(long count) {
    return new Count(count);
  }

  static Cell of(double value) {
    return new Ratio(value);
  }

  static Cell of(boolean set) {
    return new Flag(set);
  }

  /// The value for people.
  default String shown() {
    return switch (this) {
      case Words(String words) -> words;
      case Count(long count) -> String.format(Locale.ROOT, "%,d", count);
      case Ratio(double value) -> String.format(Locale.ROOT, "%.3f", value);
      case Flag(boolean set) -> set ? "yes" : "no";
      case Missing(String why) -> why;
    };
  }

  /// Whether the value is set to the right.
  default boolean number() {
    return this instanceof Count || this instanceof Ratio;
  }

  /// The value for programs, fractions to four decimals; what is missing is null.
  default JsonNode json() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (this) {
      case Words(String words) -> nodes.textNode(words);
      case Count(long count) -> nodes.numberNode(count);
      case Ratio(double value) ->
          nodes.numberNode(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
      case Flag(boolean set) -> nodes.booleanNode(set);
      case Missing _ -> nodes.nullNode();
    };
  }
}
