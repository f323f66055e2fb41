package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxPartTest {

  private static BoxPart at(String marked) {
    int caret = marked.indexOf('^');
    return BoxPart.at(marked.replace("^", ""), caret);
  }

  @Test
  void aNameMayBeginAtAnyOfTheLastPlainWords() {
    assertThat(at("level:senior back end eng^").typed())
        .containsExactly("back end eng", "end eng", "eng");
    assertThat(at("a b c d e f g^").typed()).as("at most six").hasSize(6);
  }

  @Test
  void aBlankBeforeTheCaretIsKept() {
    assertThat(at("java ^").typed()).containsExactly("java ");
    assertThat(at("skill:go ^").typed()).containsExactly("");
    assertThat(at("^").typed()).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({
    "skill:ku^, skill, ku",
    "tech:ku^, skill, ku",
    "-skill:ku^, skill, ku",
    "skill:go|ku^, skill, ku",
    "'skill:go,ku^', skill, ku",
    "skill:^, skill, ''",
    "'role:\"back en^', role, back en",
    "'role:\"back en^d engineer\" x', role, back en",
    "remote:ger^, remote, ger",
    "pay:>1^, pay, 1",
  })
  void behindTheNameOfAFilterItsValueIsCompleted(String box, String filter, String typed) {
    BoxPart part = at(box);

    assertThat(part.filter()).contains(filter);
    assertThat(part.typed()).containsExactly(typed);
  }

  @Test
  void anUnknownFilterIsAWord() {
    assertThat(at("colour:re^").filter()).isEmpty();
    assertThat(at("colour:re^").typed()).containsExactly("colour:re");
  }

  @ParameterizedTest
  @CsvSource({
    "skill:ku^, kubernetes, 'skill:kubernetes ^'",
    "skill:ku^ remote, kubernetes, 'skill:kubernetes ^remote'",
    "'skill:go,ku^', kubernetes, 'skill:go,kubernetes ^'",
    "-ku^, Kubernetes, '-Kubernetes ^'",
    "skill:ku^bern remote, kubernetes, 'skill:kubernetes ^remote'",
    "'role:\"back e^nd\" x', b, 'role:b ^x'",
    "'java ^', java developer, 'java developer ^'",
  })
  void whatWasTypedIsReplacedAndTheRestStays(String box, String completion, String completed) {
    BoxPart.Completed done = at(box).with(0, completion, true);

    assertThat(new StringBuilder(done.text()).insert(done.caret(), '^')).hasToString(completed);
  }

  @Test
  void lettersBecomeNamesOfFilters() {
    assertThat(at("java pa^").filters()).containsExactly("pay");
    assertThat(at("sal^").filters()).containsExactly("salary");
    assertThat(at("sk^").filters()).as("one name of each").containsExactly("skill");
    assertThat(at("skill:p^").filters()).isEmpty();
    assertThat(at("p1^").filters()).isEmpty();
  }

  @Test
  void anyBoxHasAPartAtAnyCaret() {
    String characters = "ab \"-:,|<=>skill:\u00a0\u0001é";
    Random random = new Random(20261127);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      int caret = random.nextInt(text.length() + 2);
      BoxPart part = BoxPart.at(text.toString(), caret);
      assertThat(part.typed()).as("%s at %d", text, caret).hasSameSizeAs(part.starts());
      for (int i = 0; i < part.starts().size(); i++) {
        BoxPart.Completed done = part.with(i, "x", true);
        assertThat(done.caret()).isBetween(0, done.text().length());
        part.filters();
      }
    }
  }
}
