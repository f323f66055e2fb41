package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads base pay in prose: ranges and single figures with their currency and period. Bonus,
/// equity, funding, revenue and allowances are no pay; on-target earnings are kept apart. What the
/// text leaves unknown the source's fields fill.
///
/// Words that begin with a digit are looked at. A number that is a sum ([Amount], [PaySum]) is
/// weighed by the words around it ([PayContext]) and, where they say nothing, by the sum before it
/// or the line above it ([PayLead]); then its terms are settled ([PayTerms]). Everything looked at
/// is bounded, so that the work is linear in the text.
final class PayReader {
  /// So many sums of money of an advert are weighed: no honest one names more.
  private static final int MOST_SUMS = 300;

  private static final int MOST_RANGES = 60;

  /// The letters of a currency that may be grown to a number.
  private static final int LONGEST_CURRENCY = 3;

  private final PayContext context;
  private final PayLead lead;
  private final PayScope scopes;

  PayReader(Lexicon lexicon) {
    PayCues cues = new PayCues(lexicon);
    context = new PayContext(cues);
    lead = new PayLead(cues);
    scopes = new PayScope(lexicon, cues);
  }

  /// What is known while an advert is read.
  private static final class Course {
    final Advert advert;
    final Optional<String> homeCurrency;
    final List<Fact.Stated<PayRange>> ranges = new ArrayList<>();
    final int last;
    final int blocks;
    int block;

    /// Behind the last number that was read.
    int end;

    /// Behind the last sum of money.
    int floor;

    int sums;
    int lastBlock = -1;
    Optional<PayCue> lastKind = Optional.empty();

    Course(Advert advert, Optional<String> homeCurrency) {
      this.advert = advert;
      this.homeCurrency = homeCurrency;
      blocks = NextOpening.in(advert);
      last = blocks == 0 ? 0 : advert.blocks().get(blocks - 1).span().end();
    }

    /// Goes on to the block of a place; false where what is read of the advert ends before it.
    boolean enter(int place) {
      while (block < blocks && span().end() <= place) {
        block++;
      }
      return block < blocks && sums < MOST_SUMS && span().start() <= place;
    }

    Span span() {
      return advert.blocks().get(block).span();
    }
  }

  Pay read(Advert advert, Optional<String> homeCurrency) {
    Course course = new Course(advert, homeCurrency);
    Tokens tokens = advert.tokens();
    String text = tokens.text();
    int count = tokens.count();
    for (int token = 0; token < count; token++) {
      int digit = digit(text, tokens.start(token));
      if (digit >= course.end && course.enter(digit)) {
        number(course, text, digit);
      }
    }
    return PayFields.completed(course.ranges, advert.posting().hints(), homeCurrency);
  }

  /// The first digit of a word that is a number, perhaps with a currency grown to it ("USD120k");
  /// -1 where it is none.
  private static int digit(String text, int start) {
    char c = text.charAt(start);
    if (c <= '9') {
      return c >= '0' ? start : -1;
    }
    if (c > 'Z') {
      return -1;
    }
    int end = Math.min(text.length(), start + LONGEST_CURRENCY + 1);
    for (int at = start + 1; at < end; at++) {
      if (text.charAt(at) <= '9') {
        return Amount.digit(text.charAt(at)) ? at : -1;
      }
    }
    return -1;
  }

  private void number(Course course, String text, int digit) {
    Span block = course.span();
    int floor = Math.max(block.start(), course.floor);
    Optional<Amount> first = Amount.at(text, digit, floor, block.end());
    if (first.isEmpty()) {
      return;
    }
    PaySum sum = PaySum.from(text, first.get(), course.last);
    if (sum.range() || sum.named()) {
      course.sums++;
      weigh(course, sum, floor);
      course.floor = sum.end();
    }
    course.end = sum.end();
  }

  private void weigh(Course course, PaySum sum, int floor) {
    Advert advert = course.advert;
    PayAround around = context.around(advert.tokens(), course.span(), sum, floor);
    if (!sum.named() && !(around.kind().isPresent() && around.direct())) {
      return;
    }
    PayAround settled = settled(course, around);
    boolean before = course.lastBlock == course.block;
    course.lastBlock = course.block;
    course.lastKind = settled.kind().or(() -> before ? course.lastKind : Optional.empty());
    Optional<PayTerms> terms = PayTerms.of(sum, settled, course.homeCurrency);
    if (terms.isPresent() && course.ranges.size() < MOST_RANGES) {
      add(course, sum, terms.get(), settled.kind().isPresent(), floor);
    }
  }

  /// Where the sentence does not say what a sum is, the sum before it in the block does, or else
  /// the line above.
  private PayAround settled(Course course, PayAround around) {
    if (around.kind().isPresent()) {
      return around;
    }
    if (course.lastBlock == course.block && course.lastKind.isPresent()) {
      return around.as(course.lastKind.get());
    }
    PayLead.Said said = lead.above(course.advert, course.block);
    return said.kind().isPresent()
        ? around.as(said.kind().get()).orPeriod(said.period())
        : around.orPeriod(said.period());
  }

  private void add(Course course, PaySum sum, PayTerms terms, boolean said, int floor) {
    PayRange range = terms.range(scopes.of(course.advert.tokens(), course.span(), sum, floor));
    boolean known =
        course.ranges.stream().map(Fact.Stated::value).anyMatch(other -> sameSum(other, range));
    if (!known) {
      Span span = new Span(sum.start(), sum.end());
      course.ranges.add(new Fact.Stated<>(range, Evidence.inText(span, rule(sum, range, said))));
    }
  }

  private static String rule(PaySum sum, PayRange range, boolean said) {
    if (!range.plausible()) {
      return "pay.implausible";
    }
    if (!said) {
      return "pay.unsaid";
    }
    return sum.range() ? "pay.range" : "pay.single";
  }

  private static boolean sameSum(PayRange a, PayRange b) {
    return a.min().equals(b.min())
        && a.max().equals(b.max())
        && a.currency().equals(b.currency())
        && a.period() == b.period()
        && a.onTarget() == b.onTarget();
  }
}
