package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads role, level and plain title: from the title and the department, from the duties where the
/// title leaves the role open, from who is sought by name where the title is open or tells no
/// level, and from the first role that the text offers where the title names none, or is a header
/// that only names a field ("Hiring in Sales").
final class RoleReader {
  /// What tells a level in a title and none in a sentence: "we want an experienced accountant".
  private static final Set<String> NOT_IN_TEXT =
      Set.of("experienced", "expert", "assistant", "associate");

  private static final String SOUGHT = "role.sought";

  /// The rules by which the text tells which role an open title is.
  static final Set<String> OF_AN_OPEN_TITLE = Set.of(SOUGHT, DutyReader.RULE);

  private final Lexicon lexicon;
  private final TitleIndex titles;
  private final LevelReader levels;
  private final RoleMentions mentions;
  private final DutyReader duties;
  private final Tokens noDepartment;

  /// A role that the text names.
  ///
  /// @param words those that name it, as a title of their own
  /// @param shift where they stand in the text
  private record Mention(Tokens words, TitleIndex.Named named, int shift) {
    /// Where the phrase stands that names the role.
    Span phrase() {
      return new Span(shift + words.start(named.from()), shift + words.end(named.end() - 1));
    }
  }

  /// What a title, or the words of the text that stand for one, tells.
  record Work(String plainTitle, Fact<RoleId> role, Fact<Level> level) {}

  RoleReader(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    TitlePhrases phrases = new TitlePhrases(catalogue, lexicon);
    titles = new TitleIndex(phrases, catalogue.roleCues());
    levels = new LevelReader(catalogue, lexicon);
    mentions = new RoleMentions(phrases, lexicon);
    duties = new DutyReader(catalogue, lexicon);
    noDepartment = Tokens.of("", lexicon, Tokens.Dots.SPLIT);
  }

  /// @param title the words of the cleaned title
  Work read(Advert advert, Tokens title, Tokens department, Fact<Years> asked) {
    Optional<TitleIndex.Named> named = titles.find(title, department);
    if (named.isEmpty() || named.get().field() && TitleParts.of(title).loose()) {
      Optional<Work> offered = offered(advert, title, asked);
      if (offered.isPresent()) {
        return offered.get();
      }
    }
    List<LevelReader.Found> words = levels.find(title, named);
    boolean open = named.filter(TitleIndex.Named::open).isPresent();
    Optional<Mention> sought =
        open || words.isEmpty() ? mention(advert, mentions.exact(advert)) : Optional.empty();
    Fact<RoleId> role = role(advert, named, title, sought);
    return new Work(
        PlainTitle.of(title.text(), title, named, words),
        role,
        level(words, title, asked, sought.filter(who -> isOf(who, role, named))));
  }

  /// The level of the title's words, else that of who is sought in the text ("We are looking for a
  /// Senior Accountant").
  private Fact<Level> level(
      List<LevelReader.Found> words, Tokens title, Fact<Years> asked, Optional<Mention> sought) {
    if (words.isEmpty() && sought.isPresent()) {
      Mention who = sought.get();
      List<LevelReader.Found> said =
          levels.find(who.words(), Optional.of(who.named())).stream()
              .filter(each -> each.from() < who.named().end() && !praise(each, who.words()))
              .toList();
      if (!said.isEmpty()) {
        return levels.level(said, who.words(), asked, Optional.of(who.shift()));
      }
    }
    return levels.level(words, title, asked, Optional.empty());
  }

  private static boolean praise(LevelReader.Found level, Tokens words) {
    return level.end() == level.from() + 1
        && NOT_IN_TEXT.contains(words.written(level.from()).toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(Mention who, Fact<RoleId> role, Optional<TitleIndex.Named> named) {
    Optional<RoleId> sought = who.named().role();
    return sought.isPresent()
        && (sought.equals(role.stated()) || sought.equals(named.flatMap(TitleIndex.Named::role)));
  }

  private Fact<RoleId> role(
      Advert advert, Optional<TitleIndex.Named> named, Tokens title, Optional<Mention> sought) {
    if (named.isEmpty()) {
      return Fact.unknown();
    }
    Optional<RoleId> said = named.get().role();
    if (named.get().open() && said.isPresent()) {
      Optional<Mention> exact = sought.filter(who -> titles.mayBe(said.get(), who.named().role()));
      if (exact.isPresent()) {
        return new Fact.Stated<>(
            exact.get().named().role().orElseThrow(),
            Evidence.inText(exact.get().phrase(), SOUGHT));
      }
      Fact<RoleId> told = duties.read(advert, said.get());
      if (told instanceof Fact.Stated<RoleId>) {
        return told;
      }
    }
    Span span = new Span(title.start(named.get().from()), title.end(named.get().end() - 1));
    return said.isEmpty()
        ? Fact.unknown()
        : new Fact.Stated<>(said.get(), Evidence.inTitle(span, named.get().rule()));
  }

  /// The role that the text offers first, read like a title; its level is that of the title, else
  /// that of these words.
  private Optional<Work> offered(Advert advert, Tokens title, Fact<Years> asked) {
    Optional<Mention> first = mention(advert, mentions.first(advert, TitleParts.of(title).loose()));
    if (first.isEmpty() || first.get().named().role().isEmpty()) {
      return Optional.empty();
    }
    Mention found = first.get();
    List<LevelReader.Found> said = levels.find(title, Optional.empty());
    List<LevelReader.Found> beside = levels.find(found.words(), Optional.of(found.named()));
    Fact<Level> level =
        said.isEmpty()
            ? levels.level(beside, found.words(), asked, Optional.of(found.shift()))
            : levels.level(said, title, asked, Optional.empty());
    RoleId role = found.named().role().get();
    return Optional.of(
        new Work(
            PlainTitle.of(found.words().text(), found.words(), Optional.of(found.named()), beside),
            new Fact.Stated<>(role, Evidence.inText(found.phrase(), "role.text")),
            level));
  }

  /// A stretch of the text that names a role, read like a title.
  private Optional<Mention> mention(Advert advert, Optional<Span> stretch) {
    return stretch.flatMap(span -> {
      Tokens words = Tokens.of(span.of(advert.plainText()), lexicon, Tokens.Dots.SPLIT);
      return titles.find(words, noDepartment).map(named -> new Mention(words, named, span.start()));
    });
  }
}
