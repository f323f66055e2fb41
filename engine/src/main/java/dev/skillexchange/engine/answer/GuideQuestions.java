package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.answer.QuestionRow.Behind;
import dev.skillexchange.engine.answer.QuestionRow.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Questions that people ask about a role, or about all of them, answered from the figures. One
/// that the figures can not answer is answered by saying why.
final class GuideQuestions {
  private static final int MOST = 5;
  private static final double OFTEN = 0.2;

  private final GuideAnswer guide;

  GuideQuestions(GuideAnswer guide) {
    this.guide = guide;
  }

  List<QuestionRow> all() {
    List<QuestionRow> all = new ArrayList<>();
    guide
        .role()
        .ifPresent(role -> guide.description().ifPresent(text -> all.add(what(role, text))));
    if (guide.jobs().value() > 0) {
      if (!guide.roles().isEmpty()) {
        all.add(roles());
      }
      all.add(pay());
      all.add(languages());
      all.add(entry());
      all.add(remote());
      all.add(certificates());
      guide.role().ifPresent(role -> all.add(interviews(role)));
    }
    return all;
  }

  private static QuestionRow what(Named role, RoleText description) {
    return new QuestionRow(
        "What is " + Wording.aRole(role.name()) + "?",
        description.summary() + " " + description.text(),
        List.of());
  }

  private QuestionRow roles() {
    List<RoleShareRow> most = guide.roles().stream().limit(MOST).toList();
    return new QuestionRow(
        "Which roles are there most jobs for?",
        "By their share of the jobs: "
            + Wording.list(
                most.stream()
                    .map(row ->
                        "%s (%s, %s open now)"
                            .formatted(
                                row.role().name(),
                                Wording.percent(row.part().share()),
                                Wording.number(row.open().value())))
                    .toList())
            + ".",
        List.of(Behind.of(most.getFirst().part().evidence())),
        most.stream()
            .limit(1)
            .map(row -> new Lead("Its guide", "/roles/" + row.role().id()))
            .toList());
  }

  private QuestionRow pay() {
    String question =
        "What do adverts"
            + guide.role().map(role -> " for " + Wording.aRole(role.name())).orElse("")
            + " offer"
            + year().map(year -> " in " + year).orElse("")
            + "?";
    Optional<PayAnswer> told = guide.pay().stream().filter(PayAnswer::told).findFirst();
    if (told.isEmpty()) {
      return new QuestionRow(
          question,
          "Too few state pay for a figure: "
              + guide.pay().stream()
                  .findFirst()
                  .flatMap(table -> table.all().withheld())
                  .orElse("none does")
              + ".",
          List.of());
    }
    PayAnswer table = told.get();
    PayRow.Band band = table.all().band().orElseThrow();
    StringBuilder answer =
        new StringBuilder(
            "From %s to %s %s: the median of the lower ends and that of the upper ends of the ranges that %s state in %s."
                .formatted(
                    table.money(band.low().value()),
                    table.money(band.high().value()),
                    Labels.each(table.per()),
                    Wording.count(table.all().evidence().jobs(), "job"),
                    table.currency()));
    byLevel(table).ifPresent(levels -> answer.append(" By level: ").append(levels).append('.'));
    return new QuestionRow(question, answer.toString(), List.of(Behind.of(table.all().evidence())));
  }

  private Optional<String> year() {
    return guide.basis().asOf().map(day -> Integer.toString(day.getYear()));
  }

  private static Optional<String> byLevel(PayAnswer table) {
    List<String> levels =
        table.breakdowns().stream()
            .filter(breakdown -> breakdown.by().equals("level"))
            .flatMap(breakdown -> breakdown.rows().stream())
            .flatMap(row ->
                row.band().stream()
                    .map(band ->
                        row.what().name()
                            + " "
                            + table.money(band.low().value())
                            + " to "
                            + table.money(band.high().value())))
            .toList();
    return levels.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", levels));
  }

  private QuestionRow languages() {
    List<SkillRow> languages =
        guide.skills().stream()
            .filter(row -> row.kind().equals("programming_language"))
            .limit(MOST)
            .toList();
    boolean some = !languages.isEmpty() && languages.getFirst().named().share() >= OFTEN / 2;
    List<SkillRow> first = some ? languages : guide.skills().stream().limit(MOST).toList();
    return new QuestionRow(
        some ? "Which languages are asked for most?" : "Which skills are asked for most?",
        first.isEmpty()
            ? "The adverts name no skill of the catalogue."
            : "By the share of jobs that name them: "
                + Wording.list(first.stream().map(GuideQuestions::named).toList())
                + "."
                + start(first),
        first.stream().map(row -> Behind.of(row.named().evidence())).limit(1).toList());
  }

  private static String named(SkillRow row) {
    return "%s (%s, required in %s)"
        .formatted(
            row.skill().name(),
            Wording.percent(row.named().share()),
            Wording.percent(row.required().share()));
  }

  private String start(List<SkillRow> first) {
    SkillRow best = first.getFirst();
    return " "
        + best.skill().name()
        + " is named by more of them than any other"
        + (first.size() > 1 && close(first.get(0), first.get(1))
            ? "; that it is ahead of " + first.get(1).skill().name() + " may be chance."
            : ".");
  }

  /// Whether the intervals of two shares meet, or are not known.
  private static boolean close(SkillRow one, SkillRow other) {
    return one.named().interval().isEmpty()
        || other.named().interval().isEmpty()
        || one.named().interval().get().low() <= other.named().interval().get().high();
  }

  private QuestionRow entry() {
    List<String> sentences = new ArrayList<>();
    List<Behind> behind = new ArrayList<>();
    guide
        .entry()
        .beginners()
        .filter(beginners -> beginners.evidence().outOf() > 0)
        .ifPresent(beginners -> {
          sentences.add(
              "Of the jobs that state a level, %s are for interns and juniors."
                  .formatted(Wording.percent(beginners.share())));
          behind.add(Behind.of(beginners.evidence()));
        });
    YearsRow years = guide.entry().years();
    years
        .median()
        .ifPresent(median ->
            sentences.add(
                "Half of those that ask for years ask for %s or less."
                    .formatted(Wording.years(median))));
    guide.entry().education().stream()
        .max(Comparator.comparingDouble(row -> row.part().share()))
        .ifPresent(row ->
            sentences.add(
                "The education asked for most often is: %s (%s of the %s that say)."
                    .formatted(
                        row.what().name(),
                        Wording.percent(row.part().share()),
                        Wording.count(row.part().evidence().outOf(), "job"))));
    if (guide.role().isPresent()) {
      sentences.add(roadmap());
    }
    return new QuestionRow(
        guide
            .role()
            .map(role -> "How does one become " + Wording.aRole(role.name()) + "?")
            .orElse("What is asked of those who begin?"),
        sentences.isEmpty() ? "The adverts do not say." : String.join(" ", sentences),
        behind,
        guide.role().stream()
            .map(role -> new Lead("The way, step by step", "/roadmap/" + role.id()))
            .toList());
  }

  /// The skills to learn, by how many adverts require them.
  private String roadmap() {
    List<String> required =
        guide.skills().stream()
            .filter(row -> row.required().share() > 0)
            .sorted(Comparator.comparingDouble((SkillRow row) -> -row.required().share()))
            .limit(MOST)
            .map(row -> row.skill().name())
            .toList();
    return required.isEmpty()
        ? "No skill is required by name."
        : "In the order of how many adverts require them, learn "
            + Wording.list(required)
            + "; then look at what appears at each level of the ladder.";
  }

  private QuestionRow remote() {
    return new QuestionRow(
        guide
            .role()
            .map(role -> "Can " + Wording.aRole(role.name()) + " work remotely?")
            .orElse("How much of the work is remote?"),
        guide.demand().workplaces().isEmpty()
            ? "No advert says where the work is done."
            : "Of the jobs that say where the work is done: "
                + Wording.list(
                    guide.demand().workplaces().stream()
                        .map(row ->
                            Wording.percent(row.part().share())
                                + " "
                                + row.what().name().toLowerCase(Locale.ROOT))
                        .toList())
                + ".",
        guide.demand().workplaces().stream()
            .limit(1)
            .map(row -> Behind.of(row.part().evidence()))
            .toList());
  }

  private QuestionRow certificates() {
    List<CertificationRow> named = guide.certifications().stream().limit(MOST).toList();
    return new QuestionRow(
        "Which certificates count?",
        named.isEmpty()
            ? "No advert names a certification of the catalogue."
            : "Adverts name "
                + Wording.list(
                    named.stream()
                        .map(row ->
                            row.certification().name()
                                + " ("
                                + Wording.percent(row.named().share())
                                + ")")
                        .toList())
                + (named.getFirst().named().share() < OFTEN ? ". Most adverts name none." : "."),
        named.stream().limit(1).map(row -> Behind.of(row.named().evidence())).toList());
  }

  private QuestionRow interviews(Named role) {
    List<SkillRow> topics =
        guide.skills().stream()
            .filter(row -> row.required().share() > 0)
            .sorted(Comparator.comparingDouble((SkillRow row) -> -row.required().share()))
            .limit(MOST)
            .toList();
    return new QuestionRow(
        "What will interviews ask about?",
        topics.isEmpty()
            ? "The adverts require no skill by name."
            : "Adverts do not quote interviews; what they require is what interviews can ask about:"
                + " "
                + Wording.list(
                    topics.stream()
                        .map(row ->
                            row.skill().name()
                                + " (required in "
                                + Wording.percent(row.required().share())
                                + ")")
                        .toList())
                + "."
                + activities(),
        topics.stream().limit(1).map(row -> Behind.of(row.required().evidence())).toList(),
        List.of(new Lead("Practise for it", "/practice/" + role.id())));
  }

  /// What the jobs say that one does, as a second source of questions.
  private String activities() {
    List<String> named =
        guide.day().stream()
            .limit(MOST)
            .map(row ->
                row.activity().name().toLowerCase(Locale.ROOT)
                    + " ("
                    + Wording.percent(row.named().share())
                    + ")")
            .toList();
    return named.isEmpty()
        ? ""
        : " And be ready to tell of a time when you did what they name: "
            + Wording.list(named)
            + ".";
  }
}
