package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Lexicon;
import java.util.Optional;

/// Tells the role from duties and requirements where the title leaves it open.
final class DutyReader {
  DutyReader(Catalogue catalogue, Lexicon lexicon) {}

  Fact<RoleId> read(Advert advert, Optional<RoleId> said) {
    return Fact.unknown();
  }
}
