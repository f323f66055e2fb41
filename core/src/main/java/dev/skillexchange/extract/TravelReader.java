package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Travel;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.OptionalInt;

/// Reads the travel that comes with the work, with its share of the time where one is stated. The
/// trade of travel, its costs and its insurance are none.
final class TravelReader {
  private static final int NEAR = 7;
  private static final int ALL = 100;

  private final PhraseList willing;
  private final PhraseList trade;
  private final PhraseList upTo;
  private final PhraseList least;
  private final PhraseList none;

  TravelReader(Lexicon lexicon, Cues cues) {
    cues.add(
        Topic.TRAVEL,
        0,
        "travel",
        "travels",
        "traveling",
        "travelling",
        "reisebereitschaft",
        "reisetatigkeit",
        "dienstreisen",
        "deplacements",
        "disponibilidad para viajar",
        "disponibilidade para viajar",
        "reisbereidheid");
    willing =
        new PhraseList(
            lexicon,
            "ability to",
            "able to",
            "willing to",
            "willingness to",
            "open to",
            "available to",
            "must",
            "required",
            "requires",
            "require",
            "requirement",
            "requirements",
            "expected",
            "occasional",
            "occasionally",
            "frequent",
            "frequently",
            "some",
            "regular",
            "regularly",
            "periodic",
            "periodically",
            "up to",
            "as needed",
            "necessary",
            "business",
            "domestic",
            "international",
            "internationally",
            "percentage",
            "minimal",
            "limited",
            "extensive",
            "will",
            "need to",
            "comfortable with",
            "travel to customer",
            "to client sites",
            "quarterly",
            "reisebereitschaft",
            "dienstreisen",
            "deplacements",
            "viajar",
            "comfortable",
            "onsite",
            "willing",
            "readiness",
            "you ll");
    trade =
        new PhraseList(
            lexicon,
            "travel industry",
            "travel tech",
            "travel technology",
            "travel company",
            "travel companies",
            "travel insurance",
            "travel stipend",
            "travel budget",
            "travel benefits",
            "travel expenses",
            "travel and expense",
            "travel credits",
            "travel credit",
            "travel agency",
            "travel agencies",
            "travel booking",
            "travel bookings",
            "travel arrangements",
            "travel logistics",
            "travel planning",
            "travel experiences",
            "travel experience",
            "travel product",
            "travel products",
            "travel platform",
            "travel app",
            "travel perks",
            "travel allowance",
            "travel brand",
            "travel sector",
            "travel space",
            "travel market",
            "travel costs",
            "travel reimbursement",
            "travel discounts",
            "travel coordination",
            "travel management",
            "travel marketplace",
            "travel ban",
            "commuter",
            "travel time",
            "travelers",
            "time travel",
            "travel and hospitality",
            "travel hospitality",
            "travel news",
            "travel for free",
            "travel the world",
            "travel opportunities",
            "travel policy",
            "travel calendars",
            "travel itineraries",
            "book travel",
            "booking travel",
            "coordinate travel",
            "manage travel",
            "managing travel",
            "arrange travel",
            "people travel",
            "travel fintech",
            "future of travel",
            "travel agent",
            "travel agents",
            "leisure travel",
            "schedule travel",
            "calendars and travel",
            "travel covered",
            "love to travel",
            "travel visa",
            "executive travel",
            "travel organizers",
            "meetings and travel",
            "travel and expenses",
            "travel needs");
    upTo =
        new PhraseList(
            lexicon, "up to", "maximum", "max", "at most", "less than", "no more than", "bis zu");
    least = new PhraseList(lexicon, "at least", "minimum", "more than", "over");
    none = new PhraseList(lexicon, "no", "not required", "not require", "t require", "without");
  }

  Fact<Travel> read(Advert advert, CueHits hits) {
    Fact<Travel> found = Fact.unknown();
    for (int hit = hits.next(Topic.TRAVEL, 0); hit >= 0; hit = hits.next(Topic.TRAVEL, hit + 1)) {
      Section section = hits.section(advert, hit);
      if (section == Section.EMPLOYER || section == Section.LEGAL) {
        continue;
      }
      Fact<Travel> read = at(advert.tokens(), hits.from(hit), hits.end(hit), section);
      if (read instanceof Fact.Stated<Travel>(Travel travel, Evidence _)) {
        if (!travel.equals(Travel.some())) {
          return read;
        }
        found = found instanceof Fact.Unknown<Travel> ? read : found;
      }
    }
    return found;
  }

  private Fact<Travel> at(Tokens tokens, int from, int end, Section section) {
    int begin = Math.max(Sentences.from(tokens, from), from - NEAR);
    int stop = Math.min(Sentences.end(tokens, end - 1), end + NEAR);
    if (trade.in(tokens, begin, stop) || Sentences.asks(tokens, from)) {
      return Fact.unknown();
    }
    int percent = percent(tokens, begin, stop);
    if (percent >= 0) {
      Span span = Sentences.span(tokens, Math.min(from, percent), Math.max(end, percent + 1));
      return new Fact.Stated<>(
          share(tokens, begin, percent), Evidence.inText(span, "travel.share"));
    }
    Span span = Sentences.span(tokens, from, end);
    if (none.in(tokens, Math.max(begin, from - 2), from)
        || none.in(tokens, end, Math.min(stop, end + 3))) {
      return new Fact.Stated<>(Travel.none(), Evidence.inText(span, "travel.none"));
    }
    boolean asked = section != Section.OFFER && willing.in(tokens, begin, stop);
    return asked
        ? new Fact.Stated<>(Travel.some(), Evidence.inText(span, "travel.some"))
        : Fact.unknown();
  }

  /// The token of a number with a percent sign behind it; -1 where there is none.
  private static int percent(Tokens tokens, int begin, int stop) {
    for (int i = begin; i < stop; i++) {
      if (number(tokens, i) >= 0 && number(tokens, i) <= ALL && signed(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean signed(Tokens tokens, int token) {
    String text = tokens.text();
    int at = tokens.end(token);
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean sign = at < text.length() && text.charAt(at) == '%';
    boolean word =
        token + 1 < tokens.count() && tokens.written(token + 1).equalsIgnoreCase("percent");
    return sign || word || ranged(tokens, token) && signed(tokens, token + 1);
  }

  /// Whether another number follows behind a hyphen: "10-20%".
  private static boolean ranged(Tokens tokens, int token) {
    return token + 1 < tokens.count()
        && number(tokens, token + 1) >= 0
        && tokens.start(token + 1) - tokens.end(token) <= 3;
  }

  private Travel share(Tokens tokens, int begin, int token) {
    int first = number(tokens, token);
    int before = Math.max(begin, token - 3);
    if (ranged(tokens, token) && number(tokens, token + 1) >= first) {
      int most = Math.min(ALL, number(tokens, token + 1));
      return new Travel(OptionalInt.of(first), OptionalInt.of(most));
    }
    if (least.in(tokens, before, token)) {
      return new Travel(OptionalInt.of(first), OptionalInt.empty());
    }
    return upTo.in(tokens, before, token)
        ? new Travel(OptionalInt.empty(), OptionalInt.of(first))
        : new Travel(OptionalInt.of(first), OptionalInt.of(first));
  }

  /// A number of at most three digits; -1 for another word.
  private static int number(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    int number = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9' || length > 3) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
