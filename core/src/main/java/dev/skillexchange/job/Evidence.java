package dev.skillexchange.job;

import dev.skillexchange.text.Span;
import java.util.Locale;

/// Where a fact was read and by which rule.
///
/// @param span within the title, the location text at `ordinal`, or the plain text of the body;
///   empty for a hint
/// @param ordinal which of the locations or pay fields; 0 otherwise
/// @param rule the name of the rule, such as `level.word`
public record Evidence(Field field, int ordinal, Span span, String rule) {

  private static final Span NOWHERE = new Span(0, 0);

  public static Evidence inTitle(Span span, String rule) {
    return new Evidence(Field.TITLE, 0, span, rule);
  }

  public static Evidence inText(Span span, String rule) {
    return new Evidence(Field.TEXT, 0, span, rule);
  }

  public static Evidence inLocation(int ordinal, Span span, String rule) {
    return new Evidence(Field.LOCATION, ordinal, span, rule);
  }

  public static Evidence inHint(int ordinal, String rule) {
    return new Evidence(Field.HINT, ordinal, NOWHERE, rule);
  }

  /// The part of a posting that holds the evidence.
  public enum Field {
    TITLE,
    LOCATION,
    TEXT,
    HINT;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
