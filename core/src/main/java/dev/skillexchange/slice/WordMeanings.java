package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Catalogue.TitleWord;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.Slice.Literal;
import dev.skillexchange.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What words mean that stand next to each other in a query: a workplace, a level, a kind of
/// employment, a role or a skill.
final class WordMeanings {
  private static final Map<String, Workplace> WORKPLACES =
      Map.of(
          "remote", Workplace.REMOTE,
          "remotely", Workplace.REMOTE,
          "work from home", Workplace.REMOTE,
          "hybrid", Workplace.HYBRID,
          "onsite", Workplace.ONSITE,
          "on site", Workplace.ONSITE);

  /// Levels that are no part of what one does, as "manager" and "lead" are.
  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("intern", Level.INTERN),
          Map.entry("internship", Level.INTERN),
          Map.entry("working student", Level.INTERN),
          Map.entry("junior", Level.JUNIOR),
          Map.entry("jr", Level.JUNIOR),
          Map.entry("entry level", Level.JUNIOR),
          Map.entry("new grad", Level.JUNIOR),
          Map.entry("mid level", Level.MID),
          Map.entry("senior", Level.SENIOR),
          Map.entry("sr", Level.SENIOR),
          Map.entry("principal", Level.PRINCIPAL));

  /// Levels where they begin the title of a role ("staff engineer").
  private static final Map<String, Level> TITLED_LEVELS =
      Map.of("principal", Level.PRINCIPAL, "staff", Level.LEAD, "lead", Level.LEAD);

  private static final Map<String, Employment> EMPLOYMENTS =
      Map.of(
          "full time", Employment.FULL_TIME,
          "part time", Employment.PART_TIME,
          "contract", Employment.CONTRACT,
          "freelance", Employment.CONTRACT,
          "temporary", Employment.TEMPORARY,
          "temp", Employment.TEMPORARY);

  /// How people shorten the words of titles.
  private static final Map<String, String> SHORT =
      Map.of(
          "dev", "developer",
          "eng", "engineer",
          "engr", "engineer",
          "mgr", "manager",
          "admin", "administrator",
          "asst", "assistant",
          "exec", "executive",
          "rep", "representative",
          "tech", "technician");

  private static final int SHORTEST_SURE = 4;

  private static final Set<TitleWord.Kind> FIELDS =
      EnumSet.of(TitleWord.Kind.FIELD, TitleWord.Kind.CLOSING);

  private final Catalogue catalogue;
  private final Names names;
  private final Set<String> fields;

  WordMeanings(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
    this.fields =
        catalogue.titleWords().stream()
            .filter(word -> FIELDS.contains(word.kind()))
            .map(TitleWord::word)
            .collect(Collectors.toSet());
  }

  /// One thing that words mean.
  ///
  /// @param as what kind of thing: "role", "skill"
  /// @param name of the thing, for people
  record Meaning(Slice slice, String words, String as, String name) {}

  /// What words mean; none where they are just words, several where the title of a role names a
  /// skill as well ("java developer").
  List<Meaning> of(List<QueryWord> words) {
    String text = QueryWord.text(words);
    String base = QueryWord.base(words);
    Optional<Meaning> fixed = fixed(words, text).or(() -> fixed(words, base));
    if (fixed.isPresent()) {
      return List.of(fixed.get());
    }
    Optional<RoleId> role = role(text, base);
    if (role.isPresent()) {
      return role(role.get(), words);
    }
    return skill(text, base).map(skill -> List.of(skill(skill, words))).orElse(List.of());
  }

  private static Optional<Meaning> fixed(List<QueryWord> words, String text) {
    String written = QueryWord.text(words);
    return Optional.ofNullable(WORKPLACES.get(text))
        .map(place -> new Meaning(Slice.workplace(place), written, "workplace", place.id()))
        .or(() -> Optional.ofNullable(LEVELS.get(text)).map(level -> level(level, words)))
        .or(() -> Optional.ofNullable(EMPLOYMENTS.get(text)).map(kind -> employment(kind, words)));
  }

  private static Meaning employment(Employment kind, List<QueryWord> words) {
    Slice.Has has = new Slice.Has(Dimension.EMPLOYMENT_STATED, kind.id());
    Slice slice = new Slice.Meant(has, QueryWord.texts(words), Literal.TITLE);
    return new Meaning(slice, QueryWord.text(words), "employment", kind.id().replace('_', ' '));
  }

  private static Meaning level(Level level, List<QueryWord> words) {
    Slice.Has has = new Slice.Has(Dimension.LEVEL_STATED, level.id());
    Slice slice = new Slice.Meant(has, QueryWord.texts(words), Literal.TITLE);
    return new Meaning(slice, QueryWord.text(words), "level", level.id());
  }

  /// A field of work alone ("marketing") is none, though it may be all that a title says.
  private Optional<RoleId> role(String text, String base) {
    return fields.contains(text)
        ? Optional.empty()
        : names
            .roleByTitle(text)
            .or(() -> names.roleByTitle(base))
            .or(() -> names.roleByTitle(inFull(base)));
  }

  private static String inFull(String text) {
    return String.join(
        " ", Words.of(text).stream().map(word -> SHORT.getOrDefault(word, word)).toList());
  }

  private Optional<Skill> skill(String text, String base) {
    return names.skillByWords(text).or(() -> names.skillByWords(base)).flatMap(catalogue::skill);
  }

  /// A title that names a skill ("java developer") means jobs of its role, or of the role that is
  /// left without the skill ("developer"), which ask for the skill. One that begins with a level
  /// ("principal engineer") means jobs of that level.
  private List<Meaning> role(RoleId id, List<QueryWord> words) {
    Role role = catalogue.role(id).orElseThrow();
    Slice.Meant titled =
        new Slice.Meant(
            new Slice.Has(Dimension.ROLE, id.slug()), QueryWord.texts(words), Literal.ANYWHERE);
    String text = QueryWord.text(words);
    List<Meaning> meanings = new ArrayList<>();
    Level level = TITLED_LEVELS.get(words.getFirst().word());
    if (level != null && words.size() > 1) {
      return List.of(
          new Meaning(titled, text, "role", role.name()), level(level, words.subList(0, 1)));
    }
    for (int length = words.size() - 1; length > 0; length--) {
      Optional<Skill> skill = leading(words.subList(0, length), role);
      if (skill.isPresent()) {
        List<QueryWord> rest = words.subList(length, words.size());
        meanings.add(new Meaning(either(titled, rest), text, "role", role.name()));
        meanings.add(skill(skill.get(), words.subList(0, length)));
        return meanings;
      }
    }
    return List.of(new Meaning(titled, text, "role", role.name()));
  }

  /// The skill that the first words of a title name, where the role does not name them itself.
  private Optional<Skill> leading(List<QueryWord> words, Role role) {
    List<String> own = Words.of(role.name());
    return skill(QueryWord.text(words), QueryWord.base(words))
        .filter(skill -> skill.kind().isTechnology())
        .filter(_ -> !own.containsAll(QueryWord.texts(words)));
  }

  /// Jobs of the titled role or of the one that the rest of the words names.
  private Slice either(Slice.Meant titled, List<QueryWord> rest) {
    Optional<RoleId> other = role(QueryWord.text(rest), QueryWord.base(rest));
    if (other.isEmpty() || other.get().slug().equals(titled.value().value())) {
      return titled;
    }
    Slice.Has has = new Slice.Has(Dimension.ROLE, other.get().slug());
    return new Slice.AnyOf(List.of(titled, new Slice.Meant(has, titled.words(), Literal.NOWHERE)));
  }

  private static Meaning skill(Skill skill, List<QueryWord> words) {
    SkillId id = skill.id();
    String text = QueryWord.text(words);
    Slice.Has has = new Slice.Has(Dimension.SKILL, id.slug());
    Slice slice = new Slice.Meant(has, QueryWord.texts(words), literal(skill, text));
    return new Meaning(slice, text, "skill", skill.name());
  }

  /// A technology that a job names is read from it, so that a job without it means another one. The
  /// name of a technology that is also a plain word does not do by itself in a text ("to excel
  /// at"), a short one ("go") nowhere.
  private static Literal literal(Skill skill, String text) {
    if (!skill.kind().isTechnology()) {
      return Literal.ANYWHERE;
    }
    if (skill.match() == Skill.Match.ANY) {
      return Literal.BARELY;
    }
    return text.length() < SHORTEST_SURE ? Literal.NOWHERE : Literal.TITLE;
  }
}
