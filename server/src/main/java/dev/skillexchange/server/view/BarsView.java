package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Shares of the jobs of one employer as bars: counted, so that they have no whiskers.
///
/// @param what what stands in the lines
/// @param first the lines with the largest shares
/// @param more the others
public record BarsView(String what, List<Bar> first, List<Bar> more) {
  private static final int SHOWN = 10;

  /// A line.
  ///
  /// @param page where its name leads; empty for nowhere
  /// @param width of the bar, as SVG has it
  /// @param required the share that requires it; empty where that makes no sense
  /// @param inner the part of the bar that requires it
  public record Bar(
      String name,
      String page,
      String share,
      String width,
      String sample,
      String link,
      String required,
      String inner,
      String requiredLink) {}

  static BarsView of(String what, List<NamedPart> parts) {
    return of(what, parts, _ -> "");
  }

  /// @param page where a name leads, by the id of the thing
  static BarsView of(String what, List<NamedPart> parts, Function<String, String> page) {
    return split(
        what,
        parts.stream()
            .map(row -> bar(row.what().name(), page.apply(row.what().id()), row.part(), "", "", ""))
            .toList());
  }

  static BarsView ofSkills(List<SkillRow> skills) {
    return split(
        "Skill",
        skills.stream()
            .map(row ->
                bar(
                    row.skill().name(),
                    "",
                    row.named(),
                    Wording.percent(row.required().share()),
                    width(row.required()),
                    link(row.required())))
            .toList());
  }

  private static BarsView split(String what, List<Bar> bars) {
    return new BarsView(
        what, bars.stream().limit(SHOWN).toList(), bars.stream().skip(SHOWN).toList());
  }

  private static Bar bar(
      String name, String page, Part part, String required, String inner, String requiredLink) {
    return new Bar(
        name,
        page,
        Wording.percent(part.share()),
        width(part),
        Wording.number(part.evidence().jobs())
            + " of "
            + Wording.count(part.evidence().outOf(), "job"),
        link(part),
        required,
        inner,
        requiredLink);
  }

  private static String width(Part part) {
    return String.format(Locale.ROOT, "%.2f%%", part.share() * 100);
  }

  private static String link(Part part) {
    return "/jobs?" + part.evidence().link();
  }
}
