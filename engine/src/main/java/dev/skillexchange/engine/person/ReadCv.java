package dev.skillexchange.engine.person;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.match.SkillNames;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.profile.CvReading;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.HeldSkill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A CV that was read, and what its person says about it: which of its skills they have, and what
/// else they tell.
public final class ReadCv {
  private final CvReading reading;
  private final Set<SkillId> held;
  private final Told told;
  private final Told read;

  /// A CV.
  ///
  /// @param resume what was read, as JSON Resume
  /// @param told with the skills that the person has
  /// @throws dev.skillexchange.fault.UserError where it can not be read, or a skill is not known
  public ReadCv(Knowledge knowledge, String resume, Told told) {
    this.reading = knowledge.cvs().own(JsonResume.parsed(resume), CvReadings.thisMonth());
    this.held = new SkillNames(knowledge.names()).read(told.list(Told.SKILLS));
    this.told = told;
    this.read = knowledge.cvs().told(reading, CvReadings.thisMonth());
  }

  /// The CV without the skills of the catalogue that the person does not have.
  public CvRecord corrected() {
    List<HeldSkill> skills =
        reading.profile().skills().stream()
            .filter(one -> one.skill().isEmpty() || one.skill().filter(held::contains).isPresent())
            .toList();
    return CvRecord.of(reading.profile().withSkills(skills));
  }

  /// What is told otherwise than the CV tells it: the rest follows from it, also in a year.
  public Told besides() {
    Map<String, String> values = new HashMap<>(told.values());
    values.entrySet().removeAll(read.values().entrySet());
    return new Told(values);
  }
}
