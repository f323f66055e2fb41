package dev.skillexchange.extract;

import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;

/// Writes a title without level, place, team and marketing words: the part of it that holds the
/// role.
final class PlainTitle {
  private static final String BREAKS = ",|()[]–—:;•/";

  private PlainTitle() {}

  static String of(
      String title,
      Tokens tokens,
      Optional<TitleIndex.Named> role,
      List<LevelReader.Found> levels) {
    if (tokens.count() == 0) {
      return title.strip();
    }
    int from = role.map(TitleIndex.Named::from).orElse(0);
    int end = role.map(TitleIndex.Named::end).orElse(1);
    int cut = cut(title, tokens, from, end);
    boolean whole = cut == end;
    end = cut;
    while (from > 0 && !broken(title, tokens, from)) {
      from--;
    }
    while (whole && end < tokens.count() && !broken(title, tokens, end)) {
      end++;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (!isLevel(levels, i, role) && speaks(tokens, i)) {
        String before = plain.isEmpty() ? "" : between(title, tokens, i);
        plain.append(before).append(tokens.written(i));
      }
    }
    return plain.isEmpty() ? title.strip() : plain.toString();
  }

  /// Where a phrase ends that goes on behind a break with the team ("Software Engineer, Data
  /// Platform"), if what stands before it has two words.
  private static int cut(String title, Tokens tokens, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (broken(title, tokens, i)) {
        return i - from > 1 ? i : end;
      }
    }
    return end;
  }

  /// Whether a token has letters or digits; a pictogram has none.
  private static boolean speaks(Tokens tokens, int token) {
    return tokens.written(token).equals("&")
        || tokens.written(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isLevel(
      List<LevelReader.Found> levels, int token, Optional<TitleIndex.Named> role) {
    boolean ofRole = role.filter(r -> r.from() <= token && token < r.end()).isPresent();
    return !ofRole
        && levels.stream().anyMatch(found -> found.from() <= token && token < found.end());
  }

  /// The signs before a token, hyphens kept, all blanks one.
  private static String between(String title, Tokens tokens, int token) {
    String gap = title.substring(tokens.end(token - 1), tokens.start(token));
    if (gap.isEmpty()) {
      return "";
    }
    return gap.length() == 1 && "-&/".contains(gap) ? gap : gap.contains("&") ? " & " : " ";
  }

  private static boolean broken(String title, Tokens tokens, int token) {
    String gap = title.substring(tokens.end(token - 1), tokens.start(token));
    return gap.contains(" - ") || gap.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
  }
}
