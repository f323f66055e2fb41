package dev.skillexchange.evaluation.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.evaluation.label.LabelFile;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Person;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.profile.Wishes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A person written for the evaluation, as their CV would tell it.
///
/// @param positions the latest first
/// @param skills as they name them
record InventedPerson(String id, List<Held> positions, List<String> skills) {
  private static final YearMonth NOW = YearMonth.of(2026, 1);

  /// A position, and how many months it lasted.
  record Held(String title, int months) {}

  static List<InventedPerson> all() {
    return LabelFile.read(InventedPerson.class, "profiles.tsv", InventedPerson::of);
  }

  private static InventedPerson of(String line) {
    String[] cells = LabelFile.cells(line, 3);
    List<Held> positions =
        Stream.of(cells[1].split("; "))
            .filter(position -> !position.isBlank())
            .map(position -> position.split(", "))
            .map(parts -> new Held(parts[0], Integer.parseInt(parts[1])))
            .toList();
    return new InventedPerson(cells[0], positions, List.of(cells[2].split("\\|")));
  }

  /// The same person, of whose positions nothing is known.
  InventedPerson withoutPositions() {
    return new InventedPerson(id, List.of(), skills);
  }

  Seeker seeker(Catalogue catalogue, Names names) {
    return Seeker.of(profile(names), NOW, catalogue.levels());
  }

  /// The profile, whose positions follow each other without a gap.
  Profile profile(Names names) {
    List<Position> held = new ArrayList<>();
    YearMonth end = NOW;
    for (Held position : positions) {
      YearMonth start = end.minusMonths(position.months() - 1L);
      held.add(
          new Position(
              Optional.empty(),
              position.title(),
              names.roleByTitle(position.title()),
              Optional.empty(),
              new Period(Optional.of(start), Optional.of(end), false),
              Optional.empty(),
              "",
              Set.of(),
              Optional.empty()));
      end = start.minusMonths(1);
    }
    return new Profile(
        Person.UNKNOWN,
        held,
        List.of(),
        List.of(),
        List.of(),
        skills.stream().flatMap(name -> known(names, name)).toList(),
        Wishes.NONE);
  }

  private static Stream<HeldSkill> known(Names names, String name) {
    Optional<SkillId> skill = names.skill(name);
    return skill.map(id -> HeldSkill.said(id, name)).stream();
  }

  /// Names of skills that the catalogue does not know.
  List<String> unknown(Names names) {
    return skills.stream().filter(name -> names.skill(name).isEmpty()).toList();
  }
}
