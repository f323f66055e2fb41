package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.Settings.ExternalDatabase;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.QueryLimits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void optionsComeBeforeTheEnvironment() {
    Map<String, String> environment =
        Map.of("SKILLEXCHANGE_HOME", "/data/b", "SKILLEXCHANGE_DATABASE_URL", "postgresql://h:1/x");

    assertThat(Settings.of(Optional.of("/data/a"), Optional.empty(), environment).home())
        .isEqualTo(Path.of("/data/a"));
    assertThat(Settings.of(Optional.empty(), Optional.empty(), environment).home())
        .isEqualTo(Path.of("/data/b"));
  }

  @Test
  void aDatabaseIsNamedByItsAddressAndItsAccountApart() {
    Settings settings =
        Settings.of(
            Optional.empty(),
            Optional.of("postgresql://localhost:5432/jobs"),
            Map.of(
                "SKILLEXCHANGE_DATABASE_USER", "ada", "SKILLEXCHANGE_DATABASE_PASSWORD", "secret"));

    assertThat(settings.database())
        .contains(new ExternalDatabase("jdbc:postgresql://localhost:5432/jobs", "ada", "secret"));
    assertThat(settings.database().orElseThrow().toString()).doesNotContain("secret");
  }

  @Test
  void whatIsNoAddressIsRefused() {
    for (String url : new String[] {"mysql://h/x", "postgresql://ada:secret@h/x", "h:5432"}) {
      assertThatThrownBy(() -> Settings.of(Optional.empty(), Optional.of(url), Map.of()))
          .as(url)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("database-url");
    }
  }

  @Test
  void limitsOfQueriesAreSetByTheEnvironment() {
    assertThat(Settings.of(Optional.empty(), Optional.empty(), Map.of()).limits())
        .isEqualTo(QueryLimits.USUAL);
    assertThat(
            Settings.of(
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "SKILLEXCHANGE_QUERY_CHARACTERS", "200",
                        "SKILLEXCHANGE_QUERY_WORDS", "10",
                        "SKILLEXCHANGE_QUERY_VALUES", "5"))
                .limits())
        .isEqualTo(new QueryLimits(200, 10, 5));
  }

  @Test
  void aLimitThatIsNoneIsRefusedWithWhatIsOne() {
    for (String limit : new String[] {"0", "101", "many", "-1"}) {
      assertThatThrownBy(() ->
              Settings.of(
                  Optional.empty(), Optional.empty(), Map.of("SKILLEXCHANGE_QUERY_WORDS", limit)))
          .as(limit)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("from 1 to 100");
    }
  }
}
