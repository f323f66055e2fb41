package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.PostingKey;
import java.util.List;
import java.util.Optional;

/// Postings written by hand, derived with the shipped catalogue, which is loaded once.
final class Examples {
  static final Catalogue CATALOGUE = CatalogueLoader.load();
  static final CatalogueDeriver DERIVER = new CatalogueDeriver(CATALOGUE);

  private Examples() {}

  static Posting posting(String title, Body body, List<String> locations, Hints hints) {
    return new Posting(
        PostingKey.of("test", "fernhill", "1"),
        "Fernhill",
        title,
        body,
        locations,
        hints,
        Optional.empty(),
        Optional.empty());
  }

  static Body text(String text) {
    return new Body(text, Body.Format.TEXT);
  }

  static Facts titled(String title) {
    return facts(title, "", "", Hints.none());
  }

  /// The facts of a text; `/` between blanks begins a new line.
  static Facts saying(String text) {
    return facts("Engineer", text, "", Hints.none());
  }

  static Facts at(String location) {
    return facts("Engineer", "", location, Hints.none());
  }

  static Facts facts(String title, String text, String location, Hints hints) {
    List<String> locations = location.isEmpty() ? List.of() : List.of(location);
    Posting posting = posting(title, text(text.replace(" / ", "\n")), locations, hints);
    return DERIVER.derive(posting).facts();
  }

  /// Hints of which all but the fields of employment and workplace are empty.
  static Hints fields(Optional<String> employment, Optional<String> workplace) {
    return new Hints(
        employment, workplace, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
