package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The names of the fields of a document.
final class Fields {
  static final String ID = "id";
  static final String VERSION = "version";
  static final String SKETCH = "sketch";
  static final String FIRST_SEEN = "seen.first";
  static final String LAST_SEEN = "seen.last";

  private static final Map<Dimension, String> BY_DIMENSION = new EnumMap<>(Dimension.class);

  static {
    for (Dimension dimension : Dimension.values()) {
      BY_DIMENSION.put(dimension, "by." + dimension.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final String PAY_TOP = "pay.top.";

  private Fields() {}

  static String of(Dimension dimension) {
    String field = BY_DIMENSION.get(dimension);
    if (field == null) {
      throw new IllegalStateException("no field for " + dimension);
    }
    return field;
  }

  /// The upper end of yearly pay in a currency: a field for each, so that a search in all of them
  /// looks at each amount once.
  static String payTop(String currency) {
    return PAY_TOP + currency;
  }

  /// Whether a field is one of [#payTop].
  static boolean isPayTop(String field) {
    return field.startsWith(PAY_TOP);
  }

  /// The parts of a job that words are searched in, and how much a word counts there.
  enum WordField {
    TITLE("words.title", 4),
    SKILLS("words.skills", 3),
    EMPLOYER("words.employer", 2),
    TEXT("words.text", 1);

    private final String field;
    private final float boost;

    WordField(String field, float boost) {
      this.field = field;
      this.boost = boost;
    }

    String field() {
      return field;
    }

    float boost() {
      return boost;
    }
  }
}
