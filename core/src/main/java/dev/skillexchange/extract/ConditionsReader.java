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
  private final VisaReader visas;
  private final ClearanceReader clearances;
  private final TravelReader travels;
  private final OnCallReader onCalls;
  private final NaturalLanguageReader languages;
  private final EmploymentReader employments;
  private final CertificationReader certifications;
  private final TimeZoneReader timeZones;
  private final Lexicon lexicon;

  /// What is read.
  record Terms(
      Fact<Employment> employment,
      List<CertificationMention> certifications,
      Conditions conditions) {}

  ConditionsReader(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    cues = new Cues(lexicon);
    timeZones = new TimeZoneReader(catalogue.timeZones(), lexicon);
    education = new EducationReader(lexicon, cues);
    visas = new VisaReader(lexicon, cues);
    clearances = new ClearanceReader(lexicon, cues);
    travels = new TravelReader(lexicon, cues);
    onCalls = new OnCallReader(lexicon, cues);
    languages = new NaturalLanguageReader(catalogue, lexicon, cues);
    employments = new EmploymentReader(lexicon, cues);
    certifications = new CertificationReader(catalogue, lexicon, cues);
  }

  Terms read(Advert advert, Tokens title, Fact<Level> level) {
    CueHits hits = cues.find(advert);
    CueHits titleHits = cues.find(title);
    return new Terms(
        employments.read(advert, hits, title, titleHits, level),
        certifications.read(advert, hits),
        new Conditions(
            education.read(advert, hits),
            visas.read(advert, hits),
            clearances.read(advert, title, titleHits, hits),
            travels.read(advert, hits),
            onCalls.read(advert, hits),
            languages.read(advert, hits),
            timeZones.read(advert, title, locations(advert))));
  }

  private List<Tokens> locations(Advert advert) {
    return advert.posting().locations().stream()
        .map(location -> Tokens.of(location, lexicon, Tokens.Dots.KEPT))
        .toList();
  }
}
