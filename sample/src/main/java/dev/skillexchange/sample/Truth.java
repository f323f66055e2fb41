package dev.skillexchange.sample;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a posting of the sample says, as its writer knows it.
///
/// @param workplace empty where the posting does not say
/// @param places without gazetteer ids
/// @param closed the first day on which it is gone; empty where still open at the end of history
/// @param job the posting that first showed the job; its own key unless it repeats another
public record Truth(
    RoleId role,
    Level level,
    Optional<Years> years,
    List<SkillNeed> skills,
    List<PayRange> pay,
    Optional<Workplace> workplace,
    List<Place> places,
    Employment employment,
    String employer,
    LocalDate opened,
    Optional<LocalDate> closed,
    PostingKey job) {
  public Truth {
    skills = List.copyOf(skills);
    pay = List.copyOf(pay);
    places = List.copyOf(places);
  }

  /// A skill as a posting names it.
  ///
  /// @param words the words in the posting
  public record SkillNeed(SkillId skill, Need need, String words) {}
}
