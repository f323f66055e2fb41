package dev.skillexchange.extract;

import dev.skillexchange.extract.TitlePhrases.Found;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Finds the first role that a text offers, for adverts whose title names none ("Multiple
/// positions"), and who is sought by name, for titles that are open or tell no level. Offered is
/// one that begins a line, or that stands behind words of hiring; else the first that is named in
/// several words.
final class RoleMentions {
  private static final int LEAD = 5;
  private static final int BEHIND_HIRING = 12;
  private static final int QUALIFIERS = 5;
  private static final int FARTHEST = 1_500;

  /// A line of so few tokens is a heading, or an item that names an opening.
  private static final int LINE = 14;

  private final TitlePhrases phrases;
  private final PhraseList hiring;
  private final PhraseList seeking;
  private final PhraseList stops;
  private final PhraseList articles;

  RoleMentions(TitlePhrases phrases, Lexicon lexicon) {
    this.phrases = phrases;
    hiring =
        new PhraseList(
            lexicon,
            "hiring",
            "looking for",
            "looking to hire",
            "looking to add",
            "seeking",
            "searching for",
            "recruiting",
            "hire",
            "open roles",
            "open positions",
            "open position",
            "open role",
            "roles",
            "positions",
            "role",
            "position",
            "opening",
            "openings",
            "join us as",
            "join our team as",
            "as a",
            "as an",
            "need a",
            "need an",
            "wir suchen",
            "recherchons",
            "buscamos");
    seeking =
        new PhraseList(
            lexicon,
            "hiring",
            "looking for",
            "looking to hire",
            "seeking",
            "searching for",
            "join us as",
            "suchen",
            "recherchons",
            "buscamos",
            "zoeken");
    articles = new PhraseList(lexicon, "a", "an", "einen", "eine", "un", "une", "una", "een");
    stops =
        new PhraseList(
            lexicon, "to", "who", "with", "that", "for", "at", "as", "on", "in", "and", "or", "you",
            "will", "we", "is", "are", "a", "an", "the", "our", "your", "their", "by", "from",
            "of");
  }

  /// The role first offered, with the words around it that qualify it, as a stretch of the text.
  ///
  /// @param header whether the title is a header or a sentence, which tells nothing of the role; a
  ///   title of a few words may name a role that the catalogue has not, so that only what is sought
  ///   by name ("we are looking for a Field Engineer") counts
  Optional<Span> first(Advert advert, boolean header) {
    return header ? offered(advert) : sought(advert, false);
  }

  /// The role that is sought by name, of one or of several people ("we are looking for backend
  /// developers"), for a title that is told apart by it.
  Optional<Span> exact(Advert advert) {
    return sought(advert, true);
  }

  private Optional<Span> sought(Advert advert, boolean ofSeveral) {
    Tokens tokens = advert.tokens();
    for (int block = 0; block < advert.blocks().size(); block++) {
      int from = advert.from(block);
      int end = Math.min(advert.end(block), FARTHEST);
      for (int at = from; at < end && read(advert.section(block)); at++) {
        int length = seeking.at(tokens, at);
        int next = at + length;
        int article =
            length > 0 && next < end && tokens.gap(next) == Gap.JOIN
                ? articles.at(tokens, next)
                : 0;
        Optional<Found> found =
            article > 0 || length > 0 && ofSeveral
                ? behind(tokens, next + article, end)
                : Optional.empty();
        if (found.isPresent() && (article == 0 || !found.get().plural(tokens))) {
          return Optional.of(around(tokens, found.get(), from, end));
        }
      }
    }
    return Optional.empty();
  }

  /// A role of several words, behind at most three that qualify it ("a very senior data engineer").
  private Optional<Found> behind(Tokens tokens, int first, int end) {
    for (int name = first; name <= first + 3 && name < end; name++) {
      if (tokens.gap(name) != Gap.JOIN || stops.at(tokens, name) > 0) {
        return Optional.empty();
      }
      Optional<Found> found = named(tokens, name, end).filter(each -> each.length() > 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> offered(Advert advert) {
    Optional<Span> weak = Optional.empty();
    for (int block = 0; block < advert.blocks().size(); block++) {
      int from = advert.from(block);
      if (from > FARTHEST) {
        break;
      }
      if (read(advert.section(block))) {
        int end = Math.min(advert.end(block), FARTHEST);
        Optional<Span> offered = inBlock(advert.tokens(), from, end, true);
        if (offered.isPresent()) {
          return offered;
        }
        weak = weak.isPresent() ? weak : inBlock(advert.tokens(), from, end, false);
      }
    }
    return weak;
  }

  private static boolean read(Section section) {
    return section.namesSkills() || section == Section.EMPLOYER;
  }

  /// @param offered whether the role must be offered there; else it must have several words
  private Optional<Span> inBlock(Tokens tokens, int from, int end, boolean offered) {
    int hiringEnds = Integer.MAX_VALUE;
    for (int at = from; at < end; at++) {
      if (hiring.at(tokens, at) > 0) {
        hiringEnds = at + BEHIND_HIRING;
      }
      Optional<Found> found = named(tokens, at, end);
      if (found.isPresent()) {
        boolean leads = at - from <= LEAD && joined(tokens, from, at);
        boolean hired = hiringEnds != Integer.MAX_VALUE && at <= hiringEnds;
        if (offered ? leads || hired : found.get().length() > 1) {
          return Optional.of(around(tokens, found.get(), from, end));
        }
        at = found.get().end() - 1;
      }
    }
    return Optional.empty();
  }

  /// A phrase that names who does the work.
  private Optional<Found> named(Tokens tokens, int at, int end) {
    return phrases
        .namesAt(tokens, at)
        .filter(found -> found.end() <= end)
        .filter(found -> !phrases.head(found).field())
        .filter(found -> found.length() > 1 || phrases.head(found).profession())
        .filter(_ -> !SkillFinder.inAddress(tokens, at));
  }

  private static boolean joined(Tokens tokens, int from, int at) {
    for (int i = from + 1; i <= at; i++) {
      if (tokens.gap(i) != Gap.JOIN) {
        return false;
      }
    }
    return true;
  }

  /// The tokens of the line in which a phrase stands.
  private static int line(Tokens tokens, Found phrase, int from, int end) {
    int first = phrase.from();
    while (first > from && tokens.gap(first) != Gap.BREAK) {
      first--;
    }
    int last = phrase.end();
    while (last < end && tokens.gap(last) != Gap.BREAK) {
      last++;
    }
    return last - first;
  }

  /// The phrase with the words before it ("Senior"), and those right behind it ("(Rust)").
  private Span around(Tokens tokens, Found phrase, int from, int end) {
    int first = phrase.from();
    boolean line = line(tokens, phrase, from, end) <= LINE;
    Gap widest = line ? Gap.LIST : Gap.JOIN;
    while (first > from
        && phrase.from() - first < QUALIFIERS
        && tokens.gap(first).compareTo(widest) <= 0
        && (stops.at(tokens, first - 1) == 0 || line && tokens.written(first - 1).equals("&"))) {
      first--;
    }
    int last = phrase.end();
    while (last < end
        && last - phrase.end() < QUALIFIERS
        && tokens.gap(last).compareTo(Gap.LIST) <= 0
        && stops.at(tokens, last) == 0) {
      last++;
    }
    return new Span(tokens.start(first), tokens.end(last - 1));
  }
}
