package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Facts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Every row of a table of invented titles must be read as it says.
class TitleTableTest {
  private static final String[] COLUMNS = {"title", "role", "level", "plain"};

  @Test
  void everyTitleOfTheTableIsReadAsItSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String[]> rows = rows();
    for (String[] row : rows) {
      Facts facts = Examples.titled(row[0]);
      check(row, 1, facts.role().stated().map(RoleId::slug).orElse("-"), wrong);
      check(row, 2, facts.level().orAssumed().map(Level::id).orElse("-"), wrong);
      check(row, 3, facts.plainTitle(), wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThan(200);
  }

  private static void check(String[] row, int column, String said, List<String> wrong) {
    if (!row[column].isEmpty() && !row[column].equals(said)) {
      wrong.add(row[0] + ": " + COLUMNS[column] + " is " + said + " instead of " + row[column]);
    }
  }

  private static List<String[]> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TitleTableTest.class.getResourceAsStream("titles.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
