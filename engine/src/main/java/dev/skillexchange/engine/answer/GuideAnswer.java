package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.RoleDescription;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.market.PayTable;
import java.util.List;

/// The guide of a role.
///
/// @param scope the query of the jobs it is about, as the part of a link behind `?`
/// @param jobs the jobs it is about
/// @param open those open at the last reading
/// @param hiring employers with an open job
public record GuideAnswer(
    Basis basis,
    Named role,
    String family,
    RoleText description,
    String scope,
    Counted jobs,
    Counted open,
    Counted hiring,
    List<Pay> pay,
    List<SkillRow> skills,
    List<NamedPart> levels,
    List<NamedPart> workplaces,
    List<NamedCount> employers)
    implements Answer {

  /// An entry by its id and its name for people.
  public record Named(String id, String name) {}

  /// What the role is, as the catalogue tells it.
  ///
  /// @param text what who has it does, and how it differs from its nearest roles
  /// @param neighbours roles that people confuse with it or move to
  public record RoleText(String summary, String text, List<Named> neighbours) {

    static RoleText of(RoleDescription description, Labels labels) {
      return new RoleText(
          description.summary(),
          description.text(),
          description.neighbours().stream()
              .map(role -> new Named(role.slug(), labels.role(role.slug())))
              .toList());
    }
  }

  /// Pay on one basis, all jobs first, then by level.
  ///
  /// @param per `year` or `hour`
  public record Pay(String currency, String per, List<PayRow> rows) {}

  /// A skill by the share of jobs that name it, and that require it.
  public record SkillRow(Named skill, String kind, Part named, Part required) {}

  /// Something by its share of jobs.
  public record NamedPart(Named what, Part part) {}

  /// Something by its number of jobs.
  public record NamedCount(Named what, Counted count) {}

  public static GuideAnswer of(Basis basis, Guide guide, Labels labels) {
    return new GuideAnswer(
        basis,
        new Named(guide.role().id().slug(), guide.role().name()),
        guide.role().family().slug(),
        RoleText.of(labels.description(guide.role().id()), labels),
        guide.scope().toLink(),
        Counted.of(guide.jobs()),
        Counted.of(guide.open()),
        Counted.of(guide.hiring()),
        guide.pay().stream().map(GuideAnswer::pay).toList(),
        guide.skills().stream().map(GuideAnswer::skill).toList(),
        guide.levels().stream()
            .map(row ->
                new NamedPart(
                    new Named(row.level().id(), labels.level(row.level().id())),
                    Part.of(row.share())))
            .toList(),
        guide.workplaces().stream()
            .map(row ->
                new NamedPart(
                    new Named(row.workplace().id(), Labels.words(row.workplace().id())),
                    Part.of(row.share())))
            .toList(),
        guide.employers().stream()
            .map(row ->
                new NamedCount(
                    new Named(row.employer().id().slug(), row.employer().name()),
                    Counted.of(row.open())))
            .toList());
  }

  private static Pay pay(PayTable table) {
    return new Pay(
        table.currency(),
        table.hourly() ? "hour" : "year",
        table.rows().stream().map(PayRow::of).toList());
  }

  private static SkillRow skill(Guide.SkillShare share) {
    return new SkillRow(
        new Named(share.skill().id().slug(), share.skill().name()),
        share.skill().kind().id(),
        Part.of(share.named()),
        Part.of(share.required()));
  }
}
