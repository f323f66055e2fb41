package dev.skillexchange.completion;

import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Names of few letters, so that many are alike, and what people might type of them.
final class RandomNames {
  private static final String LETTERS = "aabbcde";
  private static final List<Parameter> KINDS =
      List.of(Parameter.ROLE, Parameter.SKILL, Parameter.EMPLOYER);

  private RandomNames() {}

  static List<NamedValue> values(Random random, int count) {
    List<NamedValue> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> others = new ArrayList<>();
      for (int other = random.nextInt(3); other > 0; other--) {
        others.add(name(random));
      }
      values.add(
          new NamedValue(
              KINDS.get(random.nextInt(KINDS.size())),
              "id-" + i,
              name(random),
              others,
              (long) random.nextInt(6) * random.nextInt(5)));
    }
    return values;
  }

  static Map<Parameter, List<NamedValue>> byKind(List<NamedValue> values) {
    Map<Parameter, List<NamedValue>> kinds = new EnumMap<>(Parameter.class);
    values.forEach(value -> kinds.computeIfAbsent(value.kind(), _ -> new ArrayList<>()).add(value));
    return kinds;
  }

  private static String name(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(5); length >= 0; length--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words.add(word.toString());
    }
    return String.join(random.nextBoolean() ? " " : "-", words);
  }

  /// Texts of a name's words, the longest first, some with errors, some with a blank at the end.
  static List<String> typed(Random random, List<NamedValue> values) {
    String name = values.get(random.nextInt(values.size())).name().replace('-', ' ');
    String part = name.substring(random.nextInt(name.length()));
    String text = part.substring(0, 1 + random.nextInt(part.length())).stripLeading();
    for (int errors = random.nextInt(3); errors > 0 && !text.isEmpty(); errors--) {
      text = wrong(random, text);
    }
    if (random.nextInt(4) == 0) {
      text = text + " " + name(random).substring(0, 1);
    }
    List<String> texts = new ArrayList<>(List.of(text + (random.nextInt(6) == 0 ? " " : "")));
    int blank = text.indexOf(' ');
    if (blank > 0) {
      texts.add(text.substring(blank + 1));
    }
    return texts;
  }

  private static String wrong(Random random, String text) {
    int at = random.nextInt(text.length());
    char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
    String rest = text.substring(at + 1);
    return text.substring(0, at)
        + switch (random.nextInt(4)) {
          case 0 -> rest;
          case 1 -> other + rest;
          case 2 -> "" + text.charAt(at) + other + rest;
          default ->
              rest.isEmpty() ? "" : "" + rest.charAt(0) + text.charAt(at) + rest.substring(1);
        };
  }
}
