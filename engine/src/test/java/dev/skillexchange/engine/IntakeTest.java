package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();

  @TempDir Path folder = Path.of("");

  private final OpenMarket market = new OpenMarket(new MemoryStore(Market.REAL), new MemoryIndex());

  private ImportAnswer take(LocalDate day, String name, String... lines) throws IOException {
    Path file = Files.write(folder.resolve(name), List.of(lines));
    return new Imports(KNOWLEDGE)
        .run(market, new Imports.Order(List.of(file), day, true), Progress.silent());
  }

  private static String cook(int id, String text) {
    return "{\"source\": \"web\", \"board\": \"ladle\", \"external_id\": %d, \"title\": \"Cook\","
            .formatted(id)
        + " \"company\": \"Ladle\", \"text\": \"%s\"}".formatted(text);
  }

  @Test
  void whatBecameOfEveryRowIsCounted() throws IOException {
    take(MONDAY, "a.jsonl", cook(1, "Stir"), cook(2, "Taste"), cook(3, "Chop"));
    ImportAnswer answer =
        take(
            MONDAY.plusDays(7),
            "b.jsonl",
            cook(1, "Stir"),
            cook(2, "Taste twice"),
            cook(4, "Fry"),
            cook(4, "Fry"));

    assertThat(answer.read()).isEqualTo(4);
    assertThat(answer.fresh()).isEqualTo(1);
    assertThat(answer.updated()).isEqualTo(1);
    assertThat(answer.unchanged()).isEqualTo(1);
    assertThat(answer.duplicate()).isEqualTo(1);
    assertThat(answer.closed()).isEqualTo(1);
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    take(MONDAY, "a.jsonl", cook(1, "Stir"), cook(2, "Taste"));
    long changes = market.store().changes().last();
    ImportAnswer again = take(MONDAY, "a.jsonl", cook(1, "Stir"), cook(2, "Taste"));

    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(market.store().changes().last()).isEqualTo(changes);
  }

  @Test
  void aFileWithABadRowClosesNothing() throws IOException {
    take(MONDAY, "a.jsonl", cook(1, "Stir"), cook(2, "Taste"));
    ImportAnswer answer = take(MONDAY.plusDays(7), "b.jsonl", cook(1, "Stir"), "{\"title\": 3}");

    assertThat(answer.rejected()).isEqualTo(1);
    assertThat(answer.problems()).singleElement().asString().startsWith("b.jsonl, row 2: ");
    assertThat(answer.closed()).isZero();
    assertThat(
            market
                .store()
                .postings()
                .find(PostingKey.of("web", "ladle", "2"))
                .orElseThrow()
                .sighting()
                .open())
        .isTrue();
  }

  @Test
  void aFileThatIsNoFeedIsRefusedAloneAndToldAmongOthers() throws IOException {
    Path good = Files.write(folder.resolve("good.jsonl"), List.of(cook(1, "Stir")));
    Path bad = Files.writeString(folder.resolve("bad.json"), "hello");
    Imports imports = new Imports(KNOWLEDGE);

    Assertions.assertThatThrownBy(() ->
            imports.run(market, new Imports.Order(List.of(bad), MONDAY, false), Progress.silent()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("bad.json");
    ImportAnswer answer =
        imports.run(
            market, new Imports.Order(List.of(bad, good), MONDAY, false), Progress.silent());
    assertThat(answer.failed()).isEqualTo(1);
    assertThat(answer.fresh()).isEqualTo(1);
  }

  @Test
  void whatIsImportedIsFoundAtOnce() throws IOException {
    take(MONDAY, "a.jsonl", cook(1, "Stir"));

    assertThat(market.follower().behind()).isZero();
    assertThat(
            new Searches(KNOWLEDGE)
                .search(market, JobQuery.words("stir"), SearchOrder.RELEVANCE, 0, 10)
                .total())
        .isEqualTo(1);
  }
}
