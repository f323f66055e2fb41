package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads what the lines above a sum say of it: the heading, or the line that opens its list or its
/// table ("Salary range:").
final class PayLead {
  private static final int MOST_LINES = 8;
  private static final int MOST_WORDS = 40;
  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_LABEL = 30;

  /// A paragraph with this word tells of the lines that follow: "The range below is of earnings on
  /// target."
  private static final String BELOW = " below";

  private static final int LONGEST_NOTICE = 600;

  private final PayCues cues;

  PayLead(PayCues cues) {
    this.cues = cues;
  }

  /// What is said above.
  record Said(Optional<PayCue> kind, Optional<PayPeriod> period) {
    static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
  }

  /// What is said above a sum whose own line says nothing.
  Said above(Advert advert, int block) {
    Block own = advert.blocks().get(block);
    for (int i = block - 1; i >= Math.max(0, block - MOST_LINES); i--) {
      Block line = advert.blocks().get(i);
      boolean sibling = line.kind() == own.kind() && own.kind() != Block.Kind.PARAGRAPH;
      if (opens(advert, line) || sibling && own.kind() == Block.Kind.TABLE_ROW) {
        Said said = said(advert, i);
        if (said.kind().isPresent() || line.kind() == Block.Kind.HEADING) {
          return said;
        }
      } else if (!sibling && !shortLine(advert, i)) {
        return Said.NOTHING;
      }
    }
    return Said.NOTHING;
  }

  private static boolean opens(Advert advert, Block line) {
    if (line.kind() == Block.Kind.HEADING) {
      return true;
    }
    String text = advert.plainText();
    int last = line.span().end() - 1;
    if (line.kind() == Block.Kind.PARAGRAPH
        && line.span().length() <= LONGEST_NOTICE
        && line.span().of(text).contains(BELOW)) {
      return true;
    }
    return last >= line.span().start() && text.charAt(last) == ':'
        || line.kind() == Block.Kind.PARAGRAPH && line.span().length() <= LONGEST_LEAD;
  }

  private static boolean shortLine(Advert advert, int block) {
    return advert.blocks().get(block).span().length() <= LONGEST_LEAD;
  }

  /// Only a label ("Relocation:") says that what follows is other money, not any heading with such
  /// a word.
  private static boolean label(Advert advert, int block) {
    return advert.blocks().get(block).span().length() <= LONGEST_LABEL;
  }

  private Said said(Advert advert, int block) {
    Tokens tokens = advert.tokens();
    int end = advert.end(block);
    int from = Math.max(advert.from(block), end - MOST_WORDS);
    Optional<PayCue> kind = Optional.empty();
    Optional<PayPeriod> period = Optional.empty();
    for (int token = from; token < end; token++) {
      int length = cues.kindLength(tokens, token);
      if (length > 0) {
        PayCue found = cues.kind(tokens, token, length);
        boolean pay = kind.isPresent() && ours(kind.get());
        if (!pay || found == PayCue.ON_TARGET) {
          kind = Optional.of(found);
        }
      }
      Optional<PayPeriod> said = cues.period(tokens, token);
      period = said.isPresent() ? said : period;
    }
    boolean aside = kind.isPresent() && !ours(kind.get()) && !label(advert, block);
    return new Said(aside ? Optional.empty() : kind, period);
  }

  private static boolean ours(PayCue kind) {
    return kind == PayCue.BASE || kind == PayCue.ON_TARGET;
  }
}
