package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.extract.VerbForms.Form;
import dev.skillexchange.extract.VerbForms.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "review, reviews, reviewing",
    "write, writes, writing",
    "run, runs, running",
    "submit, submits, submitting",
    "develop, develops, developing",
    "carry out, carries out, carrying out",
    "oversee, oversees, overseeing",
    "tie, ties, tying",
    "teach, teaches, teaching",
    "take part in, takes part in, taking part in"
  })
  void formsAreWrittenAsPeopleWriteThem(String verb, String third, String gerund) {
    assertThat(VerbForms.of(verb))
        .contains(
            new Written(verb, Form.BASE),
            new Written(third, Form.THIRD),
            new Written(gerund, Form.GERUND));
  }

  @Test
  void aNounStaysAsItIs() {
    assertThat(VerbForms.of("preparation of"))
        .containsExactly(new Written("preparation of", Form.NOUN));
  }
}
