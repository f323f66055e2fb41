package dev.skillexchange.sample;

import dev.skillexchange.job.Place;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.sample.Books.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the work of an advert is done, and which parts of the advert say so.
///
/// @param anywhere whether the location names a country only
record Site(
    Spot spot,
    Optional<Workplace> workplace,
    boolean inText,
    boolean inField,
    boolean anywhere,
    List<String> locations,
    List<Place> places) {

  static Site draw(Dice dice, Firm firm, char ladder) {
    Spot spot = dice.percent(70) ? firm.offices().getFirst() : dice.of(firm.offices());
    int kind =
        ladder == 'h' ? dice.weighted(78, 3, 4, 15) : dice.weighted(24, 38, firm.remote(), 12);
    Optional<Workplace> workplace =
        kind == 3 ? Optional.empty() : Optional.of(Workplace.values()[kind]);
    boolean text = dice.percent(70);
    boolean field = !text || dice.percent(50);
    boolean remote = workplace.equals(Optional.of(Workplace.REMOTE));
    boolean anywhere = remote && dice.percent(65);
    List<String> locations = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    if (anywhere) {
      String land = dice.of(spot.land().written());
      locations.add(
          dice.of(
              List.of(
                  "Remote - " + land,
                  "Remote, " + land,
                  land + " (Remote)",
                  "Remote (" + land + ")")));
      places.add(
          new Place(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(spot.land().code())));
    } else {
      add(dice, spot, locations, places);
      Spot other = dice.of(firm.offices());
      if (dice.percent(12) && !other.equals(spot)) {
        add(dice, other, locations, places);
      }
    }
    return new Site(spot, workplace, text, field, anywhere, locations, places);
  }

  private static void add(Dice dice, Spot spot, List<String> locations, List<Place> places) {
    String written = dice.of(spot.written());
    locations.add(written);
    boolean region =
        !spot.region().isEmpty()
            && written.contains(", ")
            && !written.endsWith("Canada")
            && !written.endsWith("Australia");
    places.add(
        new Place(
            Optional.empty(),
            Optional.of(spot.city()),
            region ? Optional.of(spot.region()) : Optional.empty(),
            Optional.of(spot.land().code())));
  }
}
