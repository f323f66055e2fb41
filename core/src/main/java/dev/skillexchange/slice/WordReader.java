package dev.skillexchange.slice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.slice.ResolvedQuery.Understood;
import dev.skillexchange.slice.WordMeanings.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the words of a query: the longest stretch that names a role, a skill, a workplace, a
/// level, a kind of employment or a place is understood as that; fillers such as "jobs in" are left
/// out; the rest is searched as words. What stands in quotes is searched as a phrase, never
/// understood.
final class WordReader {
  private static final int LONGEST_NAME = 6;

  private final WordMeanings meanings;
  private final PlaceWords places;
  private final int most;

  /// @param most how many words are searched for
  WordReader(Catalogue catalogue, Names names, int most) {
    this.meanings = new WordMeanings(catalogue, names);
    this.places = new PlaceWords(catalogue);
    this.most = most;
  }

  /// What the words of a query say.
  ///
  /// @param remarks what is not searched for, for people
  record Read(List<Slice> parts, List<Understood> understood, List<String> remarks) {}

  /// Names are looked for among words that stand together; a phrase and what a hyphen excludes
  /// stand apart.
  Read read(String query) {
    List<QueryText.Term> terms = QueryText.of(query).terms();
    Reading reading = new Reading(terms.stream().map(QueryText.Term::written).toList());
    List<QueryWord> together = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      QueryText.Term term = terms.get(i);
      if (term.excluded() || isPhrase(term)) {
        reading.plain(together);
        together.clear();
        reading.apart(term, i);
      } else {
        together.addAll(QueryWord.of(term.written(), i));
      }
    }
    reading.plain(together);
    return reading.done();
  }

  private static boolean isPhrase(QueryText.Term term) {
    return term.written().startsWith("\"");
  }

  /// A query while it is read.
  private final class Reading {
    private final List<String> terms;
    private final List<Slice> parts = new ArrayList<>();
    private final List<Understood> understood = new ArrayList<>();
    private final Set<String> fillers = new LinkedHashSet<>();
    private final Run whole = new Run();
    private final Run plain = new Run();
    private boolean nearMe;
    private boolean behindIn;
    private int words;
    private int left;

    Reading(List<String> terms) {
      this.terms = terms;
    }

    void plain(List<QueryWord> some) {
      behindIn = false;
      endRuns();
      for (int at = 0; at < some.size(); ) {
        if (words >= most) {
          left += some.size() - at;
          return;
        }
        int step = step(some, at);
        words += step;
        at += step;
      }
      endRuns();
    }

    /// Words that stand together are rather searched together.
    private void endRuns() {
      Optional<Slice> together = whole.end();
      plain.end().filter(some -> !together.equals(Optional.of(some))).ifPresent(parts::add);
      together.ifPresent(parts::add);
    }

    /// What is excluded is excluded as a name where it is one, and as a phrase otherwise.
    void apart(QueryText.Term term, int number) {
      List<QueryWord> some = QueryWord.of(String.join(" ", term.values()), number);
      if (some.isEmpty()) {
        return;
      }
      Slice phrase = new Slice.Phrase(QueryWord.texts(some));
      if (!term.excluded()) {
        parts.add(phrase);
        return;
      }
      boolean quoted = term.written().startsWith("-\"");
      List<Meaning> meant = quoted ? List.of() : meanings.of(some);
      parts.add(new Slice.Not(meant.isEmpty() ? phrase : all(meant)));
      meant.forEach(one ->
          understood.add(
              new Understood(
                  "-" + one.words(), "not the " + one.as(), one.name(), literally(some))));
    }

    /// Reads on from a word and tells how many words it took.
    private int step(List<QueryWord> some, int at) {
      int name = name(some, at);
      if (name > 0) {
        behindIn = false;
        return name;
      }
      String word = some.get(at).word();
      if (FillerWords.is(word)) {
        endRuns();
        fillers.add(word);
        nearMe |= word.equals("nearby") || word.equals("me") && behindIn;
        behindIn = FillerWords.beforePlace(word);
      } else {
        behindIn = false;
        parts.add(new Slice.Words(List.of(word)));
        whole.add(List.of(word));
        plain.add(List.of(word));
      }
      return 1;
    }

    /// Takes the longest name from a word on, a place where it is as long as another thing and "in"
    /// stands before it.
    private int name(List<QueryWord> some, int at) {
      Optional<PlaceWords.Found> place = places.at(some, at, behindIn || behindRemote(some, at));
      int placed = place.map(PlaceWords.Found::length).orElse(0);
      for (int length = Math.min(LONGEST_NAME, some.size() - at); length > 0; length--) {
        List<QueryWord> named = some.subList(at, at + length);
        boolean filler = length == 1 && FillerWords.is(named.getFirst().word());
        if (placed > length || placed == length && behindIn) {
          break;
        }
        List<Meaning> meant = filler ? List.of() : meanings.of(named);
        if (!meant.isEmpty()) {
          plain.end().ifPresent(parts::add);
          whole.add(QueryWord.texts(named));
          meant.forEach(one -> add(one.slice(), one.words(), one.as(), one.name(), named));
          return length;
        }
      }
      place.ifPresent(found -> {
        endRuns();
        List<QueryWord> named = some.subList(at, at + placed);
        add(found.slice(), QueryWord.text(named), "place", found.name(), named);
      });
      return placed;
    }

    /// "remote us" means the country.
    private static boolean behindRemote(List<QueryWord> some, int at) {
      return at > 0
          && some.get(at - 1).word().equals("remote")
          && PlaceWords.isShort(some.get(at).word());
    }

    private void add(Slice slice, String text, String as, String name, List<QueryWord> named) {
      parts.add(slice);
      understood.add(new Understood(text, as, name, literally(named)));
    }

    /// The words of the query with some of them as a phrase.
    private String literally(List<QueryWord> named) {
      int first = named.getFirst().term();
      int last = named.getLast().term();
      List<String> words = new ArrayList<>(terms.subList(0, first));
      String phrase = String.join(" ", terms.subList(first, last + 1)).replace("\"", "");
      boolean excluded = phrase.startsWith("-");
      words.add(excluded ? "-\"" + phrase.substring(1) + "\"" : "\"" + phrase + "\"");
      words.addAll(terms.subList(last + 1, terms.size()));
      return String.join(" ", words);
    }

    Read done() {
      List<String> remarks = new ArrayList<>();
      if (!fillers.isEmpty()) {
        remarks.add(
            "Not searched for: “" + String.join(" ", fillers) + "”. In quotes it would be.");
      }
      if (nearMe) {
        remarks.add("Where you are is not known here: name a place, such as near:leeds,20mi.");
      }
      if (left > 0) {
        String others = terms.size() <= QueryLimits.MOST_WORDS ? left + " more" : "all others";
        remarks.add(
            "Only the first %d words are searched for; %s are left out.".formatted(most, others));
      }
      return new Read(List.copyOf(parts), List.copyOf(understood), List.copyOf(remarks));
    }
  }

  /// Words or names that follow each other.
  private static final class Run {
    private final List<String> words = new ArrayList<>();
    private int parts;

    void add(List<String> more) {
      words.addAll(more);
      parts++;
    }

    /// The run as a phrase, where it has more than one part; it begins anew behind that.
    Optional<Slice> end() {
      Optional<Slice> phrase =
          parts > 1 ? Optional.of(new Slice.Rather(new Slice.Phrase(words))) : Optional.empty();
      words.clear();
      parts = 0;
      return phrase;
    }
  }

  private static Slice all(List<Meaning> meant) {
    List<Slice> slices = meant.stream().map(Meaning::slice).toList();
    return slices.size() == 1 ? slices.getFirst() : new Slice.AllOf(slices);
  }
}
