package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Catalogue.TitleWord;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The title phrases of the catalogue, compiled: finds the role that a title names.
///
/// Every phrase in the title that names a role, by itself or with a cue elsewhere in the title, is
/// a candidate; its [Rank] decides, then the part of the title in which it stands, then its length,
/// then its place. So "Recruiter, Software Engineering" is a recruiter, "Engineer, Platform" a
/// platform engineer, and "Marketing" alone somebody in marketing.
final class TitleIndex {
  private static final String APART = ")]}|;•";
  private static final List<String> JOINING = List.of("of", "for", "de", "für", "van", "the");

  private final Phrases heads;
  private final Phrases cues;
  private final Phrases professions;
  private final Phrases joining;
  private final List<Head> byNumber = new ArrayList<>();
  private int cueCount;

  /// A phrase of the catalogue.
  private static final class Head {
    /// Its own role, which it means where no cue decides.
    Optional<RoleId> role = Optional.empty();

    /// Whether it names no role of the catalogue.
    boolean other;

    /// Whether it names a field of work, not who does it.
    boolean field;

    /// Whether it has a word for a profession.
    boolean person;

    /// The roles that cues make of it, by the numbers of the cues.
    final Map<Integer, RoleId> cues = new HashMap<>();
  }

  /// How well a phrase speaks for its role, best first.
  private enum Rank {
    /// Several words that name who does the work, as one with its cue right beside it ("Manager,
    /// Payroll") does, or one that can mean nothing else and stands in the first part of the title.
    FIRM,
    /// One word that a cue elsewhere decides ("Manager, Team Payroll").
    CUED,
    /// One word that stands further behind, or that means much.
    LOOSE,
    /// A field of work.
    FIELD
  }

  /// A phrase found in a title.
  ///
  /// @param from its first token
  /// @param end the token behind its last
  private record Found(int from, int end, int value) {
    int length() {
      return end - from;
    }
  }

  /// @param length the tokens of the phrase, with those of a cue right beside it
  private record Candidate(Named named, Rank rank, int part, int length) {
    boolean before(Candidate other) {
      if (rank != other.rank) {
        return rank.compareTo(other.rank) < 0;
      }
      if (part != other.part) {
        return part < other.part;
      }
      return length != other.length ? length > other.length : named.from() < other.named.from();
    }
  }

  /// A title in which phrases were found.
  ///
  /// @param cues that stand in it
  /// @param department cues that are a department as a whole
  private record Scene(Tokens title, List<Found> found, List<Found> cues, List<Found> department) {}

  /// The role of a title.
  ///
  /// @param role empty where the title names something that is no role of the catalogue
  /// @param from the first token of the phrase
  /// @param end the token behind its last
  /// @param open whether the phrase means many things and nothing in the title says which
  record Named(Optional<RoleId> role, int from, int end, String rule, boolean open) {}

  TitleIndex(Catalogue catalogue, Lexicon lexicon) {
    heads = new Phrases(lexicon, Tokens.Dots.SPLIT);
    cues = new Phrases(lexicon, Tokens.Dots.SPLIT);
    professions = new Phrases(lexicon, Tokens.Dots.SPLIT);
    joining = new Phrases(lexicon, Tokens.Dots.SPLIT);
    JOINING.forEach(word -> joining.put(word, 0));
    catalogue.titles().forEach(title -> head(title.words()).role = Optional.of(title.role()));
    catalogue.otherTitles().forEach(title -> head(title).other = true);
    for (Catalogue.TitleCue cue : catalogue.titleCues()) {
      int number = cues.get(cue.cue());
      if (number == Phrases.NONE) {
        number = cueCount++;
        cues.put(cue.cue(), number);
      }
      head(cue.title()).cues.put(number, cue.role());
    }
    markKinds(catalogue);
  }

  private Head head(String words) {
    int number = heads.get(words);
    if (number != Phrases.NONE) {
      return byNumber.get(number);
    }
    Head head = new Head();
    byNumber.add(head);
    heads.put(words, byNumber.size() - 1);
    if (heads.get(words + "s") == Phrases.NONE) {
      heads.put(words + "s", byNumber.size() - 1);
    }
    return head;
  }

  /// Tells the phrases that end in a word for a field, and have none for a person, and those that
  /// have one for a profession.
  private void markKinds(Catalogue catalogue) {
    Set<String> fields = new HashSet<>();
    Set<String> trades = new HashSet<>();
    for (TitleWord word : catalogue.titleWords()) {
      switch (word.kind()) {
        case FIELD -> fields.add(word.word());
        case PROFESSION -> {
          trades.add(word.word());
          professions.put(word.word(), 0);
          professions.put(word.word() + "s", 0);
        }
      }
    }
    Set<String> persons = new HashSet<>(trades);
    catalogue.titleCues().forEach(cue -> persons.add(cue.title()));
    for (Catalogue.RoleTitle title : catalogue.titles()) {
      List<String> words = List.of(title.words().split(" "));
      head(title.words()).field =
          fields.contains(words.getLast()) && words.stream().noneMatch(persons::contains);
    }
    for (String title : persons) {
      if (heads.get(title) != Phrases.NONE) {
        head(title).person = List.of(title.split(" ")).stream().anyMatch(trades::contains);
      }
    }
  }

  /// @param department what the source calls the department or team
  Optional<Named> find(Tokens title, Tokens department) {
    List<Found> found = all(heads, title);
    List<Found> around = all(cues, department);
    Scene scene = new Scene(title, found, all(cues, title), wholly(around, department));
    boolean profession = hasProfession(title);
    Optional<Candidate> best = Optional.empty();
    for (Found phrase : found) {
      Optional<Candidate> next = candidate(phrase, scene);
      if (next.isPresent()
          && !(profession && next.get().rank() == Rank.FIELD)
          && (best.isEmpty() || next.get().before(best.get()))) {
        best = next;
      }
    }
    return best.map(Candidate::named).or(() -> byDepartment(found, around));
  }

  /// What a phrase without a meaning of its own is in a department.
  private Optional<Named> byDepartment(List<Found> found, List<Found> around) {
    Optional<Named> best = Optional.empty();
    for (Found phrase : found) {
      Head head = byNumber.get(phrase.value());
      Optional<RoleId> role =
          cue(head, around, -1, -1).flatMap(cue -> Optional.ofNullable(head.cues.get(cue.value())));
      if (role.isPresent()
          && (best.isEmpty() || phrase.length() > best.get().end() - best.get().from())) {
        best = Optional.of(named(role, phrase, "role.department", false));
      }
    }
    return best;
  }

  private Optional<Candidate> candidate(Found phrase, Scene scene) {
    Head head = byNumber.get(phrase.value());
    int part = part(scene.title(), phrase.from());
    int length = phrase.length();
    if (head.other) {
      Named named = named(Optional.empty(), phrase, "role.other-title", false);
      return Optional.of(new Candidate(named, rank(head, length == 1, part), part, length));
    }
    Optional<Found> cue =
        cue(head, scene.cues(), phrase.from(), phrase.end())
            .map(first -> head.person ? first : last(head, first, scene));
    if (cue.isPresent() && !qualifies(phrase, scene)) {
      return Optional.of(cued(phrase, head, cue.get(), scene, part));
    }
    if (head.role.isEmpty()) {
      return Optional.empty();
    }
    Optional<RoleId> byDepartment =
        cue(head, scene.department(), -1, -1)
            .flatMap(found -> Optional.ofNullable(head.cues.get(found.value())));
    Named named =
        byDepartment.isPresent()
            ? named(byDepartment, phrase, "role.department", false)
            : named(head.role, phrase, "role.title", !head.cues.isEmpty() || head.field);
    return Optional.of(new Candidate(named, rank(head, length == 1, part), part, length));
  }

  /// The last of cues that follow each other like one name: "IT Procurement" is procurement.
  private static Found last(Head head, Found first, Scene scene) {
    Found last = first;
    for (Found cue : scene.cues()) {
      if (cue.from() == last.end()
          && cue.length() >= last.length()
          && head.cues.containsKey(cue.value())
          && !TitleText.parted(scene.title(), cue.from())) {
        last = cue;
      }
    }
    return last;
  }

  private Candidate cued(Found phrase, Head head, Found cue, Scene scene, int part) {
    Named named =
        named(Optional.ofNullable(head.cues.get(cue.value())), phrase, "role.title-cue", false);
    if (head.field) {
      return new Candidate(named, Rank.FIELD, part, phrase.length());
    }
    boolean before = cue.end() == phrase.from() && !TitleText.parted(scene.title(), phrase.from());
    boolean behind =
        (cue.from() == phrase.end() && TitleText.parted(scene.title(), cue.from())
                || cue.from() == phrase.end() + 1 && joins(scene, phrase))
            && !endsLonger(phrase, scene.found())
            && !beginsLonger(cue, scene.found());
    boolean beside = before || behind;
    Rank rank = beside || phrase.length() > 1 ? Rank.FIRM : Rank.CUED;
    return new Candidate(
        named, rank, part, beside ? phrase.length() + cue.length() : phrase.length());
  }

  /// Whether a word such as "of" stands behind a phrase.
  private boolean joins(Scene scene, Found phrase) {
    return joining.value(scene.title(), phrase.end(), 1) != Phrases.NONE;
  }

  /// Whether a longer phrase that means something by itself ends where a phrase ends: what follows
  /// "Product Manager" is no cue to "Manager".
  private boolean endsLonger(Found phrase, List<Found> found) {
    return found.stream()
        .anyMatch(other ->
            other.end() == phrase.end()
                && other.length() > phrase.length()
                && byNumber.get(other.value()).role.isPresent());
  }

  /// Whether a cue only begins a phrase that names somebody: "Principal, Legal Counsel".
  private boolean beginsLonger(Found cue, List<Found> found) {
    return found.stream()
        .anyMatch(other ->
            other.from() == cue.from()
                && other.length() > cue.length()
                && byNumber.get(other.value()).role.isPresent()
                && !byNumber.get(other.value()).field);
  }

  /// Whether a word without a meaning of its own only qualifies the one behind it: "Associate
  /// Director".
  private boolean qualifies(Found phrase, Scene scene) {
    if (phrase.length() > 1
        || byNumber.get(phrase.value()).role.isPresent()
        || professions.value(scene.title(), phrase.from(), 1) != Phrases.NONE) {
      return false;
    }
    return scene.found().stream()
        .anyMatch(other ->
            other.from() == phrase.end()
                && other.length() == 1
                && byNumber.get(other.value()).role.isEmpty()
                && !TitleText.parted(scene.title(), other.from()));
  }

  private static Rank rank(Head head, boolean single, int part) {
    if (head.field) {
      return Rank.FIELD;
    }
    return single && (part > 0 || !head.cues.isEmpty()) ? Rank.LOOSE : Rank.FIRM;
  }

  private static Named named(Optional<RoleId> role, Found phrase, String rule, boolean open) {
    return new Named(role, phrase.from(), phrase.end(), rule, open);
  }

  /// The cues that are a department as a whole.
  private static List<Found> wholly(List<Found> cues, Tokens department) {
    return cues.stream().filter(cue -> cue.length() == department.count()).toList();
  }

  /// The number of parts of the title before a token: commas, brackets, bars, slashes and lone
  /// hyphens part it.
  private static int part(Tokens title, int token) {
    int part = 0;
    for (int i = 1; i <= token; i++) {
      part += TitleText.parted(title, i) ? 1 : 0;
    }
    return part;
  }

  private boolean hasProfession(Tokens title) {
    for (int i = 0; i < title.count(); i++) {
      if (professions.value(title, i, 1) != Phrases.NONE) {
        return true;
      }
    }
    return false;
  }

  /// The longest cue of a phrase outside it, the first of equal ones.
  private static Optional<Found> cue(Head head, List<Found> cues, int from, int end) {
    Optional<Found> best = Optional.empty();
    for (Found cue : cues) {
      if ((cue.end() <= from || cue.from() >= end)
          && head.cues.containsKey(cue.value())
          && (best.isEmpty() || cue.length() > best.get().length())) {
        best = Optional.of(cue);
      }
    }
    return best;
  }

  /// Whether no phrase runs on over the gap before a token: behind a bracket or bar another begins.
  private static boolean apart(Tokens tokens, int token) {
    if (tokens.gap(token).compareTo(Gap.STOP) > 0) {
      return true;
    }
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (APART.indexOf(tokens.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Every phrase that runs anywhere in some tokens.
  private static List<Found> all(Phrases phrases, Tokens tokens) {
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < tokens.count(); from++) {
      int node = 0;
      for (int at = from; at < tokens.count(); at++) {
        if (at > from && apart(tokens, at)) {
          break;
        }
        node = phrases.child(node, tokens.word(at));
        if (node == Phrases.NONE) {
          break;
        }
        if (phrases.value(node) != Phrases.NONE) {
          found.add(new Found(from, at + 1, phrases.value(node)));
        }
      }
    }
    return found;
  }
}
