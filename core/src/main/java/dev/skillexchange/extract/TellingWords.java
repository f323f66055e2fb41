package dev.skillexchange.extract;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Region;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.extract.PlaceIndex.Meaning;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of a title that tell one opening of an employer from another.
///
/// Left out are marks of gender, addresses and amounts, words on where and how one works ("remote",
/// "full time"), and names of places that the posting gives as places of work: "City Manager -
/// Lyon" in Lyon is "city manager". A place that it does not give is what the work is about
/// ("Partnerships, Canada" in London) and stays. Spellings of one word become one.
final class TellingWords {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_PLAIN_TITLE = 100;
  private static final int LONGEST_PART = 12;

  private static final List<String> IDLE =
      List.of(
          "remote",
          "onsite",
          "on site",
          "in person",
          "hybrid",
          "full time",
          "fulltime",
          "part time",
          "contract",
          "visa",
          "equity",
          "salary");

  private static final List<String> NOISE =
      List.of(
          "a",
          "an",
          "and",
          "or",
          "of",
          "the",
          "for",
          "in",
          "at",
          "to",
          "with",
          "on",
          "remote",
          "remotely",
          "fully remote",
          "100 remote",
          "hybrid",
          "onsite",
          "on site",
          "in person",
          "in office",
          "based",
          "office",
          "hq",
          "full time",
          "fulltime",
          "hiring",
          "role",
          "position",
          "job",
          "opening",
          "all genders",
          "time zone",
          "hours",
          "eastern time",
          "central time",
          "mountain time",
          "pacific time",
          "est",
          "cst",
          "mst",
          "pst",
          "gmt",
          "utc",
          "cet");

  /// Each with what stands for it.
  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("sr", "senior"),
          List.of("snr", "senior"),
          List.of("jr", "junior"),
          List.of("full stack", "fullstack"),
          List.of("front end", "frontend"),
          List.of("back end", "backend"),
          List.of("dev ops", "devops"),
          List.of("machine learning", "ml"),
          List.of("artificial intelligence", "ai"),
          List.of("software engineer", "engineer"),
          List.of("software engineers", "engineer"),
          List.of("software developer", "developer"),
          List.of("software developers", "developer"));

  private static final List<String> SEVERAL =
      List.of("multiple", "various", "several", "roles", "openings", "positions", "many more");

  private static final int DROPPED = 0;

  private final PlaceIndex places;
  private final PlaceParts parts;
  private final List<Gazetteer.Zone> zones;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final PhraseList idle;
  private final PhraseList several;

  TellingWords(PlaceIndex places, Gazetteer gazetteer, Lexicon lexicon) {
    this.places = places;
    this.zones = gazetteer.zones();
    parts = new PlaceParts(places, gazetteer, lexicon);
    this.lexicon = lexicon;
    phrases = new Phrases(lexicon, Tokens.Dots.SPLIT);
    idle = new PhraseList(lexicon, IDLE);
    several = new PhraseList(lexicon, SEVERAL);
    NOISE.forEach(noise -> phrases.put(noise, DROPPED));
    for (int i = 0; i < SPELLINGS.size(); i++) {
      phrases.put(SPELLINGS.get(i).getFirst(), i + 1);
    }
  }

  /// What a title tells.
  ///
  /// @param header whether it is the first line of a text rather than a title
  /// @param byToken the telling words by the token of the title where each begins
  record Telling(Tokens title, boolean header, SortedMap<Integer, String> byToken) {
    Set<String> words() {
      return new TreeSet<>(byToken.values());
    }
  }

  Telling of(Posting posting, Facts facts) {
    String title = posting.title();
    String shortened = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    boolean header = isHeader(title);
    String telling = header ? withoutIdleParts(shortened) : shortened;
    Tokens tokens = Tokens.of(TitleText.cleaned(telling), lexicon, Tokens.Dots.SPLIT);
    boolean[] dropped = new boolean[tokens.count()];
    dropPlaces(tokens, dropped, facts, header);
    parts.drop(tokens, dropped, posting.locations(), facts);
    SortedMap<Integer, String> words = words(tokens, dropped);
    boolean all = words.isEmpty() && !header;
    return new Telling(tokens, header, all ? words(tokens, new boolean[tokens.count()]) : words);
  }

  /// Whether a title says what the work is, as one without parts does; a header ("Acme | Remote |
  /// Full time") need not, and one that offers several roles leaves it to the text which.
  boolean nameRole(String title, Facts facts) {
    boolean parts = title.indexOf('|') >= 0 || title.contains("://") || isHeader(title);
    boolean named =
        facts.role() instanceof Fact.Stated<RoleId>(RoleId _, Evidence evidence)
            && (evidence.field() == Evidence.Field.TITLE
                || RoleReader.OF_AN_OPEN_TITLE.contains(evidence.rule()));
    return !parts || named && !severalRoles(title);
  }

  private boolean severalRoles(String title) {
    Tokens tokens = Tokens.of(title, lexicon, Tokens.Dots.SPLIT);
    return several.in(tokens, 0, tokens.count());
  }

  /// Whether a title is the first line of a text rather than a title: "Acme | Engineers | Remote".
  private static boolean isHeader(String title) {
    return title.length() > LONGEST_PLAIN_TITLE || title.indexOf('|') != title.lastIndexOf('|');
  }

  /// The parts of a header that may name employer, role or team; not those with an address, an
  /// amount, a workplace or a kind of employment, nor places, nor sentences.
  private String withoutIdleParts(String header) {
    StringBuilder kept = new StringBuilder();
    for (String part : header.split("[|\n]| [-–—] ", -1)) {
      if (!isIdle(part)) {
        kept.append(part).append(" | ");
      }
    }
    return kept.toString();
  }

  private boolean isIdle(String part) {
    String stripped = part.strip();
    boolean address =
        stripped.contains("://") || stripped.indexOf('.') > 0 && stripped.indexOf(' ') < 0;
    if (address || stripped.chars().anyMatch(TellingWords::isSum)) {
      return true;
    }
    Tokens tokens = Tokens.of(part, lexicon, Tokens.Dots.SPLIT);
    int named = 0;
    for (PlaceIndex.Found found : places.find(tokens)) {
      named += found.end() - found.from();
    }
    return tokens.count() > LONGEST_PART
        || named > 0 && 2 * named >= tokens.count()
        || idle.in(tokens, 0, tokens.count());
  }

  private static boolean isSum(int c) {
    return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private void dropPlaces(Tokens tokens, boolean[] dropped, Facts facts, boolean header) {
    for (PlaceIndex.Found found : places.find(tokens)) {
      if (found.meanings().stream().anyMatch(meaning -> given(meaning, facts, header))) {
        for (int i = found.from(); i < found.end(); i++) {
          dropped[i] = true;
        }
      }
    }
  }

  /// Whether a place of work is the place of a name, or lies in it. A place that only a plain title
  /// names is none of them: it may be what the work is about.
  private boolean given(Meaning meaning, Facts facts, boolean header) {
    return facts.places().stream()
            .filter(place -> header || place.evidence().field() != Evidence.Field.TITLE)
            .anyMatch(place -> within(place.value(), meaning))
        || facts.remoteScope().stream()
            .filter(scope -> header || scope.evidence().field() != Evidence.Field.TITLE)
            .anyMatch(scope -> scopeIs(scope.value(), meaning));
  }

  private static boolean within(Place place, Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfCity(City city) -> place.city().filter(city.id()::equals).isPresent();
      case Meaning.OfRegion(Region region) ->
          place.region().filter(region.code()::equals).isPresent()
              && place.country().filter(region.country()::equals).isPresent();
      case Meaning.OfCountry(Country country) ->
          place.country().filter(country.code()::equals).isPresent();
      case Meaning.OfMetro(Gazetteer.Metro metro) ->
          place.cityName().filter(metro.name()::equals).isPresent();
      case Meaning.OfZone(Gazetteer.Zone zone) ->
          place.country().filter(zone.countries()::contains).isPresent();
    };
  }

  private boolean scopeIs(String scope, Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfCountry(Country country) -> country.code().code().equals(scope);
      case Meaning.OfZone(Gazetteer.Zone zone) ->
          zone.countries().stream().map(CountryCode::code).anyMatch(scope::equals)
              || zones.stream()
                  .filter(part -> part.id().equals(scope))
                  .anyMatch(part -> zone.countries().containsAll(part.countries()));
      case Meaning.OfCity _, Meaning.OfRegion _, Meaning.OfMetro _ -> false;
    };
  }

  private SortedMap<Integer, String> words(Tokens tokens, boolean[] dropped) {
    boolean latin = hasLatin(tokens, dropped);
    SortedMap<Integer, String> words = new TreeMap<>();
    for (int i = 0; i < tokens.count(); ) {
      int length = dropped[i] ? 0 : phrases.longest(tokens, i, Gap.JOIN);
      int value = length == 0 ? Phrases.NONE : phrases.value(tokens, i, length);
      if (value > DROPPED) {
        words.put(i, SPELLINGS.get(value - 1).getLast());
      } else if (value == Phrases.NONE && !dropped[i] && readable(tokens, i, latin)) {
        words.put(i, singular(folded(tokens, i)));
      }
      i += Math.max(1, length);
    }
    return words;
  }

  private static boolean hasLatin(Tokens tokens, boolean[] dropped) {
    int latin = 0;
    for (int i = 0; i < tokens.count(); i++) {
      latin += !dropped[i] && isLatin(tokens, i) ? 1 : 0;
    }
    return latin >= 2;
  }

  /// Emoji are none of the words; a title in two scripts says in each the same.
  private static boolean readable(Tokens tokens, int token, boolean latin) {
    char c = tokens.text().charAt(tokens.start(token));
    return !Character.isSurrogate(c) && (!latin || c < 128 || isLatin(tokens, token));
  }

  private static boolean isLatin(Tokens tokens, int token) {
    char c = tokens.text().charAt(tokens.start(token));
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  static String folded(Tokens tokens, int token) {
    return tokens.written(token).toLowerCase(Locale.ROOT);
  }
}
