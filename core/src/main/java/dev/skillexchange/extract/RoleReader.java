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
import java.util.Optional;

/// Reads role, level and plain title: from the title and the department, from the duties where the
/// title leaves the role open, and from the first role that the text offers where the title names
/// none, or is a header that only names a field ("Hiring in Sales").
final class RoleReader {
  private final Lexicon lexicon;
  private final TitleIndex titles;
  private final LevelReader levels;
  private final RoleMentions mentions;
  private final DutyReader duties;

  /// What a title, or the words of the text that stand for one, tells.
  record Work(String plainTitle, Fact<RoleId> role, Fact<Level> level) {}

  RoleReader(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    TitlePhrases phrases = new TitlePhrases(catalogue, lexicon);
    titles = new TitleIndex(phrases, catalogue.roleCues());
    levels = new LevelReader(catalogue, lexicon);
    mentions = new RoleMentions(phrases, lexicon);
    duties = new DutyReader(catalogue, lexicon);
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
    return new Work(
        PlainTitle.of(title.text(), title, named, words),
        role(advert, named, title),
        levels.level(words, title, asked, Optional.empty()));
  }

  private Fact<RoleId> role(Advert advert, Optional<TitleIndex.Named> named, Tokens title) {
    if (named.isEmpty()) {
      return Fact.unknown();
    }
    Optional<RoleId> said = named.get().role();
    if (named.get().open() && said.isPresent()) {
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
    Optional<Span> span = mentions.first(advert, TitleParts.of(title).loose());
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Tokens words = Tokens.of(span.get().of(advert.plainText()), lexicon, Tokens.Dots.SPLIT);
    Optional<TitleIndex.Named> named =
        titles.find(words, Tokens.of("", lexicon, Tokens.Dots.SPLIT));
    if (named.isEmpty() || named.get().role().isEmpty()) {
      return Optional.empty();
    }
    int shift = span.get().start();
    Span phrase =
        new Span(shift + words.start(named.get().from()), shift + words.end(named.get().end() - 1));
    List<LevelReader.Found> said = levels.find(title, Optional.empty());
    List<LevelReader.Found> beside = levels.find(words, named);
    Fact<Level> level =
        said.isEmpty()
            ? levels.level(beside, words, asked, Optional.of(shift))
            : levels.level(said, title, asked, Optional.empty());
    RoleId role = named.get().role().get();
    return Optional.of(
        new Work(
            PlainTitle.of(words.text(), words, named, beside),
            new Fact.Stated<>(role, Evidence.inText(phrase, "role.text")),
            level));
  }
}
