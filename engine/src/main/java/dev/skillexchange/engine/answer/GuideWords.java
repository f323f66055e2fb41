package dev.skillexchange.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a guide says in sentences: its summary, and what its data can not tell.
final class GuideWords {
  private static final int ROLES = 3;
  private static final int SKILLS = 3;
  private static final double HALF = 0.5;
  private static final double OFTEN = 0.1;
  private static final Set<String> TECHNOLOGIES =
      Set.of("programming_language", "framework", "database", "platform", "tool");

  private final GuideAnswer guide;

  GuideWords(GuideAnswer guide) {
    this.guide = guide;
  }

  String summary() {
    if (guide.jobs().value() == 0) {
      return "No job"
          + (guide.role().isPresent() ? " of this role" : "")
          + " was seen in this market with these filters.";
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(seen());
    roles().ifPresent(sentences::add);
    pay().ifPresent(sentences::add);
    skills().ifPresent(sentences::add);
    remote().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String seen() {
    return "%s at %s %s seen in %s; %s open now."
        .formatted(
            Wording.count(guide.jobs().value(), "job"),
            Wording.count(guide.jobs().evidence().employers(), "employer"),
            guide.jobs().value() == 1 ? "was" : "were",
            period(),
            are(guide.demand().open().value()));
  }

  private static String are(long open) {
    return Wording.number(open) + (open == 1 ? " is" : " are");
  }

  private String period() {
    return guide
        .basis()
        .asOf()
        .map(day -> "the twelve months to " + Wording.day(day))
        .filter(_ -> guide.scope().contains("seen=12m"))
        .orElse("the period asked for");
  }

  /// Those with most jobs, in a guide of all roles.
  private Optional<String> roles() {
    List<String> most =
        guide.roles().stream()
            .limit(ROLES)
            .map(row -> row.role().name() + " (" + Wording.percent(row.part().share()) + ")")
            .toList();
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of("Most are for " + Wording.list(most) + ".");
  }

  private Optional<String> pay() {
    return guide.pay().stream()
        .filter(PayAnswer::told)
        .findFirst()
        .flatMap(table -> table.all().band().map(band -> pay(table, band)));
  }

  private static String pay(PayAnswer table, PayRow.Band band) {
    return "Those that state pay in %s %s (%s of all) offer from %s to %s: the median of the lower and of the upper ends."
        .formatted(
            table.currency(),
            Labels.each(table.per()),
            Wording.percent(table.all().evidence().coverage()),
            table.money(band.low().value()),
            table.money(band.high().value()));
  }

  /// Technologies, where the role has some: that a role works in its own field goes without saying.
  private Optional<String> skills() {
    List<SkillRow> technologies =
        guide.skills().stream()
            .filter(row -> TECHNOLOGIES.contains(row.kind()) && row.named().share() >= OFTEN)
            .toList();
    List<String> named =
        (technologies.isEmpty() ? guide.skills() : technologies)
            .stream()
                .limit(SKILLS)
                .map(row -> row.skill().name() + " (" + Wording.percent(row.named().share()) + ")")
                .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Wording.list(named) + (named.size() == 1 ? " is" : " are") + " named most often.");
  }

  private Optional<String> remote() {
    return guide.demand().workplaces().stream()
        .filter(row -> row.what().id().equals("remote"))
        .findFirst()
        .map(row ->
            Wording.percent(row.part().share())
                + " of the jobs that say where the work is done are remote.");
  }

  /// What the data can not tell.
  List<String> limits() {
    List<String> limits = new ArrayList<>();
    limits.add(
        "Adverts tell what is offered and asked for. What people earn, how many have the role and how many apply, they do not tell.");
    if (guide.jobs().value() == 0) {
      return limits;
    }
    limits.add(
        "These are the jobs of %s, not of the whole market."
            .formatted(
                guide.sources().size() == 1
                    ? "one kind of source (" + guide.sources().getFirst() + ")"
                    : guide.sources().size()
                        + " kinds of source ("
                        + Wording.list(guide.sources())
                        + ")"));
    unstated().ifPresent(limits::add);
    levels().ifPresent(limits::add);
    limits.add(
        "Intervals allow for the chance of which employers advertise, and for nothing else; one employer counts no more than a tenth of a figure of pay, or its equal part where there are fewer than ten.");
    return limits;
  }

  private Optional<String> unstated() {
    double coverage =
        guide.pay().stream().mapToDouble(table -> table.all().evidence().coverage()).sum();
    if (guide.jobs().value() == 0 || coverage >= 1) {
      return Optional.empty();
    }
    return Optional.of(
        "About %s of the jobs state no pay; %s."
            .formatted(
                Wording.percent(1 - coverage),
                coverage > HALF
                    ? "what these could hide stands beside the figures"
                    : "if these were counted, the middle could lie anywhere"));
  }

  private Optional<String> levels() {
    long stated =
        guide.ladder().isEmpty() ? 0 : guide.ladder().getFirst().share().evidence().outOf();
    return stated >= guide.jobs().value()
        ? Optional.empty()
        : Optional.of(
            "A level is told by %s of %s; the others count for no level."
                .formatted(Wording.number(stated), Wording.count(guide.jobs().value(), "job")));
  }
}
