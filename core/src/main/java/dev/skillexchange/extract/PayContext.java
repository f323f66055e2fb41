package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads what stands around a sum of money: the words of pay in its sentence before it, and the few
/// behind it.
///
/// Bars and bullets within a line part sentences as full stops do. What stands in brackets before
/// the sum does not tell that it is a bonus ("salary (without bonus): $90,000").
final class PayContext {
  private static final int FARTHEST = 320;
  private static final int MOST_BEFORE = 48;
  private static final int MOST_BEHIND = 7;

  /// So many words may stand between a sum and the word that says directly what it is.
  private static final int DIRECT = 3;

  private final PayCues cues;

  PayContext(PayCues cues) {
    this.cues = cues;
  }

  /// What the words before say.
  private static final class Before {
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
  }

  /// What the words behind say.
  private static final class Behind {
    Optional<PayCue> kind = Optional.empty();
    int distance;
    boolean amountFollows;
    boolean bracket;
    boolean share;
    Optional<PayPeriod> beside = Optional.empty();
    Optional<PayPeriod> later = Optional.empty();
  }

  /// @param floor where what stands before is no longer of this sum: the end of the sum before
  PayAround around(Tokens tokens, Span block, PaySum sum, int floor) {
    Before before = before(tokens, clauseStart(tokens.text(), sum.start(), floor), sum.start());
    Behind behind = behind(tokens, sum.end(), Math.max(block.end(), sum.end()));
    Optional<PayPeriod> between = between(tokens, sum);
    Optional<PayCue> bound = cues.bound(tokens, before.from, before.end);
    Optional<PayCue> kind = kind(before, behind);
    int nearest = before.nearest();
    boolean direct =
        nearest >= 0 && (before.told || before.end - nearest <= DIRECT)
            || behind.kind.isPresent() && !behind.amountFollows;
    return new PayAround(
        kind,
        direct,
        before.base >= 0 || before.target >= 0,
        before.other >= 0 || before.part >= 0,
        between.or(() -> behind.beside),
        before.period.or(() -> behind.later),
        PaySlot.of(
            tokens.text(),
            block,
            bound.isPresent() ? before.boundStart(tokens) : sum.start(),
            sum.end()),
        behind.share,
        bound);
  }

  /// Words right behind decide, unless another sum follows that they may belong to; else the
  /// nearest before. Where pay is spoken of, other money counts only right beside the sum.
  private static Optional<PayCue> kind(Before before, Behind behind) {
    boolean pay = before.base >= 0 || before.target >= 0;
    boolean labelled = before.nearest() >= 0 && before.end - before.nearest() <= DIRECT;
    boolean another = behind.amountFollows && (labelled || behind.bracket);
    if (behind.kind.isPresent() && !another) {
      PayCue kind = behind.kind.get();
      boolean ours = kind == PayCue.BASE || kind == PayCue.ON_TARGET;
      if (ours ? behind.distance <= DIRECT + 1 : behind.distance <= (pay ? 1 : 4)) {
        return behind.kind;
      }
    }
    int nearest = before.nearest();
    if (nearest < 0) {
      return Optional.empty();
    }
    if (nearest == before.target) {
      return Optional.of(PayCue.ON_TARGET);
    }
    if (nearest == before.base) {
      return Optional.of(PayCue.BASE);
    }
    boolean near = before.end - nearest <= DIRECT && !before.told;
    if (pay && !near) {
      return Optional.of(before.target > before.base ? PayCue.ON_TARGET : PayCue.BASE);
    }
    return Optional.of(nearest == before.other ? PayCue.OTHER : PayCue.PART);
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

  private Before before(Tokens tokens, int from, int start) {
    Before before = new Before();
    before.end = tokens.from(start);
    before.from = Math.max(tokens.from(from), before.end - MOST_BEFORE);
    int partInBracket = -1;
    int otherInBracket = -1;
    for (int token = before.from; token < before.end; token++) {
      if (token > before.from) {
        if (tokens.gap(token).compareTo(Gap.STOP) >= 0) {
          before.forget();
          before.from = token;
        }
        String gap = gap(tokens, token);
        if (gap.indexOf('(') >= 0) {
          partInBracket = before.part;
          otherInBracket = before.other;
        } else if (gap.indexOf(')') >= 0) {
          before.part = partInBracket;
          before.other = otherInBracket;
        }
      }
      note(tokens, token, before);
    }
    before.told |= before.end > before.from && colonEnds(tokens, before.end, start);
    if (before.end > before.from && bracketEnds(tokens, before.end, start)) {
      before.part = partInBracket;
      before.other = otherInBracket;
    }
    return before;
  }

  private void note(Tokens tokens, int token, Before before) {
    int length = cues.kindLength(tokens, token);
    int end = token + length;
    before.told |= cues.tells(tokens, token);
    if (length > 0 && end <= before.end) {
      before.told = false;
      switch (cues.kind(tokens, token, length)) {
        case BASE -> before.base = end;
        case ON_TARGET -> before.target = end;
        case PART -> before.part = end;
        case OTHER, HOUR, DAY, WEEK, MONTH, YEAR, UP_TO, FROM -> before.other = end;
      }
    }
    Optional<PayPeriod> period = cues.period(tokens, token);
    if (period.isPresent() && !ofHours(tokens, token)) {
      before.period = period;
    }
  }

  private static String gap(Tokens tokens, int token) {
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    return to - from == 1 ? "" : tokens.text().substring(from, to);
  }

  private static boolean colonEnds(Tokens tokens, int end, int start) {
    return signBetween(tokens, ':', tokens.end(end - 1), start);
  }

  private static boolean bracketEnds(Tokens tokens, int end, int start) {
    return signBetween(tokens, ')', tokens.end(end - 1), start);
  }

  /// "40 hours per week" says nothing of pay.
  private static boolean ofHours(Tokens tokens, int token) {
    if (token == 0) {
      return false;
    }
    return switch (tokens.written(token - 1)) {
      case "hours", "hrs", "days", "times", "Hours", "hour", "day", "h", "Stunden", "heures" ->
          true;
      default -> false;
    };
  }

  /// The period between two amounts: "$45/hr - $50/hr".
  private Optional<PayPeriod> between(Tokens tokens, PaySum sum) {
    if (!sum.range()) {
      return Optional.empty();
    }
    int token = tokens.from(sum.bridge());
    if (token >= tokens.count() || tokens.start(token) >= sum.bridgeEnd()) {
      return Optional.empty();
    }
    return tokens.text().charAt(tokens.start(token) - 1) == '/'
        ? cues.unit(tokens, token)
        : cues.period(tokens, token);
  }

  private Behind behind(Tokens tokens, int end, int blockEnd) {
    Behind behind = new Behind();
    int from = tokens.from(end);
    boolean telling = true;
    for (int token = from; token < tokens.count() && token < from + MOST_BEHIND; token++) {
      if (tokens.start(token) >= blockEnd
          || token > from && tokens.gap(token).compareTo(Gap.STOP) >= 0) {
        break;
      }
      int gapFrom = token == from ? end : tokens.end(token - 1);
      String gap = tokens.text().substring(gapFrom, tokens.start(token));
      if (gap.indexOf('|') >= 0
          || gap.indexOf('•') >= 0
          || gap.indexOf(';') >= 0
          || gap.indexOf('\n') >= 0) {
        break;
      }
      if (Character.isDigit(tokens.text().charAt(tokens.start(token)))) {
        behind.amountFollows =
            behind.kind.isPresent() && behind.distance == token - from - 1 && !parting(gap, true);
        break;
      }
      behind.bracket |= token == from && opensBracket(tokens, end, from);
      telling &=
          !(behind.bracket && token > from)
              && !parting(gap, token > from)
              && !cues.parts(tokens, token);
      if (telling && behind.kind.isEmpty()) {
        kindBehind(tokens, token, from, behind);
      }
      behind.share |= !telling && behind.kind.isEmpty() && part(tokens, token);
      periodBehind(tokens, token, from, gap, behind);
    }
    return behind;
  }

  private static boolean parting(String gap, boolean later) {
    return gap.indexOf('+') >= 0
        || gap.indexOf(',') >= 0
        || gap.indexOf(')') >= 0
        || gap.indexOf(':') >= 0
        || gap.indexOf('.') >= 0
        || gap.indexOf('&') >= 0
        || gap.indexOf('–') >= 0
        || gap.indexOf('—') >= 0
        || gap.indexOf(" - ") >= 0
        || later && gap.indexOf('(') >= 0;
  }

  private boolean part(Tokens tokens, int token) {
    int length = cues.kindLength(tokens, token);
    return length > 0 && cues.kind(tokens, token, length) == PayCue.PART;
  }

  /// In brackets only their first words tell what the sum is: "(OTE)", not "(of which base ...)".
  private static boolean opensBracket(Tokens tokens, int end, int from) {
    return signBetween(tokens, '(', end, tokens.start(from));
  }

  private static boolean signBetween(Tokens tokens, char sign, int from, int to) {
    return from < to && tokens.text().indexOf(sign, from, to) >= 0;
  }

  private void kindBehind(Tokens tokens, int token, int from, Behind behind) {
    int length = cues.kindLength(tokens, token);
    if (length > 0) {
      PayCue kind = cues.kind(tokens, token, length);
      behind.kind = Optional.of(kind);
      behind.distance = token - from + length - 1;
    }
  }

  private void periodBehind(Tokens tokens, int token, int from, String gap, Behind behind) {
    boolean slash = token == from && gap.strip().endsWith("/");
    Optional<PayPeriod> period = slash ? cues.unit(tokens, token) : cues.period(tokens, token);
    if (period.isEmpty() || ofHours(tokens, token)) {
      return;
    }
    if (behind.beside.isEmpty() && token - from <= 2) {
      behind.beside = period;
    } else if (behind.later.isEmpty()) {
      behind.later = period;
    }
  }
}
