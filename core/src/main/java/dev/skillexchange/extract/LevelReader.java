package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the level: from words of the title, else from the years asked for, else from a name of the
/// work that is done by beginners ("Pricing Associate"), else it assumes the middle. Of the levels
/// found the highest holds, but an intern is one whatever else is said.
final class LevelReader {
  private static final Set<String> OFFERED =
      Set.of("/", "-", "–", "to", "or", "oder", "ou", "o", "of", "bis", ",", "&", "and", "+", "|");

  private final LevelFinder finder;

  /// Words of a level in a title.
  record Found(Level level, int from, int end) {}

  LevelReader(Catalogue catalogue, Lexicon lexicon) {
    finder = new LevelFinder(catalogue, lexicon);
  }

  /// The words of level in a title.
  ///
  /// @param role the role the title names, with the place of its phrase
  List<Found> find(Tokens title, Optional<TitleIndex.Named> role) {
    return finder.find(title, role);
  }

  /// The level of a posting.
  ///
  /// @param found the words of level in its title
  /// @param text where the words of the title stand in the text, if it is there that they stand
  Fact<Level> level(List<Found> found, Tokens title, Fact<Years> years, Optional<Integer> text) {
    Optional<Found> decisive = decisive(found, title);
    if (decisive.isPresent()) {
      Found words = decisive.get();
      Span span = new Span(title.start(words.from()), title.end(words.end() - 1));
      return new Fact.Stated<>(
          words.level(),
          text.map(shift ->
                  Evidence.inText(new Span(shift + span.start(), shift + span.end()), "level.word"))
              .orElseGet(() -> Evidence.inTitle(span, "level.word")));
    }
    if (years instanceof Fact.Stated<Years>(Years asked, Evidence evidence)) {
      return new Fact.Stated<>(
          byYears(asked),
          new Evidence(evidence.field(), evidence.ordinal(), evidence.span(), "level.years"));
    }
    return text.isEmpty() ? named(title) : new Fact.Assumed<>(Level.MID, "level.plain-title");
  }

  /// "Pricing Associate": where neither other words nor years say more, the name of the work tells
  /// that it is done by beginners.
  private static Fact<Level> named(Tokens title) {
    for (int i = 0; i < title.count(); i++) {
      boolean closes = i + 1 == title.count() || TitleParts.parted(title, i + 1);
      if (closes && title.written(i).equalsIgnoreCase("associate")) {
        Span span = new Span(title.start(i), title.end(i));
        return new Fact.Stated<>(Level.JUNIOR, Evidence.inTitle(span, "level.associate"));
      }
    }
    return new Fact.Assumed<>(Level.MID, "level.plain-title");
  }

  /// The level that the words of a title tell; empty where none does.
  static Optional<Level> highest(List<Found> found, Tokens title) {
    return decisive(found, title).map(Found::level);
  }

  /// Of several levels offered ("Mid/Senior", "Senior or Lead") the lowest holds, of words that
  /// stand apart the highest.
  private static Optional<Found> decisive(List<Found> found, Tokens title) {
    Set<Level> offered = EnumSet.noneOf(Level.class);
    for (Found next : found) {
      if (next.level() == Level.INTERN) {
        return Optional.of(next);
      }
      if (found.stream().anyMatch(other -> lower(other, next) && together(other, next, title))) {
        offered.add(next.level());
      }
    }
    Optional<Found> best = Optional.empty();
    for (Found next : found) {
      if (!offered.contains(next.level())
          && best.filter(b -> b.level().compareTo(next.level()) >= 0).isEmpty()) {
        best = Optional.of(next);
      }
    }
    return best;
  }

  private static boolean lower(Found one, Found other) {
    return one.level() != Level.INTERN && one.level().compareTo(other.level()) < 0;
  }

  /// Whether two levels are offered side by side; "VP, Head of Product" is one rank told twice.
  private static boolean together(Found one, Found other, Tokens title) {
    Found first = one.from() < other.from() ? one : other;
    Found second = one.from() < other.from() ? other : one;
    String between = title.text().substring(title.end(first.end() - 1), title.start(second.from()));
    boolean head = second.level() == Level.DIRECTOR && second.end() > second.from() + 1;
    String joint = between.strip().toLowerCase(Locale.ROOT);
    return OFFERED.contains(joint) && !(head && joint.equals(","));
  }

  private static Level byYears(Years years) {
    int least = years.least().orElse(0);
    if (least < 2) {
      return Level.JUNIOR;
    }
    if (least < 5) {
      return Level.MID;
    }
    return least < 8 ? Level.SENIOR : Level.LEAD;
  }
}
