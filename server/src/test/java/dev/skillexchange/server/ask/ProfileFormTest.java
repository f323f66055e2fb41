package dev.skillexchange.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.Period;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form of a profile says.
final class ProfileFormTest {
  private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

  private CvRecord read(String... fields) {
    form.add("name", "");
    form.add("languages", "");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    return new ProfileForm(form).record();
  }

  private static void row(MultivaluedMap<String, String> form, String title, String to) {
    form.add("work-title", title);
    form.add("work-employer", "");
    form.add("work-from", "2019");
    form.add("work-to", to);
  }

  @Test
  void rowsAreTakenAwayByTheirPlaceAndEmptyOnesLeftOut() {
    row(form, "Nurse", "2020");
    row(form, "Cook", "now");
    row(form, "", "");
    row(form, "Baker", "");

    assertThat(read("work-away", "0").work())
        .extracting(CvRecord.Work::title, CvRecord.Work::period)
        .containsExactly(
            tuple("Cook", new Period(Optional.of(YearMonth.of(2019, 1)), Optional.empty(), true)),
            tuple(
                "Baker", new Period(Optional.of(YearMonth.of(2019, 1)), Optional.empty(), false)));
  }

  @Test
  void aYearAloneBeginsInJanuaryAndEndsInDecember() {
    row(form, "Nurse", "2020");

    assertThat(read().work().getFirst().period())
        .isEqualTo(
            new Period(
                Optional.of(YearMonth.of(2019, 1)), Optional.of(YearMonth.of(2020, 12)), false));
  }

  @ParameterizedTest
  @CsvSource({"2020-13", "20", "soon", "2018-12"})
  void whatIsNoMonthOrLiesBeforeTheBeginningIsRefused(String to) {
    row(form, "Nurse", to);

    assertThatThrownBy(this::read).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "German (B2);German;B2",
        "German, B2;German;B2",
        "German: fluent;German;fluent",
        "German;German;",
        "Chinese (Mandarin) (native);Chinese (Mandarin);native",
        "German ();German;"
      })
  void aLineIsALanguageWithItsLevel(String line, String name, String level) {
    form.add("languages", line);

    assertThat(read().languages())
        .isEqualTo(List.of(new CvRecord.Language(name, Optional.ofNullable(level))));
  }

  @Test
  void aFormThatArrivesInPartIsRefused() {
    assertThatThrownBy(() -> new ProfileForm(form).record()).isInstanceOf(UserError.class);
  }
}
