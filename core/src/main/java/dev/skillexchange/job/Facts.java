package dev.skillexchange.job;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import java.util.List;

/// All that was read out of one posting.
///
/// @param plainTitle the title without level, place, team and marketing words
/// @param skills each skill once, at its strongest need, in the order of the posting
/// @param places every place of work offered, without doubles, in the order of the posting
/// @param certifications each certification and licence once, in the order of the posting
/// @param activities what one does at work, each once and where it is named first, in the order of
///   the posting
/// @param writtenIn the language of the text; unknown where there is too little of it
/// @param remoteScope for remote work, where one may live: country codes and zone ids ("US",
///   "EMEA")
public record Facts(
    String plainTitle,
    Fact<RoleId> role,
    Fact<Level> level,
    Fact<Years> years,
    Pay pay,
    Fact<Workplace> workplace,
    List<Fact.Stated<String>> remoteScope,
    List<Fact.Stated<Place>> places,
    Fact<Employment> employment,
    List<SkillMention> skills,
    List<CertificationMention> certifications,
    List<ActivityMention> activities,
    Conditions conditions,
    Fact<Language> writtenIn) {
  public Facts {
    remoteScope = List.copyOf(remoteScope);
    places = List.copyOf(places);
    skills = List.copyOf(skills);
    certifications = List.copyOf(certifications);
    activities = List.copyOf(activities);
  }
}
