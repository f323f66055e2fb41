package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Weighs what stands around a sum of money: the words of pay in its sentence before it
/// ([PayBefore]), and the few behind it ([PayBehind]).
final class PayContext {
  /// So many words may stand between a sum and the word that says directly what it is.
  private static final int DIRECT = 3;

  private final PayCues cues;

  PayContext(PayCues cues) {
    this.cues = cues;
  }

  /// @param floor where what stands before is no longer of this sum: the end of the sum before
  PayAround around(Tokens tokens, Span block, PaySum sum, int floor) {
    PayBefore before = PayBefore.read(cues, tokens, sum.start(), floor);
    PayBehind behind = PayBehind.read(cues, tokens, sum.end(), Math.max(block.end(), sum.end()));
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

  /// Words right behind decide, unless another sum follows that they may belong to, or they tell in
  /// brackets what earnings on target are made of; else the nearest before. Where pay is spoken of,
  /// other money counts only right beside the sum.
  private static Optional<PayCue> kind(PayBefore before, PayBehind behind) {
    boolean pay = before.base >= 0 || before.target >= 0;
    boolean labelled = before.nearest() >= 0 && before.end - before.nearest() <= DIRECT;
    boolean another = behind.amountFollows && (labelled || behind.bracket);
    boolean target = before.target >= 0 && before.nearest() == before.target;
    if (behind.bracket && target && (labelled || before.told)) {
      return Optional.of(PayCue.ON_TARGET);
    }
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
}
