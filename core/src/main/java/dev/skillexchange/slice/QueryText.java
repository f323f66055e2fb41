package dev.skillexchange.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a person types into the search box, cut into terms. Every text can be cut: a quote that is
/// not closed ends with the text, and a colon without a name before it is part of a word.
///
/// ```
/// query  = { term }                        blanks part terms
/// term   = [ "-" ] ( name sign value | phrase | word )
/// sign   = ":" | "=" | ":>" | ":<" | ">" | "<", each with "=" behind it or not
/// value  = item { ( "," | "|" ) item }     one is enough
/// item   = phrase | characters other than blank, comma and bar
/// phrase = quote { character } quote
/// ```
///
/// @param terms in their order
record QueryText(List<Term> terms) {

  QueryText {
    terms = List.copyOf(terms);
  }

  /// One term.
  ///
  /// @param written as it was typed
  /// @param excluded whether a hyphen stands before it
  /// @param name of a filter, in small letters; empty for words
  /// @param sign `:`, `<` or `>`, the last two with `=` where that stands behind
  /// @param values of the filter, or the word or phrase alone
  record Term(String written, boolean excluded, String name, String sign, List<String> values) {
    Term {
      values = List.copyOf(values);
    }

    boolean isFilter() {
      return !name.isEmpty();
    }
  }

  /// Cuts a text; the rest is left out behind one term more than are ever searched for, by which it
  /// is known that there are more.
  static QueryText of(String text) {
    List<Term> terms = new ArrayList<>();
    Cutter cutter = new Cutter(text);
    while (terms.size() <= QueryLimits.MOST_WORDS && cutter.more()) {
      cutter.term(terms);
    }
    return new QueryText(terms);
  }

  /// Where in the text one is.
  private static final class Cutter {
    private final String text;
    private int at;

    Cutter(String text) {
      this.text = text;
    }

    boolean more() {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      return at < text.length();
    }

    void term(List<Term> into) {
      int start = at;
      boolean excluded = here('-') && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
      at += excluded ? 1 : 0;
      String name = name();
      String sign = name.isEmpty() ? "" : sign();
      List<String> values = name.isEmpty() ? List.of(item(false)) : values();
      if (values.stream().allMatch(String::isBlank)) {
        values = List.of(text.substring(start, at));
        name = "";
      }
      into.add(new Term(text.substring(start, at), excluded, name, sign, values));
    }

    /// The name of a filter, where letters with a sign behind them stand here.
    private String name() {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean named = end > at && end < text.length() && ":=<>".indexOf(text.charAt(end)) >= 0;
      String name = named ? text.substring(at, end).toLowerCase(Locale.ROOT) : "";
      at = named ? end : at;
      return name;
    }

    private String sign() {
      String sign = ":";
      if (here(':') || here('=')) {
        at++;
      }
      if (here('<') || here('>')) {
        sign = String.valueOf(text.charAt(at++));
        if (here('=')) {
          at++;
          sign += "=";
        }
      }
      return sign;
    }

    private List<String> values() {
      List<String> values = new ArrayList<>();
      values.add(item(true));
      while (here(',') || here('|')) {
        at++;
        values.add(item(true));
      }
      return values.stream().filter(value -> !value.isBlank()).toList();
    }

    /// A phrase without its quotes, or characters up to the next blank.
    ///
    /// @param listed whether a comma or bar ends it, too
    private String item(boolean listed) {
      if (here('"')) {
        int end = text.indexOf('"', at + 1);
        int stop = end < 0 ? text.length() : end;
        String phrase = text.substring(at + 1, stop);
        at = Math.min(text.length(), stop + 1);
        return phrase.strip();
      }
      int start = at;
      while (at < text.length()
          && !isBlank(text.charAt(at))
          && !(listed && (here(',') || here('|')))) {
        at++;
      }
      return text.substring(start, at);
    }

    private boolean here(char one) {
      return at < text.length() && text.charAt(at) == one;
    }

    private static boolean isBlank(char one) {
      return Character.isWhitespace(one) || Character.isISOControl(one) || one == '\u00a0';
    }
  }
}
