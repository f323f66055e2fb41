package dev.skillexchange.engine.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateFileTest {
  private static final ExchangeRate DOLLAR =
      new ExchangeRate(LocalDate.of(2026, 11, 20), "USD", new BigDecimal("1.17"));
  private static final String ALL_DAYS = "Date,USD,CYP,JPY,\n2026-11-20,1.17,N/A,180.5,\n";

  @TempDir Path home;

  private void write(String content) throws IOException {
    Files.writeString(home.resolve("rates.csv"), content);
  }

  @Test
  void aHomeWithoutRatesHasNone() {
    assertThat(RateFile.read(home)).isEmpty();
  }

  @Test
  void theFileOfAllDaysIsRead() throws IOException {
    write(ALL_DAYS);
    assertThat(RateFile.read(home)).hasSize(2).contains(DOLLAR);
  }

  @Test
  void theFileOfOneDayIsReadWithItsWrittenDate() throws IOException {
    write("Date, USD, JPY, \n20 November 2026, 1.17, 180.5, \n");
    assertThat(RateFile.read(home)).hasSize(2).contains(DOLLAR);
  }

  @Test
  void aPackedFileIsRead() throws IOException {
    try (OutputStream file = Files.newOutputStream(home.resolve("rates.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("eurofxref-hist.csv"));
      zip.write(ALL_DAYS.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(RateFile.read(home)).contains(DOLLAR);
  }

  @Test
  void twoFilesAreOneTooMany() throws IOException {
    write(ALL_DAYS);
    Files.writeString(home.resolve("rates.zip"), "");
    assertThatThrownBy(() -> RateFile.read(home)).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Date,USD\n",
        "Day,USD\n2026-11-20,1.17\n",
        "Date,USD,USD\n2026-11-20,1.17,1.17\n",
        "Date,XXQ\n2026-11-20,1.17\n",
        "Date,EUR\n2026-11-20,1\n",
        "Date,USD\n2026-02-30,1.17\n",
        "Date,USD\n20 Novembre 2026,1.17\n",
        "Date,USD\n2026-11-20,0\n",
        "Date,USD\n2026-11-20,-1.17\n",
        "Date,USD\n2026-11-20,much\n",
        "Date,USD\n2026-11-20,1.17,180.5\n",
        "Date,USD\n2026-11-20,1.17\n2026-11-20,1.18\n"
      })
  void whatIsNoTableOfRatesIsToldWithItsLine(String content) throws IOException {
    write(content);
    assertThatThrownBy(() -> RateFile.read(home))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("rates.csv:");
  }
}
