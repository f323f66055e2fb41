package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.slice.AskedLanguage;
import dev.skillexchange.slice.AskedSkills;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reasons in words.
final class Wording {
  private static final int YEAR = 12;

  private final Catalogue catalogue;

  Wording(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String skill(SkillId skill) {
    return catalogue.skill(skill).map(known -> known.name()).orElse(skill.slug());
  }

  String role(RoleId role) {
    return catalogue.role(role).map(known -> known.name()).orElse(role.slug());
  }

  String level(Level level) {
    return catalogue.band(level).name();
  }

  static String years(int months) {
    if (months < YEAR) {
      return months + (months == 1 ? " month" : " months");
    }
    int years = months / YEAR;
    return years + (years == 1 ? " year" : " years");
  }

  /// What a requirement says of the person.
  Reason skill(AskedSkills asked, Optional<HeldSkills.Met> met) {
    String names = asked.anyOf().stream().map(this::skill).collect(Collectors.joining(" or "));
    String wants =
        switch (asked.need()) {
          case REQUIRED -> "asks for ";
          case PREFERRED -> "would like ";
          case USED -> "uses ";
        };
    if (met.isEmpty()) {
      return Reason.missing(names, wants + names);
    }
    SkillId by = met.get().standing().by();
    return met.get().standing().permille() >= HeldSkills.FULL
        ? Reason.met(
            names, wants + names + ": you have " + (asked.anyOf().size() > 1 ? skill(by) : "it"))
        : Reason.partly(names, wants + names + ": you have " + skill(by) + ", related");
  }

  Reason language(AskedLanguage asked, int met) {
    String name =
        skill(asked.language()) + asked.level().map(level -> " (" + level.words() + ")").orElse("");
    return Reason.of(
        met,
        name,
        "asks for "
            + name
            + (met >= HeldSkills.FULL
                ? ": you speak it"
                : met > 0 ? ": you speak it less well" : ""));
  }
}
