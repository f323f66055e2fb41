package dev.skillexchange.sample;

import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.sample.Books.RoleKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A market of invented employers and their postings over 24 months, wholly given by its seed, its
/// size and its last day.
///
/// Nothing is kept for a posting: each is written anew from its number, the same every time.
/// Immutable, and safe for use by several threads.
public final class SampleMarket {
  /// The source in the keys of the sample's postings.
  public static final String SOURCE = "sample";

  private static final int FIRST_ID = 1000;

  private final long seed;
  private final LocalDate begin;
  private final Books books = Books.ALL;
  private final Deal deal;
  private final Map<String, Integer> boards = new HashMap<>();
  private final long[] readings;

  /// How many postings there are of an employer and all before it.
  private final int[] upTo;

  private SampleMarket(long seed, int postings, LocalDate asOf) {
    this.seed = seed;
    begin = asOf.minusDays(Calendar.LAST);
    deal = Deal.of(postings, books);
    for (int e = 0; e < deal.employers(); e++) {
      boards.put(firm(e).board(), e);
    }
    readings =
        IntStream.range(0, deal.employers())
            .mapToObj(e -> {
              Calendar calendar = calendar(e);
              return IntStream.rangeClosed(0, Calendar.LAST)
                  .filter(calendar::readOn)
                  .mapToLong(day -> (long) day << 32 | e);
            })
            .flatMapToLong(days -> days)
            .sorted()
            .toArray();
    upTo = IntStream.range(0, deal.employers()).map(deal::size).toArray();
    Arrays.parallelPrefix(upTo, Integer::sum);
  }

  /// A market with a number of postings over the 24 months up to a day.
  public static SampleMarket of(long seed, int postings, LocalDate asOf) {
    if (postings < 1) {
      throw new IllegalArgumentException("a market of " + postings + " postings");
    }
    return new SampleMarket(seed, postings, asOf);
  }

  /// All readings in the order of their days.
  public List<SampleReading> readings() {
    return new Readings();
  }

  /// What a posting of the market says.
  ///
  /// @throws IllegalArgumentException where the key names none of its postings
  public Truth truth(PostingKey key) {
    Integer employer = key.source().equals(SOURCE) ? boards.get(key.board()) : null;
    int ordinal = employer == null ? -1 : ordinal(key.id());
    if (employer == null || ordinal < 0 || ordinal >= deal.size(employer)) {
      throw new IllegalArgumentException("no posting of this sample: " + key);
    }
    return truth(employer, ordinal);
  }

  private static int ordinal(String id) {
    try {
      return Integer.parseInt(id) - FIRST_ID;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Every posting of the market once, by employer.
  public Stream<Posting> postings() {
    return IntStream.range(0, deal.employers())
        .boxed()
        .flatMap(e -> {
          Firm firm = firm(e);
          Calendar calendar = calendar(e);
          return IntStream.range(0, deal.size(e))
              .mapToObj(ordinal -> posting(firm, calendar, ordinal));
        });
  }

  /// How many postings there are.
  public int size() {
    return upTo[upTo.length - 1];
  }

  /// One posting of the market, without the others being written.
  ///
  /// @param number counted from 0 in the order of [#postings]
  public Posting posting(int number) {
    Objects.checkIndex(number, size());
    int found = Arrays.binarySearch(upTo, number + 1);
    int employer = found >= 0 ? found : -found - 1;
    int ordinal = number - (upTo[employer] - deal.size(employer));
    return posting(firm(employer), calendar(employer), ordinal);
  }

  private Stream<Posting> standing(int employer, int day) {
    Firm firm = firm(employer);
    Calendar calendar = calendar(employer);
    return IntStream.range(0, deal.size(employer))
        .filter(ordinal -> calendar.run(ordinal).open(day))
        .mapToObj(ordinal -> posting(firm, calendar, ordinal));
  }

  private Firm firm(int employer) {
    return Firm.of(
        seed, employer, deal.size(employer), books.sectors.get(deal.sector(employer)), books);
  }

  private Calendar calendar(int employer) {
    return new Calendar(seed, employer, deal.size(employer));
  }

  private static PostingKey key(Firm firm, int ordinal) {
    return new PostingKey(SOURCE, firm.board(), Integer.toString(FIRST_ID + ordinal), 0);
  }

  private RoleKind role(int employer, int ordinal) {
    return books.roles.get(deal.role(employer, ordinal));
  }

  private Advert advert(Firm firm, int original) {
    Dice dice = Dice.of(seed, 5, firm.number(), original);
    return new AdvertWriter(books, firm, role(firm.number(), original), dice).write();
  }

  private Posting posting(Firm firm, Calendar calendar, int ordinal) {
    Advert advert = advert(firm, calendar.original(ordinal));
    return new Posting(
        key(firm, ordinal),
        firm.name(),
        advert.title(),
        advert.body(),
        advert.locations(),
        advert.hints(),
        Optional.empty(),
        Optional.of(
            begin.plusDays(calendar.run(ordinal).opened()).atTime(9, 0).toInstant(ZoneOffset.UTC)));
  }

  private Truth truth(int employer, int ordinal) {
    Firm firm = firm(employer);
    Calendar calendar = calendar(employer);
    int original = calendar.original(ordinal);
    Advert advert = advert(firm, original);
    Calendar.Run run = calendar.run(ordinal);
    return new Truth(
        role(employer, original).role(),
        advert.rank().level(),
        advert.rank().years(),
        advert.skills().all(),
        advert.pay(),
        advert.workplace(),
        advert.places(),
        advert.employment(),
        firm.name(),
        begin.plusDays(run.opened()),
        run.closed() == Calendar.NEVER
            ? Optional.empty()
            : Optional.of(begin.plusDays(run.closed())),
        key(firm, original));
  }

  private final class Readings extends AbstractList<SampleReading> implements RandomAccess {
    @Override
    public SampleReading get(int index) {
      int day = (int) (readings[index] >>> 32);
      int employer = (int) readings[index];
      return new SampleReading(
          new Reading(SOURCE, firm(employer).board(), begin.plusDays(day)),
          () -> standing(employer, day).iterator());
    }

    @Override
    public int size() {
      return readings.length;
    }
  }
}
