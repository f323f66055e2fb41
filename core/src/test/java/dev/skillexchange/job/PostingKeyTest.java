package dev.skillexchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import org.junit.jupiter.api.Test;

class PostingKeyTest {
  @Test
  void theTextFormIsReadBack() {
    for (PostingKey key :
        new PostingKey[] {
          PostingKey.of("ashby", "Rose Rocket", "a-1"),
          PostingKey.of("hackernews", "2026-01", "4711").withOrdinal(3),
          PostingKey.of("file", "Ladle: & Söhne #1/2", "🍲%41")
        }) {
      assertThat(PostingKey.parse(key.toString())).isEqualTo(key);
      assertThat(key.toString()).matches("[A-Za-z0-9._%-]+:[A-Za-z0-9._%-]+:[A-Za-z0-9._%#-]+");
    }
  }

  @Test
  void whatIsNoKeyIsRefusedWithTheForm() {
    for (String text : new String[] {"", "a", "a:b", "a:b:c:d", "a:b:c#x", "a::c", "a:b:c d"}) {
      assertThatThrownBy(() -> PostingKey.parse(text))
          .as(text)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("source:board:id");
    }
  }
}
