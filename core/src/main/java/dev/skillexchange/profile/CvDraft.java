package dev.skillexchange.profile;

import dev.skillexchange.extract.CatalogueReader;
import java.util.ArrayList;
import java.util.List;

/// What was gathered from a CV, before it is put in order.
///
/// @param listed the skills of sections that list them
/// @param mentioned the catalogue's skills that other sections name
record CvDraft(
    String text,
    Person person,
    List<Position> positions,
    List<Study> studies,
    List<HeldCertificate> certificates,
    List<SpokenLanguage> languages,
    List<SkillListReader.Listed> listed,
    List<CatalogueReader.FoundSkill> mentioned) {
  CvDraft(String text, Person person) {
    this(
        text,
        person,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}
