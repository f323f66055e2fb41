package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.match.SimilarJob;
import dev.skillexchange.match.SimilarJobs;
import dev.skillexchange.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which open jobs are like one.
class SimilarJobsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private final Map<JobId, Job> jobs = new HashMap<>();

  private JobBuilder job(String id) {
    return JobBuilder.job("test:b:" + id).employer("Employer " + id).role("smith");
  }

  private void add(JobBuilder builder) {
    Job job = builder.version(jobs.size() + 1L).build();
    jobs.put(job.id(), job);
  }

  private List<SimilarJob> similar(String id, int count) {
    try (MemoryIndex index = new MemoryIndex()) {
      List<Change> changes = new ArrayList<>();
      jobs.values().forEach(job -> changes.add(new Change.Put(job)));
      index.apply(changes, new IndexPosition("store", jobs.size()));
      Job job = Optional.ofNullable(jobs.get(JobId.parse("test:b:" + id))).orElseThrow();
      return new SimilarJobs(index).to(job, count);
    }
  }

  private List<String> ids(List<SimilarJob> similar) {
    return similar.stream().map(one -> one.job().id().key().id()).toList();
  }

  @Test
  void aRareSkillInCommonCountsMoreThanOneThatAllName() {
    add(job("1").skill("excel", Need.REQUIRED).skill("welding", Need.USED));
    add(job("2").skill("excel", Need.REQUIRED));
    add(job("3").skill("welding", Need.REQUIRED));
    for (int i = 10; i < 20; i++) {
      add(job("" + i).skill("excel", Need.USED).skill("sql", Need.USED));
    }
    List<SimilarJob> similar = similar("1", 2);
    assertThat(ids(similar)).containsExactly("3", "2");
    assertThat(similar.getFirst().shared()).containsExactly("welding");
  }

  @Test
  void ofEquallyLikeSkillsTheSameLevelAndPlaceComeFirst() {
    add(place(job("1").level(Level.SENIOR), "bern").skill("sql", Need.USED));
    add(place(job("2").level(Level.JUNIOR), "ulm").skill("sql", Need.USED));
    add(place(job("3").level(Level.SENIOR), "ulm").skill("sql", Need.USED));
    add(place(job("4").level(Level.SENIOR), "bern").skill("sql", Need.USED));
    add(job("5").skill("sql", Need.USED));
    assertThat(ids(similar("1", 9))).containsExactly("4", "3", "2", "5");
  }

  private static JobBuilder place(JobBuilder job, String city) {
    return job.place(Optional.of(city), Optional.empty(), "CH");
  }

  @Test
  void remoteJobsOfOneCountryAreAtOnePlace() {
    for (String id : List.of("1", "2")) {
      add(
          job(id)
              .workplace(Workplace.REMOTE)
              .place(Optional.empty(), Optional.empty(), "US")
              .skill("sql", Need.USED));
    }
    add(
        job("0")
            .workplace(Workplace.ONSITE)
            .place(Optional.empty(), Optional.empty(), "US")
            .skill("sql", Need.USED));
    assertThat(ids(similar("1", 9))).containsExactly("2", "0");
  }

  @Test
  void theJobItselfClosedJobsAndOtherRolesAreNotAmongThem() {
    add(job("1").skill("sql", Need.USED));
    add(
        job("2")
            .skill("sql", Need.USED)
            .posting("test:b:2", new Sighting(DAY, DAY, Optional.of(DAY.plusDays(1)))));
    add(job("3").role("baker").skill("sql", Need.USED));
    add(job("4"));
    assertThat(similar("1", 9)).isEmpty();
  }

  @Test
  void jobsOfOtherEmployersComeFirstAndOneEmployerDoesNotFillTheList() {
    add(job("1").employer("Umbra").skill("sql", Need.USED));
    add(job("2").employer("Umbra").skill("sql", Need.USED));
    for (int i = 3; i < 8; i++) {
      add(job("" + i).employer("Kite").skill("sql", Need.USED));
    }
    add(job("9").employer("Tern").skill("sql", Need.USED).skill("excel", Need.USED));
    assertThat(ids(similar("1", 7))).containsExactly("3", "4", "9", "2");
  }

  @Test
  void aJobThatNamesNoSkillsIsHeldAgainstLevelAndPlaceAlone() {
    add(job("1").level(Level.SENIOR));
    add(job("2").level(Level.JUNIOR).skill("sql", Need.USED));
    add(job("3").level(Level.SENIOR).skill("sql", Need.USED));
    assertThat(ids(similar("1", 9))).containsExactly("3");
  }

  @Test
  void aJobWithoutARoleIsHeldAgainstThoseOfItsTitle() {
    add(JobBuilder.job("test:b:1").employer("a").title("Bell Founder").skill("sql", Need.USED));
    add(JobBuilder.job("test:b:2").employer("b").title("Bell Founder").skill("sql", Need.USED));
    add(JobBuilder.job("test:b:3").employer("c").title("Clerk").skill("sql", Need.USED));
    assertThat(ids(similar("1", 9))).containsExactly("2");
  }
}
