package dev.skillexchange.sample;

import dev.skillexchange.sample.Books.Land;
import dev.skillexchange.sample.Books.Sector;
import dev.skillexchange.sample.Books.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// An invented employer: its name, places, and habits of writing.
///
/// @param stack decides which of alternative skills its jobs ask for
/// @param pay how well it pays, about 1
record Firm(
    int number,
    String name,
    String board,
    Sector sector,
    Land land,
    List<Spot> offices,
    int founded,
    int size,
    PayPolicy policy,
    int style,
    boolean prose,
    int remote,
    int stack,
    double pay) {

  /// Where an employer states pay.
  enum PayPolicy {
    NEVER,
    TEXT,
    FIELDS,
    BOTH,
    BY_LAW
  }

  static final int STYLES = 7;

  static Firm of(long seed, int number, int postings, Sector sector, Books books) {
    Dice dice = Dice.of(seed, 1, number, 0);
    String name = name(seed, number, dice.of(sector.suffixes()), books.names);
    List<Land> lands = List.copyOf(books.lands.values());
    Land land = lands.get(dice.weighted(books.landWeights));
    List<Spot> offices = new ArrayList<>();
    int count = 1 + dice.weighted(50, 25, 15, 10);
    for (int i = 0; i < count; i++) {
      Spot spot = spot(dice, Objects.requireNonNull(books.spots.get(land.code().code())));
      if (!offices.contains(spot)) {
        offices.add(spot);
      }
    }
    PayPolicy policy = PayPolicy.values()[dice.weighted(22, 32, 14, 14, 18)];
    return new Firm(
        number,
        name,
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
        sector,
        land,
        List.copyOf(offices),
        dice.from(1962, 2021),
        postings * 4 + dice.from(8, 60),
        policy,
        dice.below(STYLES),
        dice.percent(15),
        dice.from(5, 45),
        dice.below(1 << 20),
        1 + dice.normal() * 0.07);
  }

  private static Spot spot(Dice dice, List<Spot> spots) {
    return spots.get(dice.weighted(spots.stream().mapToInt(Spot::weight).toArray()));
  }

  /// Every number has a name of its own.
  private static String name(long seed, int number, String suffix, List<List<String>> parts) {
    int combinations = 1;
    for (List<String> part : parts) {
      combinations *= part.size();
    }
    StringBuilder name = new StringBuilder();
    combined(Math.floorMod(number * 7919L + seed * 104_729L, combinations), parts, name);
    int round = number / combinations;
    if (round > 0) {
      name.append(" & ");
      combined((int) (round * 6007L % combinations), parts, name);
    }
    return name.append(' ').append(suffix).toString();
  }

  private static void combined(int combination, List<List<String>> parts, StringBuilder name) {
    int rest = combination;
    for (List<String> part : parts) {
      name.append(part.get(rest % part.size()));
      rest /= part.size();
    }
  }
}
