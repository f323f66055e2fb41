package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// What the words of a sentence say before a sum of money: the end of the last phrase of each kind,
/// or -1.
///
/// Bars and bullets within a line part sentences as full stops do. What stands in brackets does not
/// tell that the sum is a bonus ("salary (without bonus): $90,000").
final class PayBefore {
  private static final int FARTHEST = 320;
  private static final int MOST_WORDS = 48;

  int from;
  int end;
  int base = -1;
  int target = -1;
  int part = -1;
  int other = -1;

  /// Whether a verb or a colon stands behind the last word of a kind: "pay in this market is".
  boolean told;

  Optional<PayPeriod> period = Optional.empty();

  /// Where the one or two words "up to", "from" right before the sum begin.
  int boundStart(Tokens tokens) {
    boolean two = end - from >= 2 && tokens.end(end - 1) - tokens.start(end - 1) <= 2;
    return tokens.start(two ? end - 2 : end - 1);
  }

  int nearest() {
    return Math.max(Math.max(base, target), Math.max(part, other));
  }

  void forget() {
    base = -1;
    target = -1;
    part = -1;
    other = -1;
    told = false;
    period = Optional.empty();
  }

  private PayBefore() {}

  /// @param floor where what stands before is no longer of this sum: the end of the sum before
  static PayBefore read(PayCues cues, Tokens tokens, int start, int floor) {
    PayBefore before = new PayBefore();
    before.end = tokens.from(start);
    before.from =
        Math.max(tokens.from(clauseStart(tokens.text(), start, floor)), before.end - MOST_WORDS);
    before.words(cues, tokens, start);
    return before;
  }

  private void words(PayCues cues, Tokens tokens, int start) {
    int partOutside = -1;
    int otherOutside = -1;
    int first = from;
    for (int token = first; token < end; token++) {
      if (token > first) {
        if (tokens.gap(token).compareTo(Gap.STOP) >= 0) {
          forget();
          from = token;
        }
        String gap = gap(tokens, token);
        if (gap.indexOf('(') >= 0) {
          partOutside = part;
          otherOutside = other;
        } else if (gap.indexOf(')') >= 0) {
          part = partOutside;
          other = otherOutside;
        }
      }
      note(cues, tokens, token);
    }
    if (end > from) {
      int last = tokens.end(end - 1);
      told |= PaySlot.signBetween(tokens.text(), ':', last, start);
      if (PaySlot.signBetween(tokens.text(), ')', last, start)) {
        part = partOutside;
        other = otherOutside;
      }
    }
  }

  private void note(PayCues cues, Tokens tokens, int token) {
    int length = cues.kindLength(tokens, token);
    int stop = token + length;
    told |= cues.tells(tokens, token);
    if (length > 0 && stop <= end) {
      told = false;
      switch (cues.kind(tokens, token, length)) {
        case BASE -> base = stop;
        case ON_TARGET -> target = stop;
        case PART -> part = stop;
        case OTHER, HOUR, DAY, WEEK, MONTH, YEAR, UP_TO, FROM -> other = stop;
      }
    }
    Optional<PayPeriod> said = cues.period(tokens, token);
    if (said.isPresent() && !cues.ofHours(tokens, token)) {
      period = said;
    }
  }

  private static String gap(Tokens tokens, int token) {
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    return to - from == 1 ? "" : tokens.text().substring(from, to);
  }

  private static int clauseStart(String text, int start, int floor) {
    int lowest = Math.max(floor, start - FARTHEST);
    for (int i = start - 1; i >= lowest; i--) {
      switch (text.charAt(i)) {
        case '|', '•', '·', ';', '\n' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    return lowest;
  }
}
