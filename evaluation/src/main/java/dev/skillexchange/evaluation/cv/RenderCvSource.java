package dev.skillexchange.evaluation.cv;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The source of a CV that RenderCV set: the lines of its YAML that tell name, positions, education
/// and skills.
public final class RenderCvSource {
  private final List<Truth.Job> jobs = new ArrayList<>();
  private final List<Truth.Course> courses = new ArrayList<>();
  private final List<String> skills = new ArrayList<>();
  private String name = "";
  private String email = "";
  private String section = "";
  private Map<String, String> entry = new HashMap<>();

  private RenderCvSource() {}

  /// What a source tells.
  public static Truth read(String yaml) {
    RenderCvSource source = new RenderCvSource();
    for (String line : yaml.lines().toList()) {
      if (line.startsWith("design:")) {
        break;
      }
      source.line(line);
    }
    source.close();
    return new Truth(
        source.name,
        "",
        source.email,
        "",
        "",
        source.jobs,
        source.courses,
        source.skills,
        List.of());
  }

  private void line(String line) {
    String plain = line.strip();
    int indent = line.length() - line.stripLeading().length();
    int colon = plain.indexOf(':');
    if (colon < 0 || plain.startsWith("#")) {
      return;
    }
    boolean begins = plain.startsWith("- ");
    String key = plain.substring(begins ? 2 : 0, colon).strip();
    String value = unquoted(plain.substring(colon + 1).strip());
    if (indent == 2 && key.equals("name")) {
      name = value;
    } else if (indent == 2 && key.equals("email")) {
      email = value;
    } else if (indent == 4 && value.isEmpty() && !begins) {
      close();
      section = key;
    } else if (indent == 6 && begins) {
      close();
      entry.put(key, value);
    } else if (indent == 8 && !begins) {
      entry.put(key, value);
    }
  }

  private void close() {
    switch (section) {
      case "experience" -> {
        if (entry.containsKey("company")) {
          jobs.add(
              new Truth.Job(
                  get("position"),
                  get("company"),
                  get("location"),
                  month("start_date"),
                  month("end_date"),
                  List.of()));
        }
      }
      case "education" -> {
        if (entry.containsKey("institution")) {
          courses.add(
              new Truth.Course(
                  get("institution"),
                  get("degree"),
                  get("area"),
                  month("start_date"),
                  month("end_date")));
        }
      }
      case "skills" -> {
        for (String one : get("details").split(",\\s*", -1)) {
          if (!one.isBlank()) {
            skills.add(one.strip());
          }
        }
      }
      default -> {}
    }
    entry = new HashMap<>();
  }

  private String get(String key) {
    return entry.getOrDefault(key, "");
  }

  private Optional<YearMonth> month(String key) {
    String value = get(key);
    return value.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(value)) : Optional.empty();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("'") && value.endsWith("'")
                || value.startsWith("\"") && value.endsWith("\""));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
