package dev.skillexchange.engine.person;

import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.HeldCertificate;
import dev.skillexchange.profile.HeldSkill;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.profile.SpokenLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A CV that was read, and what its person says about it: which of its skills, languages and
/// certificates they have, and what else they tell.
public final class ReadCv {
  private final Names names;
  private final CvReading reading;
  private final Told told;
  private final Told read;

  /// A CV.
  ///
  /// @param resume what was read, as JSON Resume
  /// @param told with the skills, languages and certificates that the person has
  /// @throws dev.skillexchange.fault.UserError where it can not be read
  public ReadCv(Knowledge knowledge, String resume, Told told) {
    this.names = knowledge.names();
    this.reading = knowledge.cvs().own(JsonResume.parsed(resume), CvReadings.thisMonth());
    this.told = told;
    this.read = knowledge.cvs().told(reading, CvReadings.thisMonth());
  }

  /// The CV without what of the catalogue it names and the person does not have.
  public CvRecord corrected() {
    Profile profile = reading.profile();
    Set<SkillId> skills = had(Told.SKILLS, names::skill);
    Set<SkillId> languages = had(Told.LANGUAGES, names::skill);
    Set<CertificationId> certificates = had(Told.CERTIFICATES, names::certification);
    return CvRecord.of(
        new Profile(
            profile.person(),
            profile.positions(),
            profile.studies(),
            of(profile.certificates(), HeldCertificate::certification, certificates),
            of(profile.languages(), SpokenLanguage::language, languages),
            of(profile.skills(), HeldSkill::skill, skills),
            profile.wishes()));
  }

  private <T> Set<T> had(String list, Function<String, Optional<T>> find) {
    return told.list(list).stream()
        .flatMap(name -> find.apply(name).stream())
        .collect(Collectors.toSet());
  }

  /// Entries that the catalogue lacks, and of the others those that the person has.
  private static <T, I> List<T> of(List<T> all, Function<T, Optional<I>> id, Set<I> had) {
    return all.stream()
        .filter(one -> id.apply(one).isEmpty() || id.apply(one).filter(had::contains).isPresent())
        .toList();
  }

  /// What is told otherwise than the CV tells it: the rest follows from it, also in a year.
  public Told besides() {
    Map<String, String> values = new HashMap<>(told.values());
    values.entrySet().removeAll(read.values().entrySet());
    return new Told(values);
  }
}
