package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads the years of experience asked for: the first among the requirements, else elsewhere, else
/// among what is welcome, else in the employer's story where it says whom it looks for. An overall
/// figure ("8 years in total") goes before one of a part.
final class YearsReader {
  private static final int DECADE = 10;
  private static final int MOST_BARE = 15;
  private static final int LONGEST_BEFORE = 40;
  private static final int LONGEST_BEHIND = 20;

  /// How much a figure counts, the best first.
  private enum Rank {
    OVERALL,
    REQUIRED,
    SAID,
    WELCOME,
    ASIDE
  }

  private record Found(Rank rank, int block, Fact.Stated<Years> years) {}

  /// A number of years in its sentence.
  ///
  /// @param sentence the first token of the sentence
  /// @param at the token of the word "years"
  /// @param stop behind the last token that is looked at
  private record Mention(Tokens tokens, int sentence, int at, int stop, YearsNumber.Found number) {
    int from() {
      return number.from();
    }
  }

  private final Phrases marks;
  private final YearsNumber numbers;
  private final Map<YearsCue, PhraseList> cues = new EnumMap<>(YearsCue.class);

  YearsReader(Lexicon lexicon) {
    numbers = new YearsNumber(lexicon);
    for (YearsCue cue : YearsCue.values()) {
      cues.put(cue, new PhraseList(lexicon, cue.phrases()));
    }
    marks = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (String word : YearsCue.YEARS.phrases()) {
      marks.put(word, 0);
    }
    for (String word : YearsCue.DECADES.phrases()) {
      marks.put(word, DECADE);
    }
  }

  Fact<Years> read(Advert advert) {
    Tokens tokens = advert.tokens();
    int count = tokens.count();
    int block = 0;
    Optional<Found> best = Optional.empty();
    for (int token = 0; token < count; token++) {
      int node = marks.child(0, tokens.word(token));
      if (node != Phrases.NONE) {
        block = block(advert, block, tokens.start(token));
        best = better(best, advert, block, token, marks.value(node));
      }
    }
    return best.isPresent() ? best.get().years() : Fact.unknown();
  }

  private static int block(Advert advert, int from, int place) {
    int block = from;
    while (block + 1 < advert.blocks().size() && advert.blocks().get(block).span().end() <= place) {
      block++;
    }
    return block;
  }

  /// What is known, or the figure that ends at a token where that is better.
  private Optional<Found> better(
      Optional<Found> known, Advert advert, int block, int token, int decade) {
    if (known.isPresent() && known.get().rank() == Rank.OVERALL) {
      return known;
    }
    Tokens tokens = advert.tokens();
    int from = Math.min(token, advert.from(block));
    int end = Math.max(token + 1, advert.end(block));
    Optional<YearsNumber.Found> number = number(tokens, from, token, end, decade == DECADE);
    if (number.isEmpty()) {
      return known;
    }
    Mention mention =
        new Mention(
            tokens,
            sentenceStart(tokens, from, number.get().from()),
            token,
            sentenceEnd(tokens, token, end),
            number.get());
    Optional<Rank> rank = rank(advert.section(block), mention);
    boolean alternative =
        rank.filter(Rank.OVERALL::equals).isPresent()
            && known.filter(found -> found.block() == block).isPresent();
    boolean worse =
        rank.isEmpty()
            || alternative
            || known.filter(found -> found.rank().compareTo(rank.get()) <= 0).isPresent();
    return worse ? known : Optional.of(new Found(rank.get(), block, stated(mention, from)));
  }

  private Optional<YearsNumber.Found> number(
      Tokens tokens, int from, int at, int end, boolean decade) {
    Optional<YearsNumber.Found> before = numbers.before(tokens, from, at);
    if (decade) {
      boolean one = at > from && cue(YearsCue.ARTICLE).at(tokens, at - 1) > 0;
      return one
          ? Optional.of(new YearsNumber.Found(at - 1, at, DECADE, -1, false))
          : before
              .filter(found -> found.least() <= 2)
              .map(found ->
                  new YearsNumber.Found(found.from(), at, found.least() * DECADE, -1, false));
    }
    if (before.isPresent()) {
      return before;
    }
    int word = cue(YearsCue.EXPERIENCE).find(tokens, at, Math.min(end, at + 4));
    return word < 0 ? Optional.empty() : numbers.behind(tokens, at, word + 1, end);
  }

  private Optional<Rank> rank(Section section, Mention mention) {
    boolean asked = section == Section.REQUIREMENTS || section == Section.PREFERRED;
    if (other(mention) || !ofExperience(mention) && !listed(section, mention, asked)) {
      return Optional.empty();
    }
    boolean looksFor = in(YearsCue.SOUGHT, mention, mention.sentence(), mention.stop());
    boolean ours = !asked && in(YearsCue.OURS, mention, mention.sentence(), mention.from());
    if (ours && !looksFor) {
      return Optional.empty();
    }
    if (!section.namesSkills()) {
      return looksFor ? Optional.of(Rank.ASIDE) : Optional.empty();
    }
    if (section == Section.PREFERRED || welcome(mention)) {
      return Optional.of(Rank.WELCOME);
    }
    boolean whole = in(YearsCue.OVERALL, mention, mention.from(), mention.at() + 5);
    return Optional.of(whole ? Rank.OVERALL : asked ? Rank.REQUIRED : Rank.SAID);
  }

  private boolean ofExperience(Mention mention) {
    return in(YearsCue.EXPERIENCE, mention, mention.at(), mention.at() + 9)
        || in(YearsCue.EXPERIENCE, mention, mention.from() - 7, mention.from());
  }

  /// Whether a figure stands as requirements do, though nothing says that it is of experience.
  private boolean listed(Section section, Mention mention, boolean asked) {
    return (asked || section.namesSkills() && opens(mention))
        && (continued(mention) || bare(mention));
  }

  /// "5+ years", "at least 3 years", "2-4 years", early in its sentence or behind "you have".
  private boolean opens(Mention mention) {
    boolean early =
        mention.from() - mention.sentence() <= 4
            || in(YearsCue.SOUGHT, mention, mention.sentence(), mention.from());
    return early
        && (mention.number().open()
            || mention.number().most() >= 0
            || in(YearsCue.AT_LEAST, mention, mention.from() - 3, mention.from()));
  }

  /// "7+ years Rust": a short figure with a "+" that begins its sentence needs no more words.
  private static boolean bare(Mention mention) {
    return mention.number().open()
        && mention.from() - mention.sentence() <= 1
        && mention.number().least() <= MOST_BARE;
  }

  /// Whether what follows may be experience: "5+ years in sales", or nothing does: "(5+ years)".
  private boolean continued(Mention mention) {
    Tokens tokens = mention.tokens();
    int next = mention.at() + 1;
    return next >= mention.stop()
        || tokens.gap(next).compareTo(Gap.LIST) >= 0
        || cue(YearsCue.GOES_ON).at(tokens, next) > 0
        || tokens.text().startsWith("ing", tokens.end(next) - 3);
  }

  /// "Ideally 5 years", "5 years of sales preferred"; behind a comma it is another thing that is
  /// preferred.
  private boolean welcome(Mention mention) {
    if (in(YearsCue.WELCOME_BEFORE, mention, mention.from() - 3, mention.from())) {
      return true;
    }
    int clause = mention.at() + 1;
    while (clause < mention.stop() && mention.tokens().gap(clause).compareTo(Gap.LIST) < 0) {
      clause++;
    }
    return in(YearsCue.WELCOME_BEHIND, mention, mention.at() + 1, clause);
  }

  /// Years of other things: of age, of a contract, of a degree, "the last 5 years".
  private boolean other(Mention mention) {
    Tokens tokens = mention.tokens();
    int at = mention.at();
    boolean hyphen =
        at > 0
            && tokens.start(at) - tokens.end(at - 1) == 1
            && tokens.text().charAt(tokens.end(at - 1)) == '-'
            && !in(YearsCue.EXPERIENCE, mention, at, at + 3);
    return hyphen
        || took(mention)
        || in(YearsCue.NOT_BEFORE, mention, mention.from() - 2, mention.from())
        || in(YearsCue.NOT_BEHIND, mention, at + 1, at + 4)
            && !in(YearsCue.FIELD, mention, at + 1, at + 5);
  }

  /// "In three years, we grew": how long something took.
  private boolean took(Mention mention) {
    int number = mention.from();
    return number > mention.sentence()
        && mention.tokens().gap(number) == Gap.JOIN
        && cue(YearsCue.SPAN).at(mention.tokens(), number - 1) == 1;
  }

  private PhraseList cue(YearsCue cue) {
    return Objects.requireNonNull(cues.get(cue));
  }

  /// Whether a word of a kind stands between two tokens, within the sentence.
  private boolean in(YearsCue cue, Mention mention, int from, int end) {
    return cue(cue)
        .in(mention.tokens(), Math.max(mention.sentence(), from), Math.min(mention.stop(), end));
  }

  private static int sentenceStart(Tokens tokens, int from, int token) {
    int at = token;
    while (at > from && token - at < LONGEST_BEFORE && tokens.gap(at).compareTo(Gap.STOP) < 0) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(Tokens tokens, int token, int end) {
    int at = token + 1;
    while (at < end && at - token < LONGEST_BEHIND && tokens.gap(at).compareTo(Gap.STOP) < 0) {
      at++;
    }
    return at;
  }

  private Fact.Stated<Years> stated(Mention mention, int from) {
    Tokens tokens = mention.tokens();
    YearsNumber.Found number = mention.number();
    boolean upper =
        number.most() < 0
            && cue(YearsCue.UP_TO).in(tokens, Math.max(from, number.from() - 3), number.from());
    int last = Math.min(Math.max(number.end(), number.from()), tokens.count() - 1);
    Span span = new Span(tokens.start(number.from()), tokens.end(last));
    return new Fact.Stated<>(number.years(upper), Evidence.inText(span, "years.experience"));
  }
}
