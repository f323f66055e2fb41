package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the level: from words of the title, else from the years asked for, else it assumes the
/// middle.
///
/// The longest phrase has its place; of the levels then found the highest holds, but an intern is
/// one whatever else is said, and a phrase of middle rank only keeps others off its words. A
/// numeral counts only behind the role's phrase; "associate" within it names the work; "manager"
/// counts for roles that lead people.
final class LevelReader {
  private static final Level[] LEVELS = Level.values();
  private static final Set<String> NUMERALS =
      Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3", "4");
  private static final Set<String> OF_THE_ROLE = Set.of("associate", "assistant");
  private static final Set<String> BEFORE_NUMERAL =
      Set.of(
          "engineer",
          "developer",
          "scientist",
          "manager",
          "analyst",
          "specialist",
          "technician",
          "associate",
          "level");

  private final Phrases words;
  private final Set<RoleId> leading;

  /// Words of a level in a title.
  record Found(Level level, int from, int end) {}

  LevelReader(Catalogue catalogue, Lexicon lexicon) {
    words = new Phrases(lexicon, Tokens.Dots.SPLIT);
    catalogue.levelWords().forEach(each -> words.put(each.words(), each.level().ordinal()));
    leading = Set.copyOf(catalogue.managerRoles());
  }

  /// The words of level in a title.
  ///
  /// @param role the role the title names, with the place of its phrase
  List<Found> find(Tokens title, Optional<TitleIndex.Named> role) {
    List<Found> found = new ArrayList<>();
    boolean[] taken = new boolean[title.count()];
    for (int length = Math.min(4, title.count()); length > 0; length--) {
      for (int from = 0; from + length <= title.count(); from++) {
        int value = free(taken, from, length) ? value(title, from, length) : Phrases.NONE;
        if (value != Phrases.NONE) {
          take(taken, from, length);
          Found words = new Found(LEVELS[value], from, from + length);
          if (counts(words, title, role)) {
            found.add(words);
          }
        }
      }
    }
    return found;
  }

  private int value(Tokens title, int from, int length) {
    for (int i = from + 1; i < from + length; i++) {
      if (title.gap(i).compareTo(Gap.LIST) > 0) {
        return Phrases.NONE;
      }
    }
    return words.value(title, from, length);
  }

  private boolean counts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    String written = title.written(words.from()).toLowerCase(java.util.Locale.ROOT);
    boolean single = words.end() == words.from() + 1;
    if (single && NUMERALS.contains(written)) {
      return numeralCounts(words, title, role);
    }
    boolean within =
        role.filter(named -> named.from() <= words.from() && words.end() <= named.end())
            .isPresent();
    if (single && within && OF_THE_ROLE.contains(written)) {
      return false;
    }
    return words.level() != Level.MANAGER
        || role.flatMap(TitleIndex.Named::role).filter(leading::contains).isPresent();
  }

  private static boolean numeralCounts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    boolean behindRole = role.filter(named -> named.end() == words.from()).isPresent();
    return behindRole
        || words.from() > 0
            && BEFORE_NUMERAL.contains(
                title.written(words.from() - 1).toLowerCase(java.util.Locale.ROOT));
  }

  /// The level of a posting.
  ///
  /// @param found the words of level in its title
  Fact<Level> level(List<Found> found, Tokens title, Fact<Years> years) {
    Optional<Found> decisive =
        found.stream()
            .filter(each -> each.level() == Level.INTERN)
            .findFirst()
            .or(() -> found.stream().reduce((a, b) -> a.level().compareTo(b.level()) >= 0 ? a : b));
    if (decisive.isPresent()) {
      Found words = decisive.get();
      Span span = new Span(title.start(words.from()), title.end(words.end() - 1));
      return new Fact.Stated<>(words.level(), Evidence.inTitle(span, "level.word"));
    }
    if (years instanceof Fact.Stated<Years>(Years asked, Evidence evidence)) {
      return new Fact.Stated<>(
          byYears(asked),
          new Evidence(evidence.field(), evidence.ordinal(), evidence.span(), "level.years"));
    }
    return new Fact.Assumed<>(Level.MID, "level.plain-title");
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

  private static boolean free(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, int from, int length) {
    java.util.Arrays.fill(taken, from, from + length, true);
  }
}
