package dev.skillexchange.extract;

import java.math.BigDecimal;
import java.util.Optional;

/// Digits with their separators, as several countries write them: "1,234", "1.234", "1 234",
/// "1'234", "1,23,456", "1.250,00", "45.5".
///
/// @param end behind the last digit
/// @param digits all digits as one number
/// @param fraction how many of the digits stand behind the decimal sign
/// @param eitherWay whether it reads "12.500": a fraction where a unit follows, else thousands
record Numeral(int end, long digits, int fraction, boolean eitherWay) {
  private static final int MOST_DIGITS = 15;
  private static final int MOST_GROUPS = 6;
  private static final int GROUP = 3;

  /// With a unit behind it, "1.125 million" has a fraction; alone, "62.000" has none.
  BigDecimal value(boolean unitFollows) {
    return BigDecimal.valueOf(digits, eitherWay && unitFollows ? GROUP : fraction);
  }

  /// The numeral that begins at a digit; none where the separators make no sense.
  static Optional<Numeral> at(String text, int from, int limit) {
    long digits = 0;
    int count = 0;
    int groups = 0;
    int at = from;
    int groupStart = from;
    char[] signs = new char[MOST_GROUPS];
    int[] lengths = new int[MOST_GROUPS + 1];
    while (at < limit) {
      char c = text.charAt(at);
      if (Amount.digit(c)) {
        digits = digits * 10 + (c - '0');
        at++;
        if (++count > MOST_DIGITS) {
          return Optional.empty();
        }
      } else if (groups < MOST_GROUPS && separates(text, groupStart, at, limit)) {
        lengths[groups] = at - groupStart;
        signs[groups++] = kind(c);
        groupStart = ++at;
      } else {
        break;
      }
    }
    lengths[groups] = at - groupStart;
    return shaped(at, digits, signs, lengths, groups);
  }

  /// One sign for all blanks, one for all apostrophes.
  private static char kind(char c) {
    return c == ',' || c == '.' ? c : Amount.blank(c) ? ' ' : '\'';
  }

  private static boolean separates(String text, int groupStart, int at, int limit) {
    char c = text.charAt(at);
    if (at + 1 >= limit || !Amount.digit(text.charAt(at + 1))) {
      return false;
    }
    if (c == ',' || c == '.') {
      return true;
    }
    boolean quiet = Amount.blank(c) || c == '\'' || c == '’';
    return quiet && at - groupStart <= GROUP && threeDigits(text, at + 1, limit);
  }

  private static boolean threeDigits(String text, int from, int limit) {
    for (int i = from; i < from + GROUP; i++) {
      if (i >= limit || !Amount.digit(text.charAt(i))) {
        return false;
      }
    }
    return from + GROUP >= limit || !Amount.digit(text.charAt(from + GROUP));
  }

  private static Optional<Numeral> shaped(
      int end, long digits, char[] signs, int[] lengths, int groups) {
    if (groups == 0) {
      return Optional.of(new Numeral(end, digits, 0, false));
    }
    if (thousands(signs, lengths, groups) || indian(signs, lengths, groups)) {
      boolean point = groups == 1 && signs[0] == '.';
      return Optional.of(new Numeral(end, digits, 0, point));
    }
    char last = signs[groups - 1];
    int fraction = lengths[groups];
    boolean decimal =
        (last == '.' || last == ',')
            && fraction <= 2
            && (groups == 1 || signs[groups - 2] != last)
            && (groups == 1
                || thousands(signs, lengths, groups - 1)
                || indian(signs, lengths, groups - 1));
    return decimal ? Optional.of(new Numeral(end, digits, fraction, false)) : Optional.empty();
  }

  /// Groups of three behind a first of at most three, all parted by the same sign.
  private static boolean thousands(char[] signs, int[] lengths, int groups) {
    for (int i = 0; i < groups; i++) {
      if (signs[i] != signs[0] || lengths[i + 1] != GROUP) {
        return false;
      }
    }
    return lengths[0] <= GROUP;
  }

  /// Groups of two before a last one of three, as in lakhs and crores.
  private static boolean indian(char[] signs, int[] lengths, int groups) {
    for (int i = 0; i < groups; i++) {
      boolean last = i == groups - 1;
      if (signs[i] != ',' || lengths[i + 1] != (last ? GROUP : 2)) {
        return false;
      }
    }
    return groups > 1 && lengths[0] <= 2;
  }
}
