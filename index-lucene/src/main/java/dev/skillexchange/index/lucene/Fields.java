package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.WordField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of the fields of a document.
final class Fields {
  static final String ID = "id";
  static final String VERSION = "version";
  static final String SKETCH = "sketch";
  static final String FIRST_SEEN = "seen.first";
  static final String LAST_SEEN = "seen.last";

  /// The day on which the job opened, and how much it states as the last digit of eight.
  static final String STANDING = "standing";

  private static final Map<Dimension, String> BY_DIMENSION = new EnumMap<>(Dimension.class);
  private static final Map<WordField, String> BY_WORDS = new EnumMap<>(WordField.class);
  private static final Map<String, WordField> WORD_FIELDS = new HashMap<>();

  static {
    for (Dimension dimension : Dimension.values()) {
      BY_DIMENSION.put(dimension, "by." + dimension.name().toLowerCase(Locale.ROOT));
    }
    for (WordField field : WordField.values()) {
      String name = "words." + field.name().toLowerCase(Locale.ROOT);
      BY_WORDS.put(field, name);
      WORD_FIELDS.put(name, field);
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

  static String of(WordField field) {
    String name = BY_WORDS.get(field);
    if (name == null) {
      throw new IllegalStateException("no field for " + field);
    }
    return name;
  }

  /// Which words a field holds, where it holds words.
  static Optional<WordField> wordField(String name) {
    return Optional.ofNullable(WORD_FIELDS.get(name));
  }
}
