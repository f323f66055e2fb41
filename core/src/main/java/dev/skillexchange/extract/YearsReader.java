package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.Optional;

/// Reads the years of experience asked for: the first among the requirements, else elsewhere, else
/// among what is welcome, else in the employer's story where it says whom it looks for. An overall
/// figure ("8 years in total") goes before one of a part.
final class YearsReader {
  private static final int DECADE = 10;
  private static final int MOST_BARE = 15;

  /// How much a figure counts, the best first.
  private enum Rank {
    OVERALL,
    REQUIRED,
    SAID,
    WELCOME,
    ASIDE
  }

  private record Found(Rank rank, Fact.Stated<Years> years) {}

  private final YearsNumber numbers;
  private final PhraseList years;
  private final PhraseList decades;
  private final PhraseList article;
  private final PhraseList experience;
  private final PhraseList goesOn;
  private final PhraseList spans;
  private final PhraseList notBefore;
  private final PhraseList notBehind;
  private final PhraseList upTo;
  private final PhraseList atLeast;
  private final PhraseList overall;
  private final PhraseList welcomeBefore;
  private final PhraseList welcomeBehind;
  private final PhraseList ours;
  private final PhraseList sought;

  YearsReader(Lexicon lexicon) {
    numbers = new YearsNumber(lexicon);
    years =
        new PhraseList(
            lexicon, "years", "year", "yrs", "yr", "yoe", "y o e", "jahre", "jahren", "jahr", "ans",
            "années", "años", "año", "anos", "ano", "jaar", "anni", "lat", "lata", "års", "år");
    decades = new PhraseList(lexicon, "decade", "decades");
    article = new PhraseList(lexicon, "a", "one");
    experience =
        new PhraseList(
            lexicon,
            "experience",
            "experiences",
            "experienced",
            "exp",
            "erfahrung",
            "yoe",
            "y o e",
            "berufserfahrung",
            "praxiserfahrung",
            "expérience",
            "experiencia",
            "experiência",
            "ervaring",
            "werkervaring",
            "esperienza",
            "doświadczenia",
            "erfarenhet",
            "expertise",
            "track record",
            "background",
            "practice",
            "hands on",
            "working in",
            "working with",
            "working as",
            "pqe",
            "führungserfahrung",
            "in a similar role",
            "in a similar position",
            "in the industry");
    goesOn =
        new PhraseList(
            lexicon,
            "of",
            "in",
            "as",
            "with",
            "at",
            "using",
            "on",
            "working",
            "building",
            "leading",
            "managing",
            "selling",
            "developing",
            "designing",
            "running",
            "professional",
            "relevant",
            "related",
            "prior",
            "full",
            "post",
            "within",
            "work",
            "hands",
            "in depth",
            "progressive",
            "industry",
            "software",
            "engineering",
            "sales",
            "direct",
            "total",
            "overall",
            "combined",
            "experience",
            "exp",
            "minimum",
            "or",
            "doing",
            "owning",
            "shipping",
            "writing",
            "supporting",
            "driving",
            "creating",
            "delivering",
            "practicing",
            "teaching",
            "operating",
            "administering",
            "automating",
            "coding",
            "programming",
            "marketing",
            "recruiting",
            "closing",
            "training",
            "focussed",
            "focused",
            "spent",
            "implementing",
            "overseeing",
            "handling",
            "serving",
            "performing",
            "conducting",
            "spent",
            "required",
            "for",
            "proven",
            "successful",
            "demonstrated");
    spans = new PhraseList(lexicon, "in", "just", "by", "within", "nach", "après");
    notBefore =
        new PhraseList(
            lexicon,
            "last",
            "past",
            "next",
            "first",
            "every",
            "within",
            "over the next",
            "founded",
            "vesting",
            "vests",
            "age",
            "aged",
            "in just",
            "after",
            "under",
            "every",
            "previous",
            "for over",
            "since",
            "top",
            "grade",
            "tier");
    notBehind =
        new PhraseList(
            lexicon,
            "old",
            "ago",
            "of age",
            "in business",
            "anniversary",
            "warranty",
            "degree",
            "college",
            "university",
            "diploma",
            "bachelor",
            "program",
            "programme",
            "contract",
            "term",
            "vesting",
            "vest",
            "cliff",
            "plan",
            "commitment",
            "history",
            "in a row",
            "apprenticeship",
            "master",
            "fixed term",
            "from now",
            "after graduation",
            "in the making",
            "runway",
            "of runway",
            "of history",
            "of school",
            "of college",
            "of university",
            "of education",
            "mba",
            "alt",
            "of service",
            "of cash",
            "of age or older",
            "to come",
            "post graduation",
            "and older");
    upTo =
        new PhraseList(
            lexicon,
            "up to",
            "less than",
            "max",
            "maximum",
            "maximum of",
            "bis zu",
            "no more than",
            "at most",
            "jusqu à",
            "hasta",
            "até",
            "fewer than");
    atLeast =
        new PhraseList(
            lexicon,
            "at least",
            "minimum",
            "minimum of",
            "min",
            "mindestens",
            "au moins",
            "over",
            "al menos",
            "mínimo",
            "pelo menos",
            "minimaal",
            "more than");
    overall = new PhraseList(lexicon, "total", "overall", "in total", "gesamt");
    welcomeBefore =
        new PhraseList(
            lexicon,
            "preferred",
            "preferably",
            "prefer",
            "ideally",
            "bonus",
            "desirable",
            "desired",
            "plus",
            "nice to have",
            "idealerweise",
            "idéalement");
    welcomeBehind =
        new PhraseList(
            lexicon,
            "preferred",
            "a plus",
            "is a plus",
            "desirable",
            "desired",
            "nice to have",
            "an asset",
            "a bonus",
            "an advantage",
            "von vorteil",
            "un plus");
    ours =
        new PhraseList(
            lexicon,
            "we have",
            "we ve",
            "our team",
            "our founders",
            "founders",
            "our",
            "founder",
            "company",
            "ceo",
            "cto",
            "team has",
            "team with",
            "we bring",
            "we grew",
            "we ve grown",
            "has spent",
            "spent",
            "years we",
            "he",
            "she",
            "co founder",
            "co founders");
    sought =
        new PhraseList(
            lexicon,
            "looking for",
            "you",
            "you ll",
            "you have",
            "you bring",
            "candidate",
            "candidates",
            "must",
            "required",
            "requires",
            "ideal",
            "seeking",
            "someone",
            "hiring",
            "need",
            "requirements",
            "qualifications",
            "minimum",
            "at least",
            "suchen",
            "du",
            "yoe");
  }

  Fact<Years> read(Advert advert) {
    Optional<Found> best = Optional.empty();
    for (int block = 0; block < advert.blocks().size(); block++) {
      Optional<Found> found = inBlock(advert, block, best.map(Found::rank));
      if (found.isPresent()) {
        best = found;
      }
    }
    return best.isPresent() ? best.get().years() : Fact.unknown();
  }

  /// The best figure of a block that is better than what is known.
  private Optional<Found> inBlock(Advert advert, int block, Optional<Rank> known) {
    Tokens tokens = advert.tokens();
    int from = advert.from(block);
    int end = advert.end(block);
    Optional<Found> best = Optional.empty();
    Optional<Rank> bar = known;
    for (int at = next(tokens, from, end); at >= 0; at = next(tokens, at + 1, end)) {
      Optional<YearsNumber.Found> number = number(tokens, from, at, end);
      if (number.isPresent()) {
        Optional<Rank> rank = rank(advert.section(block), tokens, from, at, end, number.get());
        boolean later = best.isPresent() && rank.filter(Rank.OVERALL::equals).isPresent();
        if (!later && rank.isPresent() && (bar.isEmpty() || rank.get().compareTo(bar.get()) < 0)) {
          best = Optional.of(new Found(rank.get(), stated(tokens, from, number.get())));
          bar = rank;
        }
      }
    }
    return best;
  }

  private int next(Tokens tokens, int from, int end) {
    for (int token = from; token < end; token++) {
      if (years.at(tokens, token) > 0 || decades.at(tokens, token) > 0) {
        return token;
      }
    }
    return -1;
  }

  private Optional<YearsNumber.Found> number(Tokens tokens, int from, int at, int end) {
    if (decades.at(tokens, at) > 0) {
      boolean one = at > from && article.at(tokens, at - 1) > 0;
      return one
          ? Optional.of(new YearsNumber.Found(at - 1, at, DECADE, -1, false))
          : numbers
              .before(tokens, from, at)
              .filter(found -> found.least() <= 2)
              .map(found ->
                  new YearsNumber.Found(found.from(), at, found.least() * DECADE, -1, false));
    }
    Optional<YearsNumber.Found> before = numbers.before(tokens, from, at);
    if (before.isPresent()) {
      return before;
    }
    int word = experience.find(tokens, at, Math.min(end, at + 4));
    return word < 0 ? Optional.empty() : numbers.behind(tokens, at, word + 1, end);
  }

  private Optional<Rank> rank(
      Section section, Tokens tokens, int from, int at, int end, YearsNumber.Found number) {
    int sentence = sentenceStart(tokens, from, number.from());
    int stop = sentenceEnd(tokens, at, end);
    if (other(tokens, sentence, at, stop, number)) {
      return Optional.empty();
    }
    boolean ofExperience =
        experience.in(tokens, at, Math.min(stop, at + 9))
            || experience.in(tokens, Math.max(sentence, number.from() - 7), number.from());
    boolean asked = section == Section.REQUIREMENTS || section == Section.PREFERRED;
    boolean listed =
        (asked || section.namesSkills() && opens(tokens, sentence, number))
            && (continued(tokens, at, stop) || bare(sentence, number));
    if (!ofExperience && !listed) {
      return Optional.empty();
    }
    boolean theirs = ours.in(tokens, sentence, number.from()) && !asked;
    boolean looksFor = sought.in(tokens, sentence, stop);
    if (theirs && !looksFor) {
      return Optional.empty();
    }
    if (!section.namesSkills()) {
      return looksFor ? Optional.of(Rank.ASIDE) : Optional.empty();
    }
    if (section == Section.PREFERRED || isWelcome(tokens, sentence, at, stop, number)) {
      return Optional.of(Rank.WELCOME);
    }
    boolean whole = overall.in(tokens, number.from(), Math.min(stop, at + 5));
    return Optional.of(whole ? Rank.OVERALL : asked ? Rank.REQUIRED : Rank.SAID);
  }

  /// Whether a figure stands as requirements do: "5+ years", "at least 3 years", "2-4 years", early
  /// in its sentence or behind "you have".
  private boolean opens(Tokens tokens, int sentence, YearsNumber.Found number) {
    boolean least = atLeast.in(tokens, Math.max(sentence, number.from() - 3), number.from());
    boolean early = number.from() - sentence <= 4 || sought.in(tokens, sentence, number.from());
    return early && (least || number.open() || number.most() >= 0);
  }

  /// "7+ years Rust": a short figure with a "+" that begins its sentence needs no more words.
  private static boolean bare(int sentence, YearsNumber.Found number) {
    return number.open() && number.from() - sentence <= 1 && number.least() <= MOST_BARE;
  }

  /// "Ideally 5 years", "5 years of sales preferred"; behind a comma it is another thing that is
  /// preferred.
  private boolean isWelcome(
      Tokens tokens, int sentence, int at, int stop, YearsNumber.Found number) {
    if (welcomeBefore.in(tokens, Math.max(sentence, number.from() - 3), number.from())) {
      return true;
    }
    int clause = at + 1;
    while (clause < stop && tokens.gap(clause).compareTo(Gap.LIST) < 0) {
      clause++;
    }
    return welcomeBehind.in(tokens, at + 1, clause);
  }

  /// Years of other things: of age, of a contract, of a degree, "the last 5 years".
  private boolean other(Tokens tokens, int sentence, int at, int stop, YearsNumber.Found number) {
    boolean hyphen =
        at > 0
            && tokens.start(at) - tokens.end(at - 1) == 1
            && tokens.text().charAt(tokens.end(at - 1)) == '-'
            && !experience.in(tokens, at, Math.min(stop, at + 3));
    return hyphen
        || within(tokens, sentence, number.from())
        || notBefore.in(tokens, Math.max(sentence, number.from() - 2), number.from())
        || notBehind.in(tokens, at + 1, Math.min(stop, at + 4));
  }

  /// "In three years, we grew": how long something took.
  private boolean within(Tokens tokens, int sentence, int number) {
    return number > sentence
        && tokens.gap(number).compareTo(Gap.JOIN) == 0
        && spans.at(tokens, number - 1) == 1;
  }

  /// Whether what follows may be experience: "5+ years in sales", or nothing does: "(5+ years)".
  private boolean continued(Tokens tokens, int at, int stop) {
    if (at + 1 >= stop || tokens.gap(at + 1).compareTo(Gap.LIST) >= 0) {
      return true;
    }
    return goesOn.at(tokens, at + 1) > 0 || tokens.written(at + 1).endsWith("ing");
  }

  private static int sentenceStart(Tokens tokens, int from, int token) {
    int at = token;
    while (at > from && token - at < 40 && tokens.gap(at).compareTo(Gap.STOP) < 0) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(Tokens tokens, int token, int end) {
    int at = token + 1;
    while (at < end && at - token < 20 && tokens.gap(at).compareTo(Gap.STOP) < 0) {
      at++;
    }
    return at;
  }

  private Fact.Stated<Years> stated(Tokens tokens, int from, YearsNumber.Found number) {
    boolean upper =
        number.most() < 0 && upTo.in(tokens, Math.max(from, number.from() - 3), number.from());
    int last = Math.max(number.end(), number.from());
    Span span =
        new Span(tokens.start(number.from()), tokens.end(Math.min(last, tokens.count() - 1)));
    return new Fact.Stated<>(number.years(upper), Evidence.inText(span, "years.experience"));
  }
}
