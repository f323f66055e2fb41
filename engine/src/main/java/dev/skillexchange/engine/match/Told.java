package dev.skillexchange.engine.match;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.fault.UserError;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a person tells of themselves to be matched, by names that links, forms and the command
/// share; what is not told is left out.
public record Told(Map<String, String> values) {
  public static final String SKILLS = "skills";

  /// `kept` where the profile that one keeps counts too; what is told besides adds to its skills,
  /// languages and certificates, and goes before the rest.
  public static final String PROFILE = "profile";

  private static final String KEPT = "kept";
  private static final String NONE = "none";

  /// Years of experience.
  public static final String YEARS = "my-years";

  public static final String LEVEL = "my-level";

  /// The country that they live in.
  public static final String LIVES = "my-country";

  /// Languages that they speak.
  public static final String LANGUAGES = "my-languages";

  public static final String CERTIFICATES = "my-certificates";

  /// The role that they have.
  public static final String ROLE = "my-role";

  public static final String WISHED_ROLE = "wish-role";

  public static final String WISHED_PAY = "wish-pay";

  /// Cities or countries.
  public static final String WISHED_PLACE = "wish-place";

  public static final String WISHED_WORKPLACE = "wish-workplace";

  /// All of them, with what they say.
  public static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(SKILLS, "What one can do, separated by commas"),
          Map.entry(PROFILE, "`kept`: the profile that one keeps counts too"),
          Map.entry(YEARS, "Years of experience"),
          Map.entry(LEVEL, "The level that one has; otherwise as the years tell"),
          Map.entry(LIVES, "The country that one lives in, for remote work"),
          Map.entry(LANGUAGES, "Languages that one speaks"),
          Map.entry(CERTIFICATES, "Certificates and licences that one has"),
          Map.entry(ROLE, "The role that one has"),
          Map.entry(WISHED_ROLE, "Roles that one looks for"),
          Map.entry(WISHED_PAY, "The least base pay a year, such as `USD 120k`"),
          Map.entry(WISHED_PLACE, "Cities or countries where one would work"),
          Map.entry(WISHED_WORKPLACE, "remote, hybrid or onsite, or several of them"));

  public static final Set<String> NAMES = WORDS.keySet();

  public Told {
    Map<String, String> told = new HashMap<>();
    values.forEach((name, value) -> {
      if (NAMES.contains(name) && !value.isBlank()) {
        told.put(name, value.strip());
      }
    });
    values = Map.copyOf(told);
  }

  /// Of somebody who names skills alone.
  public static Told skills(List<String> skills) {
    return new Told(Map.of(SKILLS, String.join(",", skills)));
  }

  /// The profile that one keeps, and nothing besides.
  public static Told kept() {
    return new Told(Map.of(PROFILE, KEPT));
  }

  /// Whether the profile that one keeps counts.
  ///
  /// @throws UserError where it says anything but `kept` or `none`
  public boolean byKept() {
    return byKept(value(PROFILE).orElse(NONE));
  }

  /// Whether a parameter says so.
  public static boolean byKept(String profile) {
    if (!profile.isEmpty() && !profile.equals(KEPT) && !profile.equals(NONE)) {
      throw new UserError("no profile", profile, "Write kept, or none.");
    }
    return profile.equals(KEPT);
  }

  /// What is told here, and what others tell besides.
  public Told over(Told others) {
    Map<String, String> both = new HashMap<>(others.values);
    both.putAll(values);
    return new Told(both);
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// The entries of a list, parted by commas, semicolons or line ends.
  public List<String> list(String name) {
    return value(name).stream().flatMap(text -> parted(text).stream()).toList();
  }

  /// The entries of a list as people write it, parted by commas, semicolons or line ends.
  public static List<String> parted(String text) {
    return Arrays.stream(text.split("[,;\\n]"))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /// A list that [#parted] takes apart again: names, and ids of those whose names would be parted.
  public static String listed(List<Named> entries) {
    return entries.stream()
        .map(entry -> parted(entry.name()).size() == 1 ? entry.name() : entry.id())
        .collect(Collectors.joining(", "));
  }

  /// The same in a fixed order, as links have it.
  public Map<String, String> sorted() {
    return new TreeMap<>(values);
  }

  /// As the part of a link behind `?`.
  public String toLink() {
    return sorted().entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// What the part of a link behind `?` tells; whatever else it has is passed over.
  public static Told ofLink(String link) {
    Map<String, String> told = new HashMap<>();
    for (String part : link.split("&", -1)) {
      int end = part.indexOf('=');
      if (end > 0) {
        told.put(
            part.substring(0, end),
            URLDecoder.decode(part.substring(end + 1), StandardCharsets.UTF_8));
      }
    }
    return new Told(told);
  }
}
