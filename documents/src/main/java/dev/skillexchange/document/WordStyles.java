package dev.skillexchange.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The styles of a Word file: how large and bold the paragraphs are that have one.
final class WordStyles implements XmlEvents.Taker {
  private static final Pattern SIZE = Pattern.compile("\\d{1,4}");
  private static final double USUAL = 11;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /// So many styles are looked at, each based on the next.
  private static final int DEEPEST = 10;

  private final Map<String, Own> styles = new HashMap<>();
  private double usual = USUAL;
  private String current = "";
  private Own building = Own.NONE;
  private boolean defaults;

  /// How the letters of a paragraph are set.
  ///
  /// @param size in points
  /// @param list whether it is of items of a list
  record Style(double size, boolean bold, boolean list) {}

  /// What a style says by itself.
  ///
  /// @param size in points; 0 where it says none
  /// @param bold empty where it says nothing of it; a style may take back what the one below says
  private record Own(double size, Optional<Boolean> bold, boolean list, String basedOn) {
    static final Own NONE = new Own(0, Optional.empty(), false, "");
  }

  /// The style of an id with what it takes from those below it.
  Style of(String id) {
    double size = 0;
    Optional<Boolean> bold = Optional.empty();
    boolean list = false;
    String next = id;
    for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
      Own style = styles.getOrDefault(next, Own.NONE);
      size = size > 0 ? size : style.size();
      bold = bold.isPresent() ? bold : style.bold();
      list |= style.list();
      next = style.basedOn();
    }
    return new Style(size > 0 ? size : usual, bold.orElse(false), list);
  }

  @Override
  public void begin(String name, XMLStreamReader at) {
    switch (name) {
      case "docDefaults" -> defaults = true;
      case "style" -> {
        current = value(at, "styleId");
        building = Own.NONE;
      }
      case "name" -> {
        boolean list = value(at, "val").toLowerCase(Locale.ROOT).startsWith("list bullet");
        building = new Own(building.size(), building.bold(), list, building.basedOn());
      }
      case "basedOn" ->
          building = new Own(building.size(), building.bold(), building.list(), value(at, "val"));
      case "b" ->
          building =
              new Own(building.size(), Optional.of(on(at)), building.list(), building.basedOn());
      case "numPr" ->
          building = new Own(building.size(), building.bold(), true, building.basedOn());
      case "sz" -> {
        double size = half(value(at, "val"));
        if (defaults) {
          usual = size > 0 ? size : usual;
        }
        building = new Own(size, building.bold(), building.list(), building.basedOn());
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("docDefaults")) {
      defaults = false;
      building = Own.NONE;
    } else if (name.equals("style")) {
      styles.put(current, building);
    }
  }

  @Override
  public void text(String text) {}

  static boolean on(XMLStreamReader at) {
    String value = value(at, "val");
    return !OFF.contains(value);
  }

  /// Half points as points; 0 where they are none.
  static double half(String value) {
    return SIZE.matcher(value).matches() ? Integer.parseInt(value) / 2.0 : 0;
  }

  static String value(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      @Nullable String value =
          at.getAttributeLocalName(i).equals(name) ? at.getAttributeValue(i) : null;
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
