package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// What the few words behind a sum of money say of it.
///
/// Behind "plus", a comma or a bracket's first words nothing tells any more what the sum is. In
/// brackets only the first words do: "(OTE)", not "(of which base ...)".
final class PayBehind {
  private static final int MOST_WORDS = 7;

  Optional<PayCue> kind = Optional.empty();
  int distance;
  boolean amountFollows;
  boolean bracket;
  boolean share;
  Optional<PayPeriod> beside = Optional.empty();
  Optional<PayPeriod> later = Optional.empty();

  private PayBehind() {}

  static PayBehind read(PayCues cues, Tokens tokens, int end, int blockEnd) {
    PayBehind behind = new PayBehind();
    int from = tokens.from(end);
    boolean telling = true;
    for (int token = from; token < tokens.count() && token < from + MOST_WORDS; token++) {
      if (tokens.start(token) >= blockEnd
          || token > from && tokens.gap(token).compareTo(Gap.STOP) >= 0) {
        break;
      }
      int gapFrom = token == from ? end : tokens.end(token - 1);
      String gap = tokens.text().substring(gapFrom, tokens.start(token));
      if (ending(gap)) {
        break;
      }
      if (Character.isDigit(tokens.text().charAt(tokens.start(token)))) {
        behind.amountFollows =
            behind.kind.isPresent() && behind.distance == token - from - 1 && !parting(gap, true);
        break;
      }
      behind.bracket |=
          token == from && PaySlot.signBetween(tokens.text(), '(', end, tokens.start(from));
      telling &=
          !(behind.bracket && token > from)
              && !parting(gap, token > from)
              && !cues.parts(tokens, token);
      if (telling && behind.kind.isEmpty()) {
        behind.kind(cues, tokens, token, from);
      }
      behind.share |= !telling && behind.kind.isEmpty() && part(cues, tokens, token);
      behind.period(cues, tokens, token, from, gap);
    }
    return behind;
  }

  private static boolean ending(String gap) {
    return gap.indexOf('|') >= 0
        || gap.indexOf('•') >= 0
        || gap.indexOf(';') >= 0
        || gap.indexOf('\n') >= 0;
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

  private static boolean part(PayCues cues, Tokens tokens, int token) {
    int length = cues.kindLength(tokens, token);
    return length > 0 && cues.kind(tokens, token, length) == PayCue.PART;
  }

  private void kind(PayCues cues, Tokens tokens, int token, int from) {
    int length = cues.kindLength(tokens, token);
    if (length > 0) {
      kind = Optional.of(cues.kind(tokens, token, length));
      distance = token - from + length - 1;
    }
  }

  private void period(PayCues cues, Tokens tokens, int token, int from, String gap) {
    boolean slash = token == from && gap.strip().endsWith("/");
    Optional<PayPeriod> period = slash ? cues.unit(tokens, token) : cues.period(tokens, token);
    if (period.isEmpty() || cues.ofHours(tokens, token)) {
      return;
    }
    if (beside.isEmpty() && token - from <= 2) {
      beside = period;
    } else if (later.isEmpty()) {
      later = period;
    }
  }
}
