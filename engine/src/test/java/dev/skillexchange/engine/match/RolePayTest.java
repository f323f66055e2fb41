package dev.skillexchange.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import dev.skillexchange.testkit.JobBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pay of many roles at once is the pay of each asked by itself.
class RolePayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<RoleId> ROLES =
      List.of(
          new RoleId("back-end-engineer"),
          new RoleId("front-end-engineer"),
          new RoleId("data-scientist"),
          new RoleId("product-manager"));

  private final Knowledge knowledge = Engine.shippedKnowledge();

  /// Up to 500 jobs of up to 20 employers; one role is rare, some jobs have none, state no level or
  /// no pay, or are closed.
  private static MemoryIndex market(Random random) {
    MemoryIndex index = new MemoryIndex();
    int count = 1 + random.nextInt(500);
    index.apply(
        random.ints(count, 0, 20).boxed().map(employer -> job(random, employer)).toList(),
        new IndexPosition("store", count));
    return index;
  }

  private static Change job(Random random, int employer) {
    String key = "ashby:e" + employer + ":" + random.nextInt(1_000_000);
    JobBuilder job = JobBuilder.job(key).employer("Employer " + employer);
    int role = random.nextInt(40);
    if (role < 36) {
      job.role(ROLES.get(role % 12 == 0 ? 3 : role % 3).slug());
    }
    switch (random.nextInt(4)) {
      case 0 -> job.level(Level.SENIOR);
      case 1 -> job.level(Level.MID);
      case 2 -> job.assumedLevel(Level.SENIOR);
      default -> {}
    }
    if (random.nextInt(5) > 0) {
      int least = 90_000 + 1_000 * random.nextInt(40);
      String max = random.nextInt(8) == 0 ? "" : String.valueOf(least + 10_000);
      String currency = random.nextInt(3) == 0 ? "EUR" : "USD";
      job.pay(String.valueOf(least), max, currency, PayPeriod.YEAR);
    }
    if (random.nextInt(9) == 0) {
      job.posting(key, new Sighting(DAY, DAY, Optional.of(DAY.plusDays(1))));
    }
    return new Change.Put(job.build());
  }

  /// Asks role by role.
  private Optional<PayAnswer> one(MemoryIndex index, RoleId role, Optional<Level> level) {
    JobQuery jobs = JobQuery.all().with(Parameter.ROLE, role.slug()).with(Parameter.STATE, "open");
    JobQuery query =
        level.map(one -> jobs.with(Parameter.LEVEL, "stated:" + one.id())).orElse(jobs);
    Slice slice = knowledge.resolver().resolve(query, Optional.of(DAY)).slice();
    return PayFigures.of(index, query, slice, new RunningNumbers(), List.of(), Optional.empty())
        .stated()
        .stream()
        .findFirst()
        .map(table -> PayAnswer.of(table, Optional.empty(), knowledge.labels()));
  }

  private Map<RoleId, PayAnswer> oneByOne(MemoryIndex index, Optional<Level> level) {
    Map<RoleId, PayAnswer> answers = new HashMap<>();
    ROLES.forEach(role -> one(index, role, level).ifPresent(pay -> answers.put(role, pay)));
    return answers;
  }

  private Map<RoleId, PayAnswer> atOnce(MemoryIndex index, Optional<Level> level) {
    return new RolePay(knowledge, index, Optional.of(DAY)).at(ROLES, level);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void rolesAtOnceHaveTheFiguresOfEachByItself(long seed) {
    try (MemoryIndex index = market(new Random(seed))) {
      for (Optional<Level> level :
          List.of(Optional.<Level>empty(), Optional.of(Level.SENIOR), Optional.of(Level.LEAD))) {
        assertThat(atOnce(index, level)).as("%s", level).isEqualTo(oneByOne(index, level));
      }
    }
  }

  @Test
  void theMarketsTellPayAndWithholdIt() {
    List<PayAnswer> answers =
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L).stream()
            .flatMap(seed -> {
              try (MemoryIndex index = market(new Random(seed))) {
                return atOnce(index, Optional.of(Level.SENIOR)).values().stream();
              }
            })
            .toList();

    assertThat(answers).anyMatch(PayAnswer::told).anyMatch(answer -> !answer.told());
  }

  @Test
  void noRolesHaveNoPay() {
    try (MemoryIndex index = market(new Random(1))) {
      assertThat(new RolePay(knowledge, index, Optional.of(DAY)).at(List.of(), Optional.empty()))
          .isEmpty();
    }
  }
}
