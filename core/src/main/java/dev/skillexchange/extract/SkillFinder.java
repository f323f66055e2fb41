package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.KnownName;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillEntry;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the catalogue's skills among tokens, in one pass: at each token the longest surface that
/// begins there, where its rule of matching allows it.
final class SkillFinder {
  /// So many tokens to either side are read of a sentence without an end.
  private static final int WINDOW = 40;

  private static final int LONGEST_ADDRESS = 120;

  /// So many words may stand in brackets between two names of a list.
  private static final int LONGEST_ASIDE = 8;

  private final Phrases surfaces;
  private final List<List<Surface>> byNumber = new ArrayList<>();
  private final PhraseList before;
  private final PhraseList joining;
  private final PhraseList skilled;
  private final PhraseList behind;
  private final PhraseList beforeList;

  /// A way of writing a skill.
  private record Surface(SkillEntry skill, String written, Skill.Match match) {}

  /// A surface in a text.
  ///
  /// @param from its first token
  /// @param end the token behind its last
  /// @param sure whether it needs no further evidence
  private record Hit(SkillEntry skill, int from, int end, boolean sure) {}

  /// A skill found.
  record Found(SkillEntry skill, int from, int end, String rule) {}

  SkillFinder(Catalogue catalogue, Lexicon lexicon) {
    surfaces = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (Skill skill : catalogue.skills().values()) {
      skill.safe().forEach(alias -> add(new Surface(skill, alias, Skill.Match.ANY)));
      add(new Surface(skill, skill.name(), skill.match()));
      skill.aliases().forEach(alias -> add(new Surface(skill, alias, skill.match())));
    }
    for (KnownName known : catalogue.knownNames()) {
      Skill.Match match = known.anyCase() ? Skill.Match.ANY : Skill.Match.CASE;
      add(new Surface(known, known.name(), match));
      known.spellings().forEach(spelling -> add(new Surface(known, spelling, match)));
    }
    catalogue.words(WordList.OTHERWISE).forEach(this::addOther);
    addForms();
    before = new PhraseList(lexicon, catalogue.words(WordList.BEFORE));
    joining = new PhraseList(lexicon, catalogue.words(WordList.JOINING));
    skilled = new PhraseList(lexicon, catalogue.words(WordList.SKILLED));
    behind = new PhraseList(lexicon, catalogue.words(WordList.FOLLOWING));
    beforeList = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
  }

  private void add(Surface surface) {
    int number = surfaces.get(surface.written());
    if (number == Phrases.NONE) {
      number = byNumber.size();
      if (surfaces.put(surface.written(), number) == Phrases.NONE
          && surfaces.get(surface.written()) == Phrases.NONE) {
        return;
      }
      byNumber.add(new ArrayList<>());
    }
    byNumber.get(number).add(surface);
  }

  /// Adds the other ways to write methods and fields of several words, where they name nothing
  /// else.
  private void addForms() {
    Map<String, Set<SkillEntry>> named = new LinkedHashMap<>();
    for (Surface surface : byNumber.stream().flatMap(List::stream).toList()) {
      if (surface.match() == Skill.Match.ANY
          && !surface.skill().kind().isTechnology()
          && surface.written().indexOf(' ') > 0) {
        for (String form : SpellingForms.of(surface.written())) {
          named.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(surface.skill());
        }
      }
    }
    named.forEach((form, skills) -> {
      if (skills.size() == 1 && surfaces.get(form) == Phrases.NONE) {
        add(new Surface(skills.iterator().next(), form, Skill.Match.ANY));
      }
    });
  }

  /// Adds a phrase that begins like a skill or holds its name, and names none: "reporting to".
  private void addOther(String phrase) {
    if (surfaces.get(phrase) == Phrases.NONE) {
      surfaces.put(phrase, byNumber.size());
      byNumber.add(List.of());
    }
  }

  /// The skills among the tokens of a text that is no item of a list, in order.
  List<Found> find(Tokens tokens) {
    return find(tokens, 0, tokens.count(), false, new ArrayList<>());
  }

  /// The skills among the tokens from `from` to before `end`, in order.
  ///
  /// @param item whether these are a whole item of a list, where a skill may stand alone
  /// @param doubtful takes the names that are also plain words and do not stand where a skill would
  List<Found> find(Tokens tokens, int from, int end, boolean item, List<Found> doubtful) {
    List<Hit> hits = hits(tokens, from, end);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean alone = item && hit.from() == from && hit.end() == end;
      if (hit.sure()) {
        found.add(new Found(hit.skill(), hit.from(), hit.end(), "skill.name"));
      } else if (alone || supported(tokens, hits, i, from, end)) {
        found.add(new Found(hit.skill(), hit.from(), hit.end(), "skill.context"));
      } else {
        doubtful.add(new Found(hit.skill(), hit.from(), hit.end(), "skill.context"));
      }
    }
    return found;
  }

  private List<Hit> hits(Tokens tokens, int from, int end) {
    List<Hit> hits = new ArrayList<>();
    int at = from;
    while (at < end) {
      int step = 1;
      int length = surfaces.longest(tokens, at, Gap.JOIN);
      while (length > 0 && step == 1) {
        if (at + length <= end && hit(tokens, at, length, hits)) {
          step = length;
          break;
        }
        length = shorter(tokens, at, length);
      }
      at += step;
    }
    return hits;
  }

  private int shorter(Tokens tokens, int at, int length) {
    for (int less = length - 1; less > 0; less--) {
      if (surfaces.value(tokens, at, less) != Phrases.NONE) {
        return less;
      }
    }
    return 0;
  }

  private boolean hit(Tokens tokens, int at, int length, List<Hit> hits) {
    int number = surfaces.value(tokens, at, length);
    if (number == Phrases.NONE || inAddress(tokens, at) || length == 1 && initial(tokens, at)) {
      return false;
    }
    List<Surface> ways = byNumber.get(number);
    if (ways.isEmpty()) {
      return true;
    }
    for (Surface surface : ways) {
      boolean exact =
          surface.match() == Skill.Match.ANY || written(tokens, at, length, surface.written());
      if (exact) {
        hits.add(new Hit(surface.skill(), at, at + length, surface.match() != Skill.Match.CONTEXT));
        return true;
      }
    }
    return false;
  }

  /// Whether a token is part of the address of a page or of a person.
  static boolean inAddress(Tokens tokens, int at) {
    String text = tokens.text();
    if (text.startsWith("://", tokens.end(at))) {
      return true;
    }
    for (int i = tokens.start(at) - 1; i >= 0 && i > tokens.start(at) - LONGEST_ADDRESS; i--) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '(') {
        return false;
      }
      if (c == '@' || c == ':' && text.startsWith("//", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a token is a single letter that others make a word with: "C-level", "C&DH", "GR&R".
  private static boolean initial(Tokens tokens, int at) {
    int start = tokens.start(at);
    int stop = tokens.end(at);
    return stop - start == 1
        && (glued(tokens.text(), stop, stop + 1) || glued(tokens.text(), start - 1, start - 2));
  }

  private static boolean glued(String text, int sign, int letter) {
    return Math.min(sign, letter) >= 0
        && Math.max(sign, letter) < text.length()
        && "-‐‑&".indexOf(text.charAt(sign)) >= 0
        && Character.isLetter(text.charAt(letter));
  }

  private static boolean written(Tokens tokens, int at, int length, String surface) {
    int start = tokens.start(at);
    int stop = tokens.end(at + length - 1);
    return stop - start == surface.length() && tokens.text().startsWith(surface, start);
  }

  /// Whether a name that is also a plain word stands where a skill would: in a list beside another
  /// skill, behind a word that a skill follows, or before one that follows a skill.
  private boolean supported(Tokens tokens, List<Hit> hits, int i, int from, int end) {
    Hit hit = hits.get(i);
    boolean capitalBegins = hit.from() == from || tokens.gap(hit.from()).compareTo(Gap.STOP) >= 0;
    if (i > 0 && near(tokens, hits.get(i - 1).end(), hit.from())
        || i + 1 < hits.size() && near(tokens, hit.end(), hits.get(i + 1).from())) {
      return true;
    }
    if (hit.end() < end
        && tokens.gap(hit.end()).compareTo(Gap.LIST) < 0
        && behind.at(tokens, hit.end()) > 0) {
      return true;
    }
    if (capitalBegins) {
      return false;
    }
    return before.endsAt(tokens, hit.from())
        || joining.endsAt(tokens, hit.from()) && ofSkill(tokens, hits, i, from, end);
  }

  /// Whether the sentence of a hit speaks of what people can or build, or names a skill surely.
  private boolean ofSkill(Tokens tokens, List<Hit> hits, int i, int from, int end) {
    Hit hit = hits.get(i);
    int begin = hit.from();
    while (begin > Math.max(from, hit.from() - WINDOW)
        && tokens.gap(begin).compareTo(Gap.STOP) < 0) {
      begin--;
    }
    int stop = hit.end();
    while (stop < Math.min(end, hit.end() + WINDOW) && tokens.gap(stop).compareTo(Gap.STOP) < 0) {
      stop++;
    }
    return sureWithin(hits, i, begin, stop) || skilled.in(tokens, begin, stop);
  }

  private static boolean sureWithin(List<Hit> hits, int i, int begin, int stop) {
    for (int before = i - 1; before >= 0 && hits.get(before).from() >= begin; before--) {
      if (hits.get(before).sure()) {
        return true;
      }
    }
    for (int after = i + 1; after < hits.size() && hits.get(after).end() <= stop; after++) {
      if (hits.get(after).sure()) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing but an aside in brackets, or what is left of one, and a comma stand between
  /// two places of a list: "TypeScript (most services), Rust".
  private static boolean aside(Tokens tokens, int left, int right) {
    if (left == 0 || right - left > LONGEST_ASIDE) {
      return false;
    }
    String between = tokens.text().substring(tokens.end(left - 1), tokens.start(right));
    int close = between.lastIndexOf(')');
    return close >= 0
        && between.indexOf(')') == close
        && between.substring(close + 1).strip().equals(",");
  }

  /// Whether two places are next to each other in a list: at most one joining word between.
  private boolean near(Tokens tokens, int left, int right) {
    for (int i = left; i <= right; i++) {
      if (i < tokens.count() && tokens.gap(i).compareTo(Gap.STOP) >= 0) {
        return false;
      }
    }
    return right == left
        || right == left + 1 && beforeList.at(tokens, left) > 0
        || aside(tokens, left, right);
  }
}
