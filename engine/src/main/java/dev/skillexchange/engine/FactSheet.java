package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Travel;
import dev.skillexchange.job.WorkingZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The facts of a posting as rows for people, each with the words it was read from.
final class FactSheet {
  private final Posting posting;
  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  /// A stretch of the posting's text that holds a fact.
  ///
  /// @param number that of the fact among the rows
  record Mark(int start, int end, String kind, int number) {}

  /// A fact as a row, with its evidence where it is not assumed.
  record Entry(FactRow row, Optional<Evidence> evidence) {}

  FactSheet(Posting posting, Derived derived, Labels labels, JobCards cards) {
    this.posting = posting;
    this.text = derived.text();
    Facts facts = derived.facts();
    add("role", facts.role(), role -> labels.role(role.slug()));
    add("level", facts.level(), level -> labels.level(level.id()));
    add("years", facts.years(), years -> range(years.least(), years.most()));
    facts.pay().ranges().forEach(pay -> add("pay", pay, FactSheet::pay));
    add("workplace", facts.workplace(), workplace -> Labels.words(workplace.id()));
    facts.places().forEach(place -> add("place", place, cards::place));
    facts.remoteScope().forEach(scope -> add("may live in", scope, labels::scope));
    add("employment", facts.employment(), employment -> Labels.words(employment.id()));
    facts.skills().forEach(skill -> skill(skill, facts.skills()));
    facts.certifications().forEach(this::certification);
    facts
        .activities()
        .forEach(one -> row("activity", labels.activity(one.activity().slug()), one.evidence()));
    conditions(facts.conditions(), labels);
    writtenIn(facts.writtenIn());
  }

  private void conditions(Conditions conditions, Labels labels) {
    add("education", conditions.education(), education -> Labels.education(education.id()));
    add("visa", conditions.visa(), visa -> Labels.words(visa.id()));
    add("clearance", conditions.clearance(), clearance -> Labels.words(clearance.id()));
    add("travel", conditions.travel(), FactSheet::travel);
    add("on call", conditions.onCall(), onCall -> onCall ? "yes" : "no");
    conditions.timeZones().forEach(zone -> add("time zone", zone, FactSheet::zone));
    conditions.languages().forEach(language -> language(language, labels));
  }

  List<FactRow> rows() {
    return entries.stream().map(Entry::row).toList();
  }

  /// The rows with their evidence, in the same order.
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Mark> marks() {
    return entries.stream()
        .flatMap(entry ->
            entry.evidence().stream()
                .filter(evidence -> evidence.field() == Evidence.Field.TEXT)
                .map(evidence ->
                    new Mark(
                        evidence.span().start(),
                        evidence.span().end(),
                        entry.row().kind(),
                        entry.row().number())))
        .toList();
  }

  private <T> void add(String kind, Fact<T> fact, Function<T, String> shown) {
    switch (fact) {
      case Fact.Stated<T>(T value, Evidence evidence) -> row(kind, shown.apply(value), evidence);
      case Fact.Assumed<T>(T value, String byDefault) ->
          entries.add(
              new Entry(
                  new FactRow(next(), kind, shown.apply(value), "", "assumed", byDefault),
                  Optional.empty()));
      case Fact.Unknown<T> _ -> {}
    }
  }

  /// The whole text is the evidence, so nothing is quoted or marked.
  private void writtenIn(Fact<Language> fact) {
    if (fact instanceof Fact.Stated<Language>(Language language, Evidence evidence)) {
      String field = evidence.field().id();
      entries.add(
          new Entry(
              new FactRow(next(), "written in", language.title(), "", field, evidence.rule()),
              Optional.empty()));
    }
  }

  private void skill(SkillMention mention, List<SkillMention> all) {
    String years =
        mention
            .years()
            .map(asked -> ", " + range(asked.least(), asked.most()) + " years")
            .orElse("");
    row(
        "skill",
        mention.name() + ", " + mention.need().id() + years + others(mention, all),
        mention.evidence());
  }

  /// The skills of which one is enough in place of another: ", or Rust".
  private static String others(SkillMention mention, List<SkillMention> all) {
    if (mention.alternatives().isEmpty()) {
      return "";
    }
    return all.stream()
        .filter(other -> other.alternatives().equals(mention.alternatives()))
        .map(SkillMention::name)
        .filter(name -> !name.equals(mention.name()))
        .collect(Collectors.joining(" or ", ", or ", ""));
  }

  /// "CET, UTC-2 to UTC+4"; the name alone where no range is meant.
  private static String zone(WorkingZone zone) {
    return zone.least() == zone.most()
        ? zone.name()
        : zone.name() + ", " + offset(zone.least()) + " to " + offset(zone.most());
  }

  private static String offset(int minutes) {
    int rest = Math.abs(minutes % 60);
    return "UTC%+d%s".formatted(minutes / 60, rest == 0 ? "" : ":" + rest);
  }

  private void certification(CertificationMention mention) {
    row("certification", mention.name() + ", " + mention.need().id(), mention.evidence());
  }

  private void language(LanguageMention mention, Labels labels) {
    String level = mention.level().map(one -> ", " + Labels.words(one.words())).orElse("");
    row(
        "language",
        labels.skill(mention.language().slug()) + level + ", " + mention.need().id(),
        mention.evidence());
  }

  private static String travel(Travel travel) {
    if (travel.equals(Travel.some()) || !travel.needed()) {
      return travel.needed() ? "some" : "none";
    }
    return range(travel.least(), travel.most()) + " % of the time";
  }

  private static String range(OptionalInt least, OptionalInt most) {
    if (most.isEmpty()) {
      return least.orElseThrow() + "+";
    }
    String upper = String.valueOf(most.getAsInt());
    return least.isEmpty()
        ? "up to " + upper
        : least.equals(most) ? upper : least.getAsInt() + " to " + upper;
  }

  private int next() {
    return entries.size() + 1;
  }

  private void row(String kind, String value, Evidence evidence) {
    FactRow row =
        new FactRow(next(), kind, value, quote(evidence), evidence.field().id(), evidence.rule());
    entries.add(new Entry(row, Optional.of(evidence)));
  }

  private String quote(Evidence evidence) {
    return switch (evidence.field()) {
      case TITLE -> evidence.span().of(posting.title());
      case LOCATION -> evidence.span().of(posting.locations().get(evidence.ordinal()));
      case TEXT -> evidence.span().of(text);
      case HINT -> "";
    };
  }

  private static String pay(PayRange pay) {
    return Money.range(pay.min(), pay.max(), pay.currency())
        + " "
        + Labels.each(pay.period().id())
        + (pay.onTarget() ? ", on target" : "")
        + pay.scope().map(scope -> " (" + scope + ")").orElse("");
  }
}
