package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleDescription;
import dev.skillexchange.engine.answer.ActivityRow.Quote;
import dev.skillexchange.guide.Guide;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The guide of a role, or of all roles.
///
/// @param title the name of the role, or that it is about all
/// @param role what it is about; empty for all roles, which have no family and no description
/// @param summary one paragraph, written from the figures
/// @param limits what the data can not tell, each in a sentence
/// @param scope the query of the jobs it is about, as the part of a link behind `?`
/// @param jobs the jobs it is about
/// @param postings how many postings show them
/// @param sources kinds of source that they stand in
/// @param pay one table for each currency and basis as stated, the one with most jobs first
/// @param roles in a guide of all roles, those with most jobs
/// @param related in the guide of one, roles that ask for similar skills
/// @param converted pay in one currency, where there is pay in others and rates to convert it by
/// @param loosening where it is about no job: why, and what to change
public record GuideAnswer(
    Basis basis,
    String title,
    Optional<Named> role,
    Optional<String> family,
    String summary,
    List<String> limits,
    Optional<RoleText> description,
    String scope,
    Counted jobs,
    long postings,
    List<String> sources,
    DemandAnswer demand,
    FlowAnswer flow,
    List<PayAnswer> pay,
    Optional<ConvertedAnswer> converted,
    List<SkillRow> skills,
    List<RungRow> ladder,
    EntryAnswer entry,
    List<ActivityRow> day,
    List<CertificationRow> certifications,
    List<EmployerRow> employers,
    List<RoleShareRow> roles,
    List<RelatedRow> related,
    List<QuestionRow> questions,
    Optional<Loosening> loosening)
    implements Answer {
  private static final String ALL_ROLES = "All roles";

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

  /// Something by its share of jobs.
  public record NamedPart(Named what, Part part) {}

  /// A guide with its words.
  ///
  /// @param quotes an advert for each activity of which there is one to quote
  /// @param loosening what to change where there are no jobs
  public static GuideAnswer of(
      Basis basis,
      Guide guide,
      Labels labels,
      Map<ActivityId, Quote> quotes,
      Optional<Loosening> loosening) {
    GuideAnswer figures =
        new GuideAnswer(
            basis,
            guide.role().map(Role::name).orElse(ALL_ROLES),
            guide.role().map(role -> new Named(role.id().slug(), role.name())),
            guide.role().map(role -> role.family().slug()),
            "",
            List.of(),
            guide.role().map(role -> RoleText.of(labels.description(role.id()), labels)),
            guide.scope().toLink(),
            Counted.of(guide.jobs()),
            guide.postings(),
            guide.sources(),
            DemandAnswer.of(guide.demand(), labels),
            FlowAnswer.of(guide.flow(), basis),
            guide.pay().stream()
                .map(table -> PayAnswer.of(table, guide.converted(), labels))
                .toList(),
            guide.converted().map(pay -> ConvertedAnswer.of(pay, basis)),
            guide.skills().stream().map(SkillRow::of).toList(),
            guide.ladder().stream().map(RungRow::of).toList(),
            EntryAnswer.of(guide.entry()),
            guide.day().stream()
                .map(share ->
                    ActivityRow.of(share, Optional.ofNullable(quotes.get(share.activity().id()))))
                .toList(),
            guide.certifications().stream().map(CertificationRow::of).toList(),
            guide.employers().stream().map(employer -> EmployerRow.of(employer, labels)).toList(),
            guide.roles().stream().map(RoleShareRow::of).toList(),
            guide.related().stream().map(RelatedRow::of).toList(),
            List.of(),
            loosening);
    return figures.worded(new GuideWords(figures));
  }

  private GuideAnswer worded(GuideWords words) {
    return new GuideAnswer(
        basis,
        title,
        role,
        family,
        words.summary(),
        words.limits(),
        description,
        scope,
        jobs,
        postings,
        sources,
        demand,
        flow,
        pay,
        converted,
        skills,
        ladder,
        entry,
        day,
        certifications,
        employers,
        roles,
        related,
        new GuideQuestions(this).all(),
        loosening);
  }
}
