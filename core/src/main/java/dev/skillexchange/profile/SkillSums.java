package dev.skillexchange.profile;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.extract.CatalogueReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts the skills of a CV together: each once, with its marks, the months of the positions that
/// name it, and its last use.
final class SkillSums {
  private final CvDraft draft;
  private final YearMonth now;
  private final Map<String, Gathered> gathered = new LinkedHashMap<>();

  private record Gathered(Optional<SkillId> skill, String name, List<Mark> marks) {
    int first() {
      return marks.isEmpty() ? Integer.MAX_VALUE : marks.getFirst().start();
    }
  }

  SkillSums(CvDraft draft, YearMonth now) {
    this.draft = draft;
    this.now = now;
  }

  List<HeldSkill> skills() {
    for (SkillListReader.Listed one : draft.listed()) {
      if (!one.language()) {
        add(one.skill(), one.name(), Optional.of(one.mark()));
      }
    }
    for (CatalogueReader.FoundSkill one : draft.mentioned()) {
      if (one.skill().isPresent() && (counts(one.kind()) || listed(one.skill().get()))) {
        add(one.skill(), one.name(), Optional.of(new Mark(one.span().start(), one.span().end())));
      }
    }
    List<Gathered> all = new ArrayList<>(gathered.values());
    all.forEach(one -> one.marks().sort(Comparator.comparingInt(Mark::start)));
    all.sort(Comparator.comparingInt(Gathered::first));
    return all.stream().map(this::held).toList();
  }

  /// Whether a skill that only sentences name counts: technologies and standards do, since their
  /// names are unmistakable; others where the person lists none.
  private boolean counts(SkillKind kind) {
    return kind.isTechnology() || kind == SkillKind.STANDARD || draft.listed().isEmpty();
  }

  private boolean listed(SkillId skill) {
    return gathered.containsKey(skill.slug());
  }

  private void add(Optional<SkillId> skill, String name, Optional<Mark> mark) {
    String key = skill.map(SkillId::slug).orElse(" " + name.toLowerCase(Locale.ROOT));
    Gathered one = gathered.computeIfAbsent(key, _ -> new Gathered(skill, name, new ArrayList<>()));
    mark.filter(place -> !one.marks().contains(place)).ifPresent(one.marks()::add);
  }

  private HeldSkill held(Gathered one) {
    List<Period> periods =
        draft.positions().stream()
            .filter(position -> one.skill().filter(position.skills()::contains).isPresent())
            .map(Position::period)
            .toList();
    OptionalInt months = Months.in(periods, now);
    Optional<YearMonth> last =
        periods.stream()
            .flatMap(period -> period.last(now).stream())
            .max(Comparator.naturalOrder());
    return new HeldSkill(one.skill(), one.name(), months, last, one.marks());
  }
}
