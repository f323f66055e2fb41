package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ProfileAnswer.PlaceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The text of a CV with the places that things were read from.
final class CvMarks {
  private final String text;
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, String> ids = new HashMap<>();

  CvMarks(String text) {
    this.text = text;
  }

  /// @param said what was read there
  private record Place(int start, int end, String said) {}

  /// Marks a place, and tells the way there.
  ///
  /// @return a link within the page; empty where the CV does not tell of it
  String mark(Optional<PlaceRow> place, String said) {
    place.ifPresent(at -> places.add(new Place(at.start(), at.end(), said)));
    return link(place);
  }

  /// The way to a place that is too long to be marked.
  String link(Optional<PlaceRow> place) {
    return place
        .map(at -> "#" + ids.computeIfAbsent(at.start(), _ -> "cv-" + (ids.size() + 1)))
        .orElse("");
  }

  /// The same of the first of several places; all are marked.
  String mark(List<PlaceRow> some, String said) {
    some.forEach(place -> places.add(new Place(place.start(), place.end(), said)));
    return link(some.stream().findFirst());
  }

  /// The text, cut where a place begins or ends; of places within each other the inner one says
  /// what was read.
  List<ProfileView.Run> runs() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    places.forEach(place -> cuts.addAll(List.of(place.start(), place.end())));
    cuts.addAll(ids.keySet());
    List<Place> shortestFirst =
        places.stream()
            .sorted(Comparator.comparingInt(place -> place.end() - place.start()))
            .toList();
    List<ProfileView.Run> runs = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        runs.add(run(from, to, shortestFirst));
        from = to;
      }
    }
    return runs;
  }

  private ProfileView.Run run(int from, int to, List<Place> shortestFirst) {
    return new ProfileView.Run(
        text.substring(from, to),
        ids.getOrDefault(from, ""),
        shortestFirst.stream()
            .filter(place -> place.start() <= from && place.end() >= to)
            .findFirst()
            .map(Place::said)
            .orElse(""));
  }
}
