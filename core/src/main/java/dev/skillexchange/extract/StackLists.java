package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillEntry;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds technologies that no catalogue holds, by their company: names in a list in which the
/// catalogue knows at least two ("React, Redux, Zustand and TanStack Query").
final class StackLists {
  private static final int FEWEST_KNOWN = 2;
  private static final int MOST_WORDS = 3;

  /// No item of such a list has more tokens, names cut short among them; so a text without a comma
  /// is not read to its end from each of its names.
  private static final int LONGEST_ITEM = 8;

  private static final int FIRST_NOT_LATIN = 0x250;

  private final WordClasses classes;
  private final PhraseList between;
  private final ShortNames shortNames;

  /// What stands in such lists: technologies of the catalogue under names cut short, and others.
  record Names(List<SkillFinder.Found> known, List<OpenSkills.Found> open) {
    Names() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  StackLists(Catalogue catalogue, Lexicon lexicon, WordClasses classes) {
    this.classes = classes;
    between = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
    shortNames = new ShortNames(catalogue);
  }

  /// Adds the names in the lists that the catalogue's technologies begin.
  ///
  /// @param known the catalogue's skills of the part of the text that ends before `end`, in order
  /// @param counted which of them, by index, are skills of the job
  /// @param out what is found
  void find(Tokens tokens, int end, List<SkillFinder.Found> known, BitSet counted, Names out) {
    int next = 0;
    while (next < known.size()) {
      if (known.get(next).skill().kind().isTechnology() && counted.get(next)) {
        next = new Walk(tokens, end, known).from(next, out);
      } else {
        next++;
      }
    }
  }

  /// A walk along one list.
  private final class Walk {
    private final Tokens tokens;
    private final int end;
    private final List<SkillFinder.Found> known;
    private final Names names = new Names();
    private int technologies;
    private int lowercase;
    private int next;

    private Walk(Tokens tokens, int end, List<SkillFinder.Found> known) {
      this.tokens = tokens;
      this.end = end;
      this.known = known;
    }

    /// @return the first known skill behind the list
    private int from(int first, Names out) {
      next = first;
      int at = known.get(first).from();
      while (at >= 0 && at < end) {
        at = behind(item(at));
      }
      if (technologies >= FEWEST_KNOWN) {
        out.known().addAll(names.known());
        technologies += names.known().size();
      }
      if (technologies >= FEWEST_KNOWN && names.open().size() <= technologies) {
        boolean small = lowercase == technologies;
        names.open().stream().filter(name -> small || !lower(name.from())).forEach(out.open()::add);
      }
      return Math.max(next, first + 1);
    }

    /// Takes the item at a token, and gives the token behind it; -1 where it is none.
    private int item(int at) {
      while (next < known.size() && known.get(next).from() < at) {
        next++;
      }
      if (next < known.size() && known.get(next).from() == at) {
        SkillFinder.Found found = known.get(next);
        technologies += found.skill().kind().isTechnology() ? 1 : 0;
        lowercase += found.skill().kind().isTechnology() && lower(at) ? 1 : 0;
        next++;
        return found.end();
      }
      int stop = at + 1;
      while (stop < end && !apart(stop) && between.at(tokens, stop) == 0) {
        stop++;
        if (stop - at > LONGEST_ITEM) {
          return -1;
        }
      }
      boolean clear = next >= known.size() || known.get(next).from() >= stop;
      if (!clear || SkillFinder.inAddress(tokens, at)) {
        return -1;
      }
      Optional<SkillEntry> cut = shortNames.skill(words(at, stop));
      if (cut.isPresent()) {
        names.known().add(new SkillFinder.Found(cut.get(), at, stop, "skill.short"));
        return stop;
      }
      if (!name(at, stop)) {
        return -1;
      }
      names.open().add(new OpenSkills.Found(at, stop, SkillKind.TOOL, "skill.list"));
      return stop;
    }

    private String words(int from, int stop) {
      return tokens.text().substring(tokens.start(from), tokens.end(stop - 1));
    }

    /// The first token of the next item; -1 where the list ends.
    private int behind(int at) {
      if (at < 0 || at >= end || tokens.gap(at).compareTo(Gap.STOP) >= 0) {
        return -1;
      }
      boolean joined = between.at(tokens, at) > 0;
      if (!joined && !apart(at)) {
        return -1;
      }
      int item = joined ? at + 1 : at;
      if (!joined && item < end && between.at(tokens, item) > 0) {
        item++;
      }
      return item < end && tokens.gap(item).compareTo(Gap.STOP) < 0 ? item : -1;
    }

    private boolean apart(int token) {
      return OpenSkills.parts(tokens, token);
    }

    /// Whether a name begins with a letter and is written in Latin script; others do not part
    /// words.
    private boolean latin(int start, int stop) {
      String text = tokens.text();
      return Character.isLetter(text.charAt(start))
          && text.substring(start, stop).chars().noneMatch(c -> c >= FIRST_NOT_LATIN);
    }

    private boolean lower(int token) {
      return Character.isLowerCase(tokens.text().charAt(tokens.start(token)));
    }

    /// Whether an item is written like a name, and of words that a skill may have.
    private boolean name(int from, int stop) {
      if (stop - from > MOST_WORDS || tokens.end(stop - 1) - tokens.start(from) < 2) {
        return false;
      }
      int generic = 0;
      for (int i = from; i < stop; i++) {
        int of = classes.of(tokens, i);
        if (WordClasses.in(of, WordList.NEVER)
            || WordClasses.in(of, WordList.VERB)
            || WordClasses.in(of, WordList.ENDS)) {
          return false;
        }
        generic += WordClasses.in(of, WordList.NEVER_ALONE) ? 1 : 0;
      }
      return generic < stop - from
          && !classes.is(WordList.NEVER_LAST, tokens, stop - 1)
          && latin(tokens.start(from), tokens.end(stop - 1))
          && (stop - from == 1 || !lower(from));
    }
  }
}
