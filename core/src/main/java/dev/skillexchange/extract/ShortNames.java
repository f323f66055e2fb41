package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of technologies as they are cut short in a list of technologies, where they can mean
/// nothing else: without the vendor ("Glue" beside "S3"), without ".js", or, of those that are also
/// words, in small letters ("rust").
final class ShortNames {
  private static final String SCRIPT = ".js";

  private final Map<String, Skill> skills = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  ShortNames(Catalogue catalogue) {
    List<String> vendors = catalogue.words(WordList.VENDOR);
    for (Skill skill : catalogue.skills().values()) {
      if (skill.kind().isTechnology()) {
        String name = key(skill.name());
        if (skill.match() != Skill.Match.ANY) {
          put(name, skill);
        }
        if (name.endsWith(SCRIPT)) {
          put(name.substring(0, name.length() - SCRIPT.length()), skill);
        }
        for (String vendor : vendors) {
          if (name.startsWith(vendor + " ")) {
            put(name.substring(vendor.length() + 1), skill);
          }
        }
      }
    }
    ambiguous.forEach(skills::remove);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void put(String name, Skill skill) {
    Skill before = skills.putIfAbsent(name, skill);
    if (before != null && !before.equals(skill)) {
      ambiguous.add(name);
    }
  }

  /// The technology that is meant by words in a list of technologies.
  Optional<Skill> skill(String words) {
    return Optional.ofNullable(skills.get(key(words)));
  }
}
