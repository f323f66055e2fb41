package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the years of experience asked for: the first that stand among the requirements, else the
/// first said to be of experience anywhere but in the employer's story and the offer.
final class YearsReader {
  private static final int WINDOW = 40;
  private static final int MOST = 25;

  /// What stands before the word "years": "3+", "3-5", "at least three", "2 to 4 or more".
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(up to|less than|under|max\\.?|maximum(?: of)?|bis zu)\\s+)?"
              + "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)"
              + "(?:\\s*\\(\\d{1,2}\\))?\\s*(\\+)?"
              + "(?:\\s*(?:-|–|—|to|or|bis|à|a)\\s*(\\d{1,2}))?"
              + "\\s*(?:\\+|or more|plus|full|solid|consecutive|combined)?[\\s-]*$",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NUMERALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  private final PhraseList years;
  private final PhraseList experience;
  private final PhraseList otherYears;

  YearsReader(Lexicon lexicon) {
    years =
        new PhraseList(
            lexicon, "years", "year", "yrs", "yr", "yoe", "jahre", "jahren", "ans", "anos", "jaar");
    experience =
        new PhraseList(
            lexicon,
            "experience",
            "experiences",
            "experienced",
            "erfahrung",
            "berufserfahrung",
            "expérience",
            "experiencia",
            "experiência",
            "ervaring",
            "working",
            "professional",
            "hands on",
            "track record",
            "background",
            "expertise",
            "building",
            "managing",
            "leading",
            "developing",
            "designing",
            "industry",
            "in a similar role",
            "relevant",
            "exp",
            "practice",
            "yoe",
            "of",
            "in",
            "selling",
            "sales");
    otherYears =
        new PhraseList(
            lexicon,
            "old",
            "ago",
            "founded",
            "vesting",
            "age",
            "last",
            "past",
            "history",
            "over the next",
            "next",
            "anniversary",
            "warranty",
            "within",
            "every",
            "first",
            "per year",
            "in business",
            "combined");
  }

  Fact<Years> read(Advert advert) {
    Fact<Years> elsewhere = Fact.unknown();
    for (int block = 0; block < advert.blocks().size(); block++) {
      Section section = advert.section(block);
      if (!section.namesSkills()) {
        continue;
      }
      Fact<Years> found = inBlock(advert, block);
      if (found instanceof Fact.Stated<Years>) {
        if (section == Section.REQUIREMENTS) {
          return found;
        }
        if (elsewhere instanceof Fact.Unknown<Years> && section != Section.PREFERRED) {
          elsewhere = found;
        }
      }
    }
    return elsewhere;
  }

  private Fact<Years> inBlock(Advert advert, int block) {
    Tokens tokens = advert.tokens();
    int from = advert.from(block);
    int end = advert.end(block);
    for (int at = years.find(tokens, from, end); at >= 0; at = years.find(tokens, at + 1, end)) {
      if (ofExperience(tokens, from, at, end)) {
        Optional<Fact<Years>> found = before(tokens, from, at);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return Fact.unknown();
  }

  private boolean ofExperience(Tokens tokens, int from, int at, int end) {
    return experience.in(tokens, at, Math.min(end, at + 8))
            && !otherYears.in(tokens, Math.max(from, at - 4), Math.min(end, at + 3))
        || experience.in(tokens, Math.max(from, at - 6), at)
            && !otherYears.in(tokens, Math.max(from, at - 4), Math.min(end, at + 3));
  }

  private static Optional<Fact<Years>> before(Tokens tokens, int from, int at) {
    int stop = tokens.start(at);
    int begin = Math.max(tokens.start(from), stop - WINDOW);
    String window = tokens.text().substring(begin, stop);
    Matcher matcher = NUMBER.matcher(window);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = number(matcher.group(2));
    int second = matcher.group(4) == null ? -1 : number(matcher.group(4));
    if (first > MOST || second > MOST || second >= 0 && second < first) {
      return Optional.empty();
    }
    Years years =
        matcher.group(1) != null
            ? new Years(OptionalInt.empty(), OptionalInt.of(first))
            : new Years(
                OptionalInt.of(first), second < 0 ? OptionalInt.empty() : OptionalInt.of(second));
    Span span = new Span(begin + matcher.start(), tokens.end(at));
    return Optional.of(new Fact.Stated<>(years, Evidence.inText(span, "years.experience")));
  }

  private static int number(String text) {
    int word = NUMERALS.indexOf(text.toLowerCase(java.util.Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(text);
  }
}
