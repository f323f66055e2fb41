package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.text.Block;
import dev.skillexchange.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads base pay in prose: ranges and single figures with their currency and period. Bonus,
/// equity, funding, revenue and allowances are no pay; on-target earnings are kept apart. What the
/// text leaves unknown the source's fields fill.
final class PayReader {
  /// So many sums of money of an advert are weighed: no honest one names more.
  private static final int MOST_SUMS = 300;

  private static final int BEFORE = 90;
  private static final int BEHIND = 60;
  private static final BigDecimal LEAST_YEARLY = BigDecimal.valueOf(8_000);
  private static final BigDecimal MOST_YEARLY = BigDecimal.valueOf(3_000_000);
  private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(500);

  private static final Pattern CONNECTOR =
      Pattern.compile(
          "\\s*(?:USD|CAD|EUR|GBP|AUD|/\\s?(?:yr|year|hr|hour)|per (?:year|hour|annum|month))?"
              + "\\s*(?:-|–|—|‒|−|~|to|and|bis|à|a|up to|through)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SALARY =
      Pattern.compile(
          "salar|compensation|\\bpay\\b|\\bpays\\b|\\bpaid\\b|base|wage|remunerat|\\brate\\b|\\brates\\b"
              + "|gehalt|vergütung|rémunération|salaire|salario|salário|earn|\\bote\\b|on.target"
              + "|per hour|/hr|/hour|hourly|annual|per year|/year|per annum|a year|\\bp\\.a\\b|\\bctc\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_PAY =
      Pattern.compile(
          "rais(?:ed|ing)|funding|series [a-e]\\b|valuation|revenue|\\barr\\b|\\bbudget|stipend|allowance"
              + "|reimburse|\\bbonus of|sign.?on|signing bonus|referral|\\b401|credit|donat|investment of"
              + "|backed|transaction|in sales|quota|portfolio|\\baum\\b|\\bgmv\\b|savings|deductible"
              + "|per diem|equity (?:of|worth|value)|stock (?:of|worth)|grant of|up to \\$?\\d+ (?:for|toward)"
              + "|deals? (?:of|ranging|from|size|worth)|\\bacv\\b|contracts? (?:of|worth)|spend|fee\\b"
              + "|learning|wellness|commission of|customers",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_PAY_BEHIND =
      Pattern.compile(
          "^\\s*(?:\\+|million|billion|mm?\\b|bn?\\b|in (?:funding|revenue|arr|sales|annual recurring|equity"
              + "|stock|rsu)|bonus|sign|stipend|allowance|of equity|equity|raised|valuation|series"
              + "|referral|credit|per (?:person|employee)|towards?|for (?:home|learning|equipment|training)"
              + "|budget|annual (?:recurring|revenue|bonus|learning|stipend|budget)|arr\\b|variable"
              + "|in (?:total )?(?:variable|commission|incentive)|performance bonus)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ON_TARGET =
      Pattern.compile(
          "\\bote\\b|on.target|total (?:cash|target)|target earnings", Pattern.CASE_INSENSITIVE);

  private static final Pattern UP_TO =
      Pattern.compile(
          "(?:up to|bis zu|maximum of|jusqu.à|hasta|até)\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM =
      Pattern.compile(
          "(?:from|starting at|starts at|start at|minimum of|at least|ab|à partir de|desde|a partir de)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /// What stands in the sentence around an amount.
  private record Around(String before, String behind, boolean offer) {}

  Pay read(Advert advert, Optional<String> homeCurrency) {
    List<Fact.Stated<PayRange>> ranges = new ArrayList<>();
    List<Block> blocks = advert.blocks();
    int left = MOST_SUMS;
    for (int i = 0; i < blocks.size() && left > 0; i++) {
      Section section = advert.section(i);
      if (section != Section.EMPLOYER) {
        left =
            inBlock(advert.plainText(), blocks.get(i).span(), section, homeCurrency, ranges, left);
      }
    }
    return ranges.isEmpty()
        ? PayFields.read(advert.posting().hints(), homeCurrency)
        : Pay.of(ranges);
  }

  /// Reads a block of which at most so many sums are weighed, and tells how many are left.
  private static int inBlock(
      String text,
      Span block,
      Section section,
      Optional<String> homeCurrency,
      List<Fact.Stated<PayRange>> ranges,
      int most) {
    int left = most;
    int at = block.start();
    while (at < block.end() && left > 0) {
      if (!mayBegin(text, at)) {
        at++;
        continue;
      }
      Optional<Money> first = Money.at(text, at).filter(money -> money.end() <= block.end());
      if (first.isEmpty()) {
        at = skipNumber(text, at, block.end());
        continue;
      }
      Optional<Money> second = second(text, first.get(), block.end());
      if (!named(first.get()) && second.filter(PayReader::named).isEmpty()) {
        at = first.get().end();
        continue;
      }
      int end = second.map(Money::end).orElse(first.get().end());
      left--;
      Around around = around(text, block, first.get().start(), end, section);
      range(first.get(), second, around, homeCurrency)
          .filter(range -> ranges.stream().noneMatch(known -> same(known.value(), range)))
          .ifPresent(range ->
              ranges.add(
                  new Fact.Stated<>(
                      range,
                      Evidence.inText(
                          new Span(first.get().start(), end),
                          second.isPresent() ? "pay.range" : "pay.single"))));
      at = end;
    }
    return left;
  }

  /// Whether an amount says by itself that it is money; other numbers are passed over at once.
  private static boolean named(Money money) {
    return money.currency().isPresent() || money.thousands();
  }

  private static boolean same(PayRange a, PayRange b) {
    return a.min().equals(b.min())
        && a.max().equals(b.max())
        && a.currency().equals(b.currency())
        && a.onTarget() == b.onTarget();
  }

  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
    if (c >= 'A' && c <= 'Z') {
      return at + 2 < text.length() && currencyLike(text, at);
    }
    return c == '$' || c >= '\u00a3' && !Character.isLetterOrDigit(c);
  }

  /// "USD", "US$", "C$": capitals that stand apart, and perhaps a sign.
  private static boolean currencyLike(String text, int at) {
    char next = text.charAt(at + 1);
    return next == '$'
        || (at == 0 || !Character.isLetter(text.charAt(at - 1)))
            && next >= 'A'
            && next <= 'Z'
            && (text.charAt(at + 2) == '$' || Character.isUpperCase(text.charAt(at + 2)));
  }

  private static int skipNumber(String text, int from, int end) {
    int at = from + 1;
    while (at < end
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<Money> second(String text, Money first, int end) {
    Matcher connector =
        CONNECTOR.matcher(text).region(first.end(), Math.min(end, first.end() + 30));
    return connector.lookingAt()
        ? Money.at(text, connector.end()).filter(money -> money.end() <= end)
        : Optional.empty();
  }

  private static Around around(String text, Span block, int start, int end, Section section) {
    return new Around(
        text.substring(Math.max(block.start(), start - BEFORE), start),
        text.substring(end, Math.min(block.end(), end + BEHIND)),
        section == Section.OFFER);
  }

  private static Optional<PayRange> range(
      Money first, Optional<Money> second, Around around, Optional<String> homeCurrency) {
    Optional<String> written = first.currency().or(() -> second.flatMap(Money::currency));
    if (second.flatMap(Money::currency).filter(code -> !code.equals("$")).isPresent()
        && written.filter("$"::equals).isPresent()) {
      written = second.flatMap(Money::currency);
    }
    boolean salary = SALARY.matcher(around.before() + " | " + around.behind()).find();
    boolean thousands = first.thousands() || second.filter(Money::thousands).isPresent();
    boolean named = written.isPresent() || thousands && (salary || around.offer());
    if (!named || refused(around) || second.isEmpty() && !salary) {
      return Optional.empty();
    }
    BigDecimal low = inStep(first, second);
    BigDecimal high = second.map(money -> inStep(money, Optional.of(first))).orElse(low);
    if (low.signum() == 0 || low.compareTo(high) > 0) {
      return Optional.empty();
    }
    String currency = resolved(written, homeCurrency);
    return period(low, high, around, currency)
        .map(period ->
            new PayRange(
                second.isEmpty() && UP_TO.matcher(around.before()).find()
                    ? Optional.empty()
                    : Optional.of(low),
                second.isEmpty() && FROM.matcher(around.before()).find()
                    ? Optional.empty()
                    : Optional.of(high),
                currency,
                period,
                onTarget(around),
                Optional.empty()));
  }

  /// "120 - 150k" means 120,000 to 150,000.
  private static BigDecimal inStep(Money money, Optional<Money> other) {
    boolean borrowed =
        !money.thousands()
            && other.filter(Money::thousands).isPresent()
            && money.amount().compareTo(BigDecimal.valueOf(1000)) < 0;
    return borrowed ? money.amount().multiply(BigDecimal.valueOf(1000)) : money.amount();
  }

  private static boolean refused(Around around) {
    String near = sentenceTail(around.before());
    return NOT_PAY_BEHIND.matcher(around.behind()).find()
        || NOT_PAY.matcher(near).find() && !SALARY.matcher(near).find();
  }

  private static boolean onTarget(Around around) {
    return ON_TARGET.matcher(sentenceTail(around.before())).find()
        || ON_TARGET.matcher(around.behind().split("[.;,(]", 2)[0]).find();
  }

  /// What stands before in the same sentence.
  private static String sentenceTail(String before) {
    int cut =
        Math.max(
            before.lastIndexOf(". "), Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')));
    return before.substring(cut + 1);
  }

  private static String resolved(Optional<String> written, Optional<String> homeCurrency) {
    String sign = written.orElse("$");
    if (!sign.equals("$")) {
      return sign;
    }
    boolean dollars = homeCurrency.filter(code -> code.endsWith("D")).isPresent();
    if (written.isEmpty()) {
      return homeCurrency.orElse("USD");
    }
    return dollars ? homeCurrency.get() : "USD";
  }

  private static Optional<PayPeriod> period(
      BigDecimal low, BigDecimal high, Around around, String currency) {
    Optional<PayPeriod> said =
        PayPeriods.said(around.behind()).or(() -> PayPeriods.said(sentenceTail(around.before())));
    boolean small = currency.matches("JPY|KRW|INR|PHP|IDR|VND|HUF|CLP|COP|NGN|PKR|RUB|THB|TWD|ARS");
    if (said.isPresent()) {
      BigDecimal yearly = said.get().yearly(high);
      boolean plausible =
          small || yearly.compareTo(LEAST_YEARLY) >= 0 && yearly.compareTo(MOST_YEARLY) <= 0;
      return plausible ? said : bySize(low, high);
    }
    return small ? Optional.of(PayPeriod.YEAR) : bySize(low, high);
  }

  private static Optional<PayPeriod> bySize(BigDecimal low, BigDecimal high) {
    if (low.compareTo(BigDecimal.valueOf(12_000)) >= 0 && high.compareTo(MOST_YEARLY) <= 0) {
      return Optional.of(PayPeriod.YEAR);
    }
    boolean hourly = low.compareTo(BigDecimal.valueOf(7)) >= 0 && high.compareTo(MOST_HOURLY) <= 0;
    return hourly ? Optional.of(PayPeriod.HOUR) : Optional.empty();
  }
}
