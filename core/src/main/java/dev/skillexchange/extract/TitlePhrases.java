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

/// The title phrases of the catalogue and their cues, compiled.
final class TitlePhrases {
  /// Signs behind which no phrase runs on.
  private static final String APART = ")]}|;•";

  private final Phrases heads;
  private final Phrases cues;
  private final Phrases professions;
  private final Phrases closings;
  private final List<Head> byNumber = new ArrayList<>();
  private int cueCount;

  /// A phrase of the catalogue.
  static final class Head {
    private Optional<RoleId> role = Optional.empty();
    private boolean other;
    private boolean field;
    private boolean profession;
    private final Map<Integer, RoleId> cues = new HashMap<>();

    /// Its own role, which it means where no cue decides.
    Optional<RoleId> role() {
      return role;
    }

    /// Whether it names no role of the catalogue.
    boolean other() {
      return other;
    }

    /// Whether it names a field of work, not who does it.
    boolean field() {
      return field;
    }

    /// Whether it has a word for a profession.
    boolean profession() {
      return profession;
    }

    /// Whether a cue may make another role of it.
    boolean ambiguous() {
      return !cues.isEmpty();
    }

    /// What a cue makes of it.
    Optional<RoleId> with(Found cue) {
      return Optional.ofNullable(cues.get(cue.value()));
    }
  }

  /// A phrase found among tokens.
  ///
  /// @param from its first token
  /// @param end the token behind its last
  record Found(int from, int end, int value) {
    int length() {
      return end - from;
    }

    /// Whether it is of several people ("backend engineers").
    boolean plural(Tokens tokens) {
      return tokens.text().charAt(tokens.end(end - 1) - 1) == 's';
    }
  }

  TitlePhrases(Catalogue catalogue, Lexicon lexicon) {
    heads = new Phrases(lexicon, Tokens.Dots.SPLIT);
    cues = new Phrases(lexicon, Tokens.Dots.SPLIT);
    professions = new Phrases(lexicon, Tokens.Dots.SPLIT);
    closings = new Phrases(lexicon, Tokens.Dots.SPLIT);
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
        case CLOSING -> closings.put(word.word(), 0);
        case PROFESSION -> {
          trades.add(word.word());
          professions.put(word.word(), 0);
          professions.put(word.word() + "s", 0);
        }
        case SCOPE -> {}
      }
    }
    Set<String> persons = new HashSet<>(trades);
    catalogue.titleCues().forEach(cue -> persons.add(cue.title()));
    for (Catalogue.RoleTitle title : catalogue.titles()) {
      List<String> words = List.of(title.words().split(" "));
      Head head = head(title.words());
      head.field = fields.contains(words.getLast()) && words.stream().noneMatch(persons::contains);
      head.profession = words.stream().anyMatch(trades::contains);
    }
    for (Catalogue.TitleCue cue : catalogue.titleCues()) {
      head(cue.title()).profession =
          List.of(cue.title().split(" ")).stream().anyMatch(trades::contains);
    }
  }

  Head head(Found found) {
    return byNumber.get(found.value());
  }

  /// Every phrase that may name a role.
  List<Found> heads(Tokens tokens) {
    return all(heads, tokens);
  }

  List<Found> cues(Tokens tokens) {
    return all(cues, tokens);
  }

  boolean profession(Tokens tokens, int token) {
    return professions.value(tokens, token, 1) != Phrases.NONE;
  }

  /// Whether a word closes the name of a field: of two fields before it that one counts.
  boolean closing(Tokens tokens, int token) {
    return closings.value(tokens, token, 1) != Phrases.NONE;
  }

  /// The longest phrase with a role of its own that begins at a token, without a comma in it.
  Optional<Found> namesAt(Tokens tokens, int token) {
    Optional<Found> longest = Optional.empty();
    int node = 0;
    for (int at = token; at < tokens.count(); at++) {
      if (at > token && tokens.gap(at) != Gap.JOIN) {
        break;
      }
      node = heads.child(node, tokens.word(at));
      if (node == Phrases.NONE) {
        break;
      }
      int value = heads.value(node);
      if (value != Phrases.NONE && byNumber.get(value).role.isPresent()) {
        longest = Optional.of(new Found(token, at + 1, value));
      }
    }
    return longest;
  }

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

  /// Whether no phrase runs on over the gap before a token: behind a bracket, a bar or a lone
  /// hyphen another begins.
  private static boolean apart(Tokens tokens, int token) {
    if (tokens.gap(token).compareTo(Gap.STOP) > 0) {
      return true;
    }
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (APART.indexOf(tokens.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return TitleParts.hyphened(tokens, token);
  }
}
