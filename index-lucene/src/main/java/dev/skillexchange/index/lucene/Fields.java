package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The names of the fields of a document.
final class Fields {
  static final String ID = "id";
  static final String VERSION = "version";
  static final String FIRST_SEEN = "seen.first";
  static final String LAST_SEEN = "seen.last";
  static final String PAY_CURRENCY = "pay.currency";
  static final String PAY_TOP = "pay.top";

  private static final Map<Dimension, String> BY_DIMENSION = new EnumMap<>(Dimension.class);

  static {
    for (Dimension dimension : Dimension.values()) {
      BY_DIMENSION.put(dimension, "by." + dimension.name().toLowerCase(Locale.ROOT));
    }
  }

  private Fields() {}

  static String of(Dimension dimension) {
    String field = BY_DIMENSION.get(dimension);
    if (field == null) {
      throw new IllegalStateException("no field for " + dimension);
    }
    return field;
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
