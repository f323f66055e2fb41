package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.KnownName;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillEntry;
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

  private final Map<String, SkillEntry> skills = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  ShortNames(Catalogue catalogue) {
    List<String> vendors = catalogue.words(WordList.VENDOR);
    for (Skill skill : catalogue.skills().values()) {
      entry(skill, skill.match() == Skill.Match.ANY, vendors);
    }
    for (KnownName known : catalogue.knownNames()) {
      entry(known, known.anyCase(), vendors);
    }
    ambiguous.forEach(skills::remove);
  }

  private void entry(SkillEntry entry, boolean anyCase, List<String> vendors) {
    if (!entry.kind().isTechnology()) {
      return;
    }
    String name = key(entry.name());
    if (!anyCase) {
      put(name, entry);
    }
    if (name.endsWith(SCRIPT)) {
      put(name.substring(0, name.length() - SCRIPT.length()), entry);
    }
    for (String vendor : vendors) {
      if (name.startsWith(vendor + " ")) {
        put(name.substring(vendor.length() + 1), entry);
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void put(String name, SkillEntry skill) {
    SkillEntry before = skills.putIfAbsent(name, skill);
    if (before != null && !before.equals(skill)) {
      ambiguous.add(name);
    }
  }

  /// The technology that is meant by words in a list of technologies.
  Optional<SkillEntry> skill(String words) {
    return Optional.ofNullable(skills.get(key(words)));
  }
}
