package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayParting;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Parts of tables of pay, each against the table of its own jobs alone.
class PayTablesTest {
  private static final Map<String, String> METROS =
      Map.of("san-francisco-ca-us", "bay", "oakland-ca-us", "bay", "huntsville-al-us", "south");
  private static final List<String> CITIES =
      Stream.concat(METROS.keySet().stream().sorted(), Stream.of("birmingham-al-us")).toList();
  private static final List<PayParting> PARTINGS =
      List.of(
          PayParting.of(By.ROLE, Dimension.ROLE),
          PayParting.of(By.LEVEL, Dimension.LEVEL_STATED),
          PayParting.of(By.COUNTRY, Dimension.COUNTRY),
          PayParting.of(By.REGION, Dimension.REGION),
          new PayParting(By.METRO, Dimension.CITY, city -> METROS.getOrDefault(city, "")),
          PayParting.of(By.WORKPLACE, Dimension.WORKPLACE));

  private static Job job(Random random, int number) {
    JobBuilder job =
        JobBuilder.job("test:board:" + number).employer("employer " + random.nextInt(40));
    if (random.nextInt(3) > 0) {
      job.level(Level.values()[2 + random.nextInt(3)]);
    }
    if (random.nextInt(3) > 0) {
      job.workplace(Workplace.values()[random.nextInt(2)]);
    }
    if (random.nextInt(3) > 0) {
      job.role(random.nextBoolean() ? "back-end-engineer" : "data-engineer");
    }
    for (int places = random.nextInt(3); places > 0; places--) {
      String city = CITIES.get(random.nextInt(CITIES.size()));
      String region = city.contains("-ca-") ? "CA" : "AL";
      if (random.nextBoolean()) {
        job.place(Optional.of(city), Optional.of(region), "US");
      } else {
        job.placeIn(city, region, "US");
      }
    }
    if (random.nextInt(4) == 0) {
      job.place(Optional.empty(), Optional.empty(), "DE");
    }
    int pay = 1_000 * (50 + random.nextInt(100));
    return switch (random.nextInt(6)) {
      case 0 -> job.build();
      case 1 -> job.pay("" + pay, "", "USD", PayPeriod.YEAR).build();
      case 2 -> job.pay("" + pay / 2_000, "" + pay / 1_000, "USD", PayPeriod.HOUR).build();
      case 3 -> job.pay("" + pay, "" + 2 * pay, "EUR", PayPeriod.YEAR).build();
      default -> job.pay("" + pay / 10, "" + pay / 8, "USD", PayPeriod.MONTH).build();
    };
  }

  private static Slice part(By by, String value) {
    return switch (by) {
      case LEVEL -> new Slice.Has(Dimension.LEVEL_STATED, value);
      case COUNTRY -> new Slice.Has(Dimension.COUNTRY, value);
      case REGION -> new Slice.Has(Dimension.REGION, value);
      case ROLE -> new Slice.Has(Dimension.ROLE, value);
      case WORKPLACE -> new Slice.Has(Dimension.WORKPLACE, value);
      case METRO ->
          new Slice.AnyOf(
              METROS.entrySet().stream()
                  .filter(city -> city.getValue().equals(value))
                  .map(city -> Slice.city(new CityId(city.getKey())))
                  .toList());
    };
  }

  private static List<PayTable> tables(MemoryIndex index, Slice slice, List<PayParting> partings) {
    return PayFigures.of(
            index, JobQuery.all(), slice, new RunningNumbers(), partings, Optional.empty())
        .stated();
  }

  @Test
  void aPartTellsWhatItsJobsTellAlone() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      try (MemoryIndex index = new MemoryIndex()) {
        List<Change> changes =
            Stream.iterate(0, number -> number + 1)
                .limit(300)
                .map(number -> (Change) new Change.Put(job(random, number)))
                .toList();
        index.apply(changes, new IndexPosition("store", changes.size()));
        List<PayTable> tables = tables(index, new Slice.Everything(), PARTINGS);

        assertThat(tables).as("seed %d", seed).hasSize(3);
        for (PayTable table : tables) {
          assertThat(table.breakdowns()).as("seed %d", seed).hasSize(PARTINGS.size());
          table
              .breakdowns()
              .forEach(parts ->
                  parts
                      .rows()
                      .forEach(row ->
                          assertSame(row.band(), alone(index, table, parts.by(), row.value()))));
        }
      }
    }
  }

  private static Figure<PayBand> alone(MemoryIndex index, PayTable table, By by, String value) {
    return tables(index, part(by, value), List.of()).stream()
        .filter(one -> one.currency().equals(table.currency()) && one.hourly() == table.hourly())
        .findFirst()
        .orElseThrow()
        .all();
  }

  private static void assertSame(Figure<PayBand> part, Figure<PayBand> alone) {
    assertThat(part.sample().jobs()).isEqualTo(alone.sample().jobs());
    assertThat(part.sample().employers()).isEqualTo(alone.sample().employers());
    assertThat(part.sample().outOf()).isEqualTo(alone.sample().outOf());
    assertThat(band(part)).isEqualTo(band(alone));
  }

  private static Optional<PayBand> band(Figure<PayBand> figure) {
    return figure instanceof Figure.Told<PayBand>(PayBand band, var _)
        ? Optional.of(band)
        : Optional.empty();
  }
}
