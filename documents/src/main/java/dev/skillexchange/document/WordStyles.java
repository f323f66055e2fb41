package dev.skillexchange.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The styles of a Word file: how large and bold the paragraphs are that have one.
final class WordStyles implements XmlEvents.Taker {
  private static final double USUAL = 11;

  private final Map<String, Style> styles = new HashMap<>();
  private double usual = USUAL;
  private String current = "";
  private Style building = new Style(0, false, false, "");
  private boolean defaults;

  /// @param size in points; 0 where it has none of its own
  /// @param list whether it is of items of a list
  record Style(double size, boolean bold, boolean list, String basedOn) {}

  /// The style of an id with what it takes from those below it.
  Style of(String id) {
    double size = 0;
    boolean bold = false;
    boolean list = false;
    String next = id;
    for (int i = 0; i < 10 && styles.containsKey(next); i++) {
      Style style = styles.getOrDefault(next, building);
      size = size > 0 ? size : style.size();
      bold |= style.bold();
      list |= style.list();
      next = style.basedOn();
    }
    return new Style(size > 0 ? size : usual, bold, list, "");
  }

  @Override
  public void begin(String name, XMLStreamReader at) {
    switch (name) {
      case "docDefaults" -> defaults = true;
      case "style" -> {
        current = value(at, "styleId");
        building = new Style(0, false, false, "");
      }
      case "name" -> {
        boolean list =
            value(at, "val").toLowerCase(java.util.Locale.ROOT).startsWith("list bullet");
        building = new Style(building.size(), building.bold(), list, building.basedOn());
      }
      case "basedOn" ->
          building = new Style(building.size(), building.bold(), building.list(), value(at, "val"));
      case "b" ->
          building = new Style(building.size(), on(at), building.list(), building.basedOn());
      case "numPr" ->
          building = new Style(building.size(), building.bold(), true, building.basedOn());
      case "sz" -> {
        double size = half(value(at, "val"));
        if (defaults) {
          usual = size > 0 ? size : usual;
        }
        building = new Style(size, building.bold(), building.list(), building.basedOn());
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("docDefaults")) {
      defaults = false;
      building = new Style(0, false, false, "");
    } else if (name.equals("style")) {
      styles.put(current, building);
    }
  }

  @Override
  public void text(String text) {}

  static boolean on(XMLStreamReader at) {
    String value = value(at, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  /// Half points as points; 0 where they are none.
  static double half(String value) {
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) / 2.0 : 0;
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
