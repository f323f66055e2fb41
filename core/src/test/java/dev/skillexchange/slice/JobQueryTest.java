package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import org.junit.jupiter.api.Test;

class JobQueryTest {
  @Test
  void aLinkIsReadBackAsTheQuery() {
    JobQuery query =
        JobQuery.words("c++ & more 100%")
            .and(Parameter.SKILL, "required:java")
            .and(Parameter.SKILL, "c#")
            .with(Parameter.PAY, "USD 120k")
            .with(Parameter.EMPLOYER, "Ladle & Söhne = gut");

    assertThat(JobQuery.ofLink(query.toLink())).isEqualTo(query);
    assertThat(query.toLink())
        .isEqualTo(
            "q=c%2B%2B+%26+more+100%25&skill=required:java&skill=c%23"
                + "&employer=Ladle+%26+S%C3%B6hne+%3D+gut&pay=USD+120k");
  }

  @Test
  void theLinkDoesNotDependOnTheOrderOfFilters() {
    assertThat(JobQuery.ofLink("workplace=remote&role=nurse").toLink())
        .isEqualTo(JobQuery.ofLink("role=nurse&workplace=remote").toLink());
  }

  @Test
  void emptyValuesSayNothing() {
    assertThat(JobQuery.ofLink("role=&q=&level=+")).isEqualTo(JobQuery.all());
    assertThat(JobQuery.all().toLink()).isEmpty();
  }

  @Test
  void unknownNamesAndBrokenEscapesAreRefused() {
    assertThatThrownBy(() -> JobQuery.ofLink("salary=3"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("salary")
        .hasMessageContaining("pay");
    assertThatThrownBy(() -> JobQuery.ofLink("q=%zz")).isInstanceOf(UserError.class);
  }
}
