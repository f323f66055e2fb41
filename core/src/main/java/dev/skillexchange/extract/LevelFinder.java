package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Catalogue.ManagerWord;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.extract.LevelReader.Found;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the words of a title that tell a level where they stand.
///
/// The longest phrase has its place, and a phrase of middle rank only keeps others off its words. A
/// numeral counts behind the role's phrase, or where it can be nothing else; "associate" within
/// that phrase, unless it begins a longer one, names the work; "manager" counts for roles that lead
/// people, and as the manager of a function ("Manager, Payroll"); "staff" and "expert" where they
/// say something of the role, "stage" where it stands alone; an executive for whom somebody works
/// is another person.
final class LevelFinder {
  private static final Level[] LEVELS = Level.values();
  private static final Set<String> NUMERALS =
      Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3", "4");

  /// Numerals that are written so for nothing else, but behind [#NO_RANK].
  private static final Set<String> ROMAN = Set.of("II", "III", "IV");

  private static final Set<String> NO_RANK =
      Set.of(
          "phase", "class", "part", "title", "tier", "type", "gen", "war", "or", "and", "i", "ii",
          "iii", "iv");
  private static final Set<String> OF_THE_ROLE = Set.of("associate", "assistant");
  private static final String STAFF = "staff";
  private static final String STAGE = "stage";
  private static final String EXPERT = "expert";
  private static final Set<String> BEGINNING = Set.of("junior", "jr", "trainee", "júnior");

  /// What may stand before the manager of a function: "Senior Manager, Payroll".
  private static final Set<String> BEFORE_MANAGER =
      Set.of(
          "senior",
          "sr",
          "snr",
          "associate",
          "assistant",
          "deputy",
          "global",
          "regional",
          "area",
          "national");

  /// Words before the name of somebody for whom one works: "Assistant to the CEO".
  private static final Set<String> WORKING_FOR = Set.of("to", "of", "the", "for", "our");

  private static final Set<String> JOINING = Set.of("&", "and");

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
  private final Map<RoleId, ManagerWord> managers;

  LevelFinder(Catalogue catalogue, Lexicon lexicon) {
    words = new Phrases(lexicon, Tokens.Dots.SPLIT);
    catalogue.levelWords().forEach(each -> words.put(each.words(), each.level().ordinal()));
    managers = catalogue.managerRoles();
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
          if (inScope(words, role) && counts(words, title, role)) {
            found.add(words);
          }
        }
      }
    }
    return withoutNamesOfWork(found, title);
  }

  /// A junior product manager is no manager.
  private static List<Found> withoutNamesOfWork(List<Found> found, Tokens title) {
    boolean junior =
        found.stream().anyMatch(each -> each.level() == Level.JUNIOR && begins(each, title));
    if (junior) {
      found.removeIf(each -> each.level() == Level.MANAGER && !ofFunction(each, title));
    }
    return found;
  }

  private static boolean begins(Found words, Tokens title) {
    return words.end() == words.from() + 1
        && BEGINNING.contains(title.written(words.from()).toLowerCase(Locale.ROOT));
  }

  /// Of a title that names several roles only the words that are said of the one.
  private static boolean inScope(Found words, Optional<TitleIndex.Named> role) {
    return role.isEmpty()
        || words.level() == Level.INTERN
        || role.get().first() <= words.from() && words.end() <= role.get().last();
  }

  private int value(Tokens title, int from, int length) {
    int value = words.value(title, from, length);
    for (int i = from + 1; value != Phrases.NONE && i < from + length; i++) {
      boolean slash = title.text().substring(title.end(i - 1), title.start(i)).indexOf('/') >= 0;
      if (slash || TitleParts.hyphened(title, i) || title.gap(i).compareTo(Gap.LIST) > 0) {
        return Phrases.NONE;
      }
    }
    return value;
  }

  private boolean counts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    String written = title.written(words.from()).toLowerCase(Locale.ROOT);
    boolean single = words.end() == words.from() + 1;
    if (single && NUMERALS.contains(written)) {
      return numeralCounts(words, title, role);
    }
    if (single && OF_THE_ROLE.contains(written) && namesWork(words, written, role)) {
      return false;
    }
    return switch (words.level()) {
      case MANAGER -> !single || managerCounts(words, title, role);
      case EXECUTIVE -> !ofAnother(words, title, role);
      case LEAD -> !(single && written.equals(STAFF)) || staffCounts(words, title, role);
      case SENIOR ->
          !(single && written.equals(EXPERT)) || ofWord(words, title) || !behindWord(words, title);
      case INTERN ->
          !written.equals(STAGE) || !behindWord(words, title) && !(single && ofWord(words, title));
      default -> true;
    };
  }

  /// Whether a word is part of the role's phrase ("Research Associate"), but for an associate
  /// before a role of its own ("Associate Brand Manager").
  private static boolean namesWork(Found words, String written, Optional<TitleIndex.Named> role) {
    return role.filter(named -> named.from() <= words.from() && words.end() <= named.end())
        .filter(named ->
            !written.equals("associate")
                || named.from() < words.from()
                || words.end() == named.end())
        .isPresent();
  }

  private boolean managerCounts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    Optional<ManagerWord> word = role.flatMap(TitleIndex.Named::role).map(managers::get);
    return word.map(said -> said == ManagerWord.LEADS).orElseGet(() -> ofFunction(words, title));
  }

  /// Whether a word stands alone in its part of the title, but for a rank before it and a numeral
  /// or "of" behind: "Senior Manager, Payroll", "Manager II - Fraud".
  private static boolean ofFunction(Found words, Tokens title) {
    int from = words.from();
    while (from > 0
        && !TitleParts.parted(title, from)
        && BEFORE_MANAGER.contains(title.written(from - 1).toLowerCase(Locale.ROOT))) {
      from--;
    }
    int end = words.end();
    if (end < title.count() && NUMERALS.contains(title.written(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    boolean begins =
        from == 0
            || TitleParts.parted(title, from)
                && !endsWith(title.text().substring(0, title.start(from)).stripTrailing(), "(/");
    return begins
        && (end == title.count()
            || TitleParts.parted(title, end)
            || title.written(end).equalsIgnoreCase("of"));
  }

  private static boolean endsWith(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// Whether an executive behind the role is another person: "Chief of Staff to the CEO", "Analyst,
  /// Office of the CFO", "Strategist, CIO Office".
  private static boolean ofAnother(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    int at = words.from() - 1;
    if (at < 0 || role.filter(named -> words.from() < named.end()).isPresent()) {
      return false;
    }
    if (at > 1 && JOINING.contains(title.written(at).toLowerCase(Locale.ROOT))) {
      at -= 2;
    }
    int behind = words.end();
    if (behind < title.count() && title.written(behind).equals("s")) {
      behind++;
    }
    return WORKING_FOR.contains(title.written(at).toLowerCase(Locale.ROOT))
        || behind < title.count() && title.written(behind).equalsIgnoreCase("office");
  }

  /// "Staff Engineer", "Engineer, Staff" and "Software Engineer Staff", not "Kitchen Staff".
  private static boolean staffCounts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    return ofWord(words, title)
        || !ofKind(words, title)
        || role.filter(name -> name.end() == words.from()).isPresent();
  }

  /// Whether a word says something of the one behind it: "Staff Engineer", not "Kitchen Staff".
  private static boolean ofWord(Found words, Tokens title) {
    return words.end() < title.count() && !TitleParts.parted(title, words.end());
  }

  private static boolean behindWord(Found words, Tokens title) {
    return words.from() > 0 && !TitleParts.parted(title, words.from());
  }

  /// Whether a word is what the one before it tells the kind of: "Kitchen Staff", not "Sr Staff".
  private static boolean ofKind(Found words, Tokens title) {
    return behindWord(words, title)
        && !BEFORE_MANAGER.contains(title.written(words.from() - 1).toLowerCase(Locale.ROOT));
  }

  private static boolean numeralCounts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    if (!plain(words, title)) {
      return false;
    }
    if (role.filter(named -> named.end() == words.from()).isPresent()) {
      return true;
    }
    String before =
        words.from() == 0 ? "" : title.written(words.from() - 1).toLowerCase(Locale.ROOT);
    return BEFORE_NUMERAL.contains(before)
        || ROMAN.contains(title.written(words.from()))
            && !before.isEmpty()
            && !NO_RANK.contains(before)
            && !ofWord(words, title);
  }

  private static boolean goesOn(Found words, Tokens title, char next) {
    boolean another =
        words.end() < title.count()
            && NUMERALS.contains(title.written(words.end()).toLowerCase(Locale.ROOT));
    return Character.isDigit(next) || Character.isLetter(next) && !another;
  }

  /// Whether a numeral stands by itself behind a word: not "(1 day a week)", "1-2", "4-month" or
  /// "3+".
  private static boolean plain(Found words, Tokens title) {
    int end = title.end(words.from());
    char next = end < title.text().length() ? title.text().charAt(end) : ' ';
    boolean range =
        next == '-'
            && end + 1 < title.text().length()
            && goesOn(words, title, title.text().charAt(end + 1));
    return title.gap(words.from()) == Gap.JOIN && "+%.:".indexOf(next) < 0 && !range;
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
    Arrays.fill(taken, from, from + length, true);
  }
}
