package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The entry of an open taxonomy that means what a skill of the catalogue means.
///
/// @param code what the taxonomy knows the entry by: in O*NET the commodity code (UNSPSC) of a
///   technology, under which `label` tells which; in ESCO the URI of the skill
/// @param label the entry's name there
public record SkillLink(Taxonomy taxonomy, String code, String label) {
  public SkillLink {
    if (!taxonomy.knows(code) || label.isBlank()) {
      throw new IllegalArgumentException("no entry of " + taxonomy.id() + ": " + code);
    }
  }

  /// An open taxonomy of skills, in the edition that the catalogue was compared with.
  public enum Taxonomy {
    /// O*NET 29.2, Technology Skills.
    ONET("\\d{8}"),
    /// ESCO 1.2.0, skills.
    ESCO("http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Pattern codes;

    Taxonomy(String codes) {
      this.codes = Pattern.compile(codes);
    }

    /// Whether a code is written as those of the taxonomy are.
    public boolean knows(String code) {
      return codes.matcher(code).matches();
    }

    /// The id in data files and answers, such as `esco`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Taxonomy> of(String id) {
      for (Taxonomy one : values()) {
        if (one.id().equals(id)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }
}
