package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Fact;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// Reads what a posting asks and grants beside experience, skills and pay. All its rules share one
/// walk over the text.
final class ConditionsReader {
  private final Cues cues;
  private final EducationReader education;
  private final EmploymentReader employments;
  private final CertificationReader certifications;

  /// What is read.
  record Terms(
      Fact<Employment> employment,
      List<CertificationMention> certifications,
      Conditions conditions) {}

  ConditionsReader(Catalogue catalogue, Lexicon lexicon) {
    cues = new Cues(lexicon);
    education = new EducationReader(lexicon, cues);
    employments = new EmploymentReader(lexicon);
    certifications = new CertificationReader(catalogue, lexicon);
  }

  Terms read(Advert advert, Tokens title, Fact<Level> level) {
    CueHits hits = cues.find(advert);
    return new Terms(
        employments.read(advert, title, level),
        certifications.read(advert),
        new Conditions(
            education.read(advert, hits),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            List.of()));
  }
}
