package dev.skillexchange.server.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {
  @Test
  void aValueStandsBehindItsNameOrAnEqualsSign() {
    assertThat(Options.parse(List.of("--port", "9000", "--home=/tmp/x")).port()).isEqualTo(9000);
    assertThat(Options.parse(List.of("--home=/tmp/x")).value("home")).contains("/tmp/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot", "9000", "--port"})
  void whatIsNotUnderstoodIsRefused(String argument) {
    assertThatThrownBy(() -> Options.parse(List.of(argument))).isInstanceOf(UserError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "65536"})
  void aPortIsANumberThatExists(String port) {
    assertThatThrownBy(() -> Options.parse(List.of("--port", port)).port())
        .isInstanceOf(UserError.class);
  }
}
