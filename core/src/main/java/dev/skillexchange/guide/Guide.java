package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.market.ConvertedPay;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.slice.JobQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the market says of a role, or of all of them: every figure with the jobs behind it.
///
/// @param role what it is about; empty for a guide of all roles
/// @param asOf the day of the last reading; empty for an empty store
/// @param scope the jobs the guide is about: of the role, where there is one, seen in the last
///   twelve months, narrowed as asked
/// @param jobs how many jobs the guide is about
/// @param postings how many postings show them
/// @param sources kinds of source that they stand in
/// @param flow how jobs come and go
/// @param pay one table for each currency and basis, the one with most jobs first
/// @param converted headlines of pay in one currency; empty where none was to convert, or could be
/// @param skills by the share of jobs that name them
/// @param ladder the levels that jobs state, in rising order
/// @param day what one does, by the share of jobs that name it
/// @param certifications by the share of jobs that name them
/// @param employers those with most open jobs
/// @param roles in a guide of all roles, those with most jobs
/// @param related in the guide of one, roles that ask for similar skills, the likest first
public record Guide(
    Optional<Role> role,
    Optional<LocalDate> asOf,
    JobQuery scope,
    Figure<Long> jobs,
    long postings,
    List<String> sources,
    Demand demand,
    Flow flow,
    List<PayTable> pay,
    Optional<ConvertedPay> converted,
    List<SkillShare> skills,
    List<Rung> ladder,
    Entry entry,
    List<ActivityShare> day,
    List<CertificationShare> certifications,
    List<HiringEmployer> employers,
    List<RoleShare> roles,
    List<RelatedRole> related) {
  public Guide {
    sources = List.copyOf(sources);
    pay = List.copyOf(pay);
    skills = List.copyOf(skills);
    ladder = List.copyOf(ladder);
    day = List.copyOf(day);
    certifications = List.copyOf(certifications);
    employers = List.copyOf(employers);
    roles = List.copyOf(roles);
    related = List.copyOf(related);
  }
}
