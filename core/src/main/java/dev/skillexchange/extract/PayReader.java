package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads base pay in prose: ranges and single figures with their currency and period. Bonus,
/// equity, funding, revenue and allowances are no pay; on-target earnings are kept apart. What the
/// text leaves unknown the source's fields fill.
///
/// The text is scanned for digits. A number that is a sum ([Amount], [PaySum]) is weighed by the
/// words around it ([PayContext]) and, where they say nothing, by the sum before it or the line
/// above it ([PayLead]); then its terms are settled ([PayTerms]). Everything looked at is bounded,
/// so that the work is linear in the text.
final class PayReader {
  /// So many sums of money of an advert are weighed: no honest one names more.
  private static final int MOST_SUMS = 300;

  private static final int MOST_RANGES = 60;

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
    int block;
    int end;
    int sums;
    int lastBlock = -1;
    Optional<PayCue> lastKind = Optional.empty();

    Course(Advert advert, Optional<String> homeCurrency) {
      this.advert = advert;
      this.homeCurrency = homeCurrency;
    }

    Span span() {
      return advert.blocks().get(block).span();
    }
  }

  Pay read(Advert advert, Optional<String> homeCurrency) {
    Course course = new Course(advert, homeCurrency);
    int end = NextOpening.in(advert);
    for (int i = 0; i < end && course.sums < MOST_SUMS; i++) {
      course.block = i;
      inBlock(course);
    }
    return PayFields.completed(course.ranges, advert.posting().hints(), homeCurrency);
  }

  private void inBlock(Course course) {
    String text = course.advert.plainText();
    Span block = course.span();
    int at = Math.max(block.start(), course.end);
    int floor = at;
    while (at < block.end() && course.sums < MOST_SUMS) {
      if (!Amount.digit(text.charAt(at))) {
        at++;
        continue;
      }
      Optional<Amount> first = Amount.at(text, at, floor, block.end());
      if (first.isEmpty()) {
        at = behindDigits(text, at, block.end());
        continue;
      }
      PaySum sum = PaySum.from(text, first.get(), text.length());
      if (sum.range() || sum.named()) {
        course.sums++;
        weigh(course, sum, floor);
        floor = sum.end();
      }
      at = Math.max(sum.end(), at + 1);
      course.end = at;
    }
  }

  private static int behindDigits(String text, int from, int end) {
    int at = from;
    while (at < end && Amount.digit(text.charAt(at))) {
      at++;
    }
    return at;
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
