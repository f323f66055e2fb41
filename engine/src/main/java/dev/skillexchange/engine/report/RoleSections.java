package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.RelatedRow;
import dev.skillexchange.engine.answer.RoleShareRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.List;
import java.util.Optional;

/// What a guide tells of roles: what its own is and which are near to it, or which there are where
/// it is about all.
record RoleSections(GuideAnswer guide) {

  /// What the role is.
  Optional<Section> description() {
    return guide
        .description()
        .map(role ->
            new Section(
                "role", "What the role is", List.of(role.summary(), role.text()), List.of()));
  }

  /// Which roles there are.
  Optional<Section> roles() {
    return guide.roles().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "roles",
                "Roles",
                List.of("Jobs whose role the catalogue does not know count for none."),
                List.of(
                    new Table(
                        "roles",
                        "Roles with most jobs",
                        List.of("Role", "Share", "95 % interval", "Open now", "Jobs", "Employers"),
                        guide.roles().stream().map(RoleSections::share).toList()))));
  }

  private static Row share(RoleShareRow row) {
    return Row.of(
            row.part().evidence().link(),
            row.role().name(),
            Wording.percent(row.part().share()),
            GuideReport.interval(row.part()),
            Wording.number(row.open().value()),
            GuideReport.outOf(row.part().evidence()),
            Wording.number(row.part().evidence().employers()))
        .also("Open now", row.open().evidence().link());
  }

  /// What is near to it.
  Optional<Section> related() {
    return guide
        .role()
        .map(_ ->
            new Section(
                "related",
                "Roles that ask for similar skills",
                List.of(),
                List.of(
                    new Table(
                        "related",
                        "By how alike the shares of jobs that name each skill are (cosine)",
                        List.of("Role", "Likeness", "Jobs", "Asks more often for"),
                        guide.related().stream().map(RoleSections::related).toList()))));
  }

  private static Row related(RelatedRow row) {
    return Row.of(
        row.jobs().evidence().link(),
        row.role().name(),
        Wording.percent(row.likeness()),
        Wording.number(row.jobs().value()),
        GuideReport.listed(
            row.missing().stream()
                .map(missing ->
                    missing.skill().name()
                        + " ("
                        + Wording.percent(missing.there().share())
                        + ", here "
                        + Wording.percent(missing.here().share())
                        + ")")
                .toList()));
  }
}
