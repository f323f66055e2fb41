package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// Reads what a posting asks and grants beside experience, skills and pay.
final class ConditionsReader {
  private final EducationReader education;

  ConditionsReader(Catalogue catalogue, Lexicon lexicon, Cues cues) {
    education = new EducationReader(lexicon, cues);
  }

  Conditions read(Advert advert, Tokens title, CueHits hits) {
    return new Conditions(
        education.read(advert, hits),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        List.of());
  }
}
