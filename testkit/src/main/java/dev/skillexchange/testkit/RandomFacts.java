package dev.skillexchange.testkit;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Travel;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.WorkingZone;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/// Facts of every shape that the types allow: each fact stated, assumed or unknown, each end and
/// name there or not.
///
/// @param text the text that the spans point into
public record RandomFacts(Random random, String text) {
  private static final int LONGEST_LIST = 4;

  public Facts facts(String plainTitle) {
    return new Facts(
        plainTitle,
        fact(() -> new RoleId(one(List.of("back-end-engineer", "nurse", "chef")))),
        fact(() -> one(List.of(Level.values()))),
        fact(this::years),
        Pay.of(list(this::payRange)),
        fact(() -> one(List.of(Workplace.values()))),
        list(() -> one(List.of("US", "EMEA", "worldwide"))),
        list(this::place),
        fact(() -> one(List.of(Employment.values()))),
        many(this::skill),
        many(this::certification),
        many(this::activity),
        conditions(),
        fact(() -> one(List.of(Language.values()))));
  }

  private Conditions conditions() {
    return new Conditions(
        fact(() -> one(List.of(Education.values()))),
        fact(() -> one(List.of(Visa.values()))),
        fact(() -> one(List.of(Clearance.values()))),
        fact(this::travel),
        fact(random::nextBoolean),
        many(this::language),
        many(() ->
            new Fact.Stated<>(WorkingZone.around("CET", 60, 60 * random.nextInt(3)), evidence())));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> many(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(LONGEST_LIST); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private <T> List<Fact.Stated<T>> list(Supplier<T> value) {
    return many(() -> new Fact.Stated<>(value.get(), evidence()));
  }

  private <T> Fact<T> fact(Supplier<T> value) {
    return switch (random.nextInt(3)) {
      case 0 -> Fact.unknown();
      case 1 -> new Fact.Assumed<>(value.get(), "default.usual");
      default -> new Fact.Stated<>(value.get(), evidence());
    };
  }

  private Evidence evidence() {
    String rule = one(List.of("level.word", "pay.\"quoted\"", "skill.alias"));
    int start = random.nextInt(text.length() + 1);
    Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
    return switch (one(List.of(Evidence.Field.values()))) {
      case TITLE -> Evidence.inTitle(span, rule);
      case LOCATION -> Evidence.inLocation(random.nextInt(3), span, rule);
      case TEXT -> Evidence.inText(span, rule);
      case HINT -> Evidence.inHint(random.nextInt(3), rule);
    };
  }

  private Years years() {
    int least = random.nextInt(10);
    return switch (random.nextInt(3)) {
      case 0 -> new Years(OptionalInt.of(least), OptionalInt.empty());
      case 1 -> new Years(OptionalInt.empty(), OptionalInt.of(least));
      default -> new Years(OptionalInt.of(least), OptionalInt.of(least + 2));
    };
  }

  private PayRange payRange() {
    BigDecimal min = new BigDecimal(one(List.of("55.50", "120000", "0.125", "1E+5")));
    Optional<BigDecimal> max = maybe(() -> min.multiply(BigDecimal.TWO));
    return new PayRange(
        max.isEmpty() || random.nextBoolean() ? Optional.of(min) : Optional.empty(),
        max,
        one(List.of("USD", "EUR")),
        one(List.of(PayPeriod.values())),
        random.nextBoolean(),
        maybe(() -> "Zone \u00c4 / \ud83c\udf0d"));
  }

  private Travel travel() {
    int least = random.nextInt(50);
    return switch (random.nextInt(4)) {
      case 0 -> Travel.some();
      case 1 -> Travel.none();
      case 2 -> new Travel(OptionalInt.empty(), OptionalInt.of(least + 10));
      default -> new Travel(OptionalInt.of(least), OptionalInt.of(least + 10));
    };
  }

  private LanguageMention language() {
    return new LanguageMention(
        new SkillId(one(List.of("german", "japanese"))),
        maybe(() -> one(List.of(LanguageLevel.values()))),
        one(List.of(Need.values())),
        evidence());
  }

  private ActivityMention activity() {
    return new ActivityMention(
        new ActivityId(one(List.of("review-code", "weld", "close-books"))), evidence());
  }

  private CertificationMention certification() {
    return new CertificationMention(
        maybe(() -> new CertificationId(one(List.of("cka", "pmp")))),
        one(List.of("CKA", "Befähigung \"A\"")),
        one(List.of(Need.values())),
        evidence());
  }

  private Place place() {
    return new Place(
        maybe(() -> new CityId("london-gb")),
        maybe(() -> "Z\u00fcrich"),
        maybe(() -> "CA"),
        maybe(() -> "NY"),
        Optional.of(new CountryCode(one(List.of("US", "CH")))));
  }

  private SkillMention skill() {
    return new SkillMention(
        maybe(() -> new SkillId(one(List.of("java", "postgresql")))),
        one(List.of("Java", "\u65e5\u672c\u8a9e", "C\\C++ \"and\" {more}")),
        one(List.of(SkillKind.values())),
        one(List.of(Need.values())),
        maybe(this::years),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(3)) : OptionalInt.empty(),
        evidence());
  }
}
