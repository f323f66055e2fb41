package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.fault.UserError;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What asks more than its limits is refused, or said to be left out.
final class QueryLimitsTest {
  private static final SliceResolver NARROW =
      new SliceResolver(CatalogueLoader.load(), new QueryLimits(20, 3, 2));

  private static ResolvedQuery resolved(JobQuery query) {
    return NARROW.resolve(query, Optional.empty());
  }

  @Test
  void aQueryWithinItsLimitsIsRead() {
    assertThat(resolved(JobQuery.words("abc def ghi")).remarks()).isEmpty();
    assertThat(resolved(JobQuery.words("abc def ghi jkl")).remarks())
        .containsExactly("Only the first 3 words are searched for; 1 more are left out.");
  }

  @Test
  void atTheMostThatCanBeSetItIsStillSaidThatWordsAreLeftOut() {
    SliceResolver wide =
        new SliceResolver(
            CatalogueLoader.load(), new QueryLimits(1_000, QueryLimits.MOST_WORDS, 2));

    assertThat(wide.resolve(JobQuery.words("abc ".repeat(100)), Optional.empty()).remarks())
        .isEmpty();
    assertThat(wide.resolve(JobQuery.words("abc ".repeat(101)), Optional.empty()).remarks())
        .containsExactly("Only the first 100 words are searched for; all others are left out.");
  }

  @Test
  void moreCharactersOrValuesAreRefusedWithTheLimit() {
    assertThatThrownBy(() -> resolved(JobQuery.words("abcdefghijklmnopqrstuvwxyz")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("at most 20");
    JobQuery three =
        JobQuery.all()
            .and(Parameter.LEVEL, "junior")
            .and(Parameter.LEVEL, "mid")
            .and(Parameter.LEVEL, "senior");
    assertThatThrownBy(() -> resolved(three))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("at most 2");
  }

  @Test
  void limitsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> new QueryLimits(1, QueryLimits.MOST_WORDS + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new QueryLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
