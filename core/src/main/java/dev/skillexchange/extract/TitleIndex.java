package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The title phrases of the catalogue, compiled: finds the role that a title names.
///
/// Of all phrases in a title the longest decides, of equal ones the first. A phrase that is
/// ambiguous by itself ("software engineer") is decided by the longest cue elsewhere in the title,
/// then by a department that is a cue, and means its own role, if it has one, where there is
/// neither.
final class TitleIndex {
  private final Phrases heads;
  private final Phrases cues;
  private final List<Head> byNumber = new ArrayList<>();
  private int cueCount;

  /// A phrase of the catalogue: its own role, whether it names none of the catalogue, and its cues.
  private static final class Head {
    Optional<RoleId> role = Optional.empty();
    boolean other;
    final Map<Integer, RoleId> cues = new HashMap<>();
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

  /// The role of a title.
  ///
  /// @param role empty where the title names something that is no role of the catalogue
  /// @param from the first token of the phrase
  /// @param end the token behind its last
  record Named(Optional<RoleId> role, int from, int end, String rule) {}

  TitleIndex(Catalogue catalogue, Lexicon lexicon) {
    heads = new Phrases(lexicon, Tokens.Dots.SPLIT);
    cues = new Phrases(lexicon, Tokens.Dots.SPLIT);
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

  Optional<Named> find(Tokens title, Tokens department) {
    List<Found> found = all(heads, title);
    found.sort(Comparator.comparingInt((Found f) -> -f.length()).thenComparingInt(Found::from));
    List<Found> said = all(cues, title);
    List<Found> around = all(cues, department);
    for (Found phrase : found) {
      Optional<Named> named = decide(phrase, said, around, department);
      if (named.isPresent()) {
        return named;
      }
    }
    for (Found phrase : found) {
      Optional<RoleId> role = cue(byNumber.get(phrase.value()), around, -1, -1);
      if (role.isPresent()) {
        return Optional.of(new Named(role, phrase.from(), phrase.end(), "role.department"));
      }
    }
    return Optional.empty();
  }

  private Optional<Named> decide(
      Found phrase, List<Found> said, List<Found> around, Tokens department) {
    Head head = byNumber.get(phrase.value());
    if (head.other) {
      return Optional.of(
          new Named(Optional.empty(), phrase.from(), phrase.end(), "role.other-title"));
    }
    Optional<RoleId> byCue = cue(head, said, phrase.from(), phrase.end());
    if (byCue.isPresent()) {
      return Optional.of(new Named(byCue, phrase.from(), phrase.end(), "role.title-cue"));
    }
    if (head.role.isEmpty()) {
      return Optional.empty();
    }
    List<Found> whole = around.stream().filter(cue -> cue.length() == department.count()).toList();
    Optional<RoleId> byDepartment = cue(head, whole, -1, -1);
    return Optional.of(
        new Named(
            byDepartment.or(() -> head.role),
            phrase.from(),
            phrase.end(),
            byDepartment.isPresent() ? "role.department" : "role.title"));
  }

  /// The role of the longest cue outside the phrase, the first of equal ones.
  private static Optional<RoleId> cue(Head head, List<Found> cues, int from, int end) {
    return cues.stream()
        .filter(cue -> head.cues.containsKey(cue.value()))
        .filter(cue -> cue.end() <= from || cue.from() >= end)
        .min(Comparator.comparingInt((Found cue) -> -cue.length()).thenComparingInt(Found::from))
        .flatMap(cue -> Optional.ofNullable(head.cues.get(cue.value())));
  }

  /// Every phrase that runs anywhere in some tokens.
  private static List<Found> all(Phrases phrases, Tokens tokens) {
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < tokens.count(); from++) {
      int node = 0;
      for (int at = from; at < tokens.count(); at++) {
        if (at > from && tokens.gap(at).compareTo(Gap.STOP) > 0) {
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
