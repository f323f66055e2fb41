package dev.skillexchange.sample;

import java.util.ArrayList;
import java.util.List;

/// A sentence with slots (`{city}`) and choices (`<two|three>`).
final class Phrase {
  /// Fills slots.
  interface Filler {
    void fill(String slot, StringBuilder out);
  }

  private sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Slot(String name) implements Part {}

  private record Choice(List<String> texts) implements Part {}

  private final List<Part> parts = new ArrayList<>();
  private final int skills;

  Phrase(String source) {
    int count = 0;
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      int end = c == '{' ? source.indexOf('}', at) : c == '<' ? source.indexOf('>', at) : -1;
      if (end >= 0) {
        String inside = source.substring(at + 1, end);
        parts.add(c == '{' ? new Slot(inside) : new Choice(List.of(inside.split("\\|"))));
        count += c == '{' && inside.equals("s") ? 1 : 0;
        at = end + 1;
      } else {
        int next = at + 1;
        while (next < source.length() && source.charAt(next) != '{' && source.charAt(next) != '<') {
          next++;
        }
        parts.add(new Words(source.substring(at, next)));
        at = next;
      }
    }
    skills = count;
  }

  /// How many skills it names.
  int skills() {
    return skills;
  }

  String write(Dice dice, Filler filler) {
    StringBuilder out = new StringBuilder(160);
    for (Part part : parts) {
      switch (part) {
        case Words(String text) -> out.append(text);
        case Slot(String name) -> filler.fill(name, out);
        case Choice(List<String> texts) -> out.append(dice.of(texts));
      }
    }
    if (out.length() > 0) {
      out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    }
    return out.toString();
  }
}
