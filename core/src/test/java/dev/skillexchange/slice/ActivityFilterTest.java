package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.fault.UserError;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityFilterTest {
  private static final SliceResolver RESOLVER = new SliceResolver(CatalogueLoader.load());

  @Test
  void anActivityIsUnderstoodByItsIdAndItsName() {
    Slice slice = new Slice.Has(Dimension.ACTIVITY, "review-code");
    assertThat(resolved("review-code")).isEqualTo(slice);
    assertThat(resolved("Review code")).isEqualTo(slice);
  }

  @Test
  void severalActivitiesNarrow() {
    assertThat(resolved("review-code", "weld"))
        .isEqualTo(
            new Slice.AllOf(
                List.of(
                    new Slice.Has(Dimension.ACTIVITY, "review-code"),
                    new Slice.Has(Dimension.ACTIVITY, "weld"))));
  }

  @Test
  void anUnknownActivityGetsTheNearestNames() {
    assertThatThrownBy(() -> resolved("revew code"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("unknown activity")
        .hasMessageContaining("Review code");
  }

  private static Slice resolved(String... activities) {
    JobQuery query = JobQuery.all().with(Parameter.ACTIVITY, activities);
    return RESOLVER.resolve(query, Optional.empty()).slice();
  }
}
