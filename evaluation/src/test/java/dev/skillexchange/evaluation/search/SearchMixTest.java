package dev.skillexchange.evaluation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.index.Hits;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.QueryReader;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchMixTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final Catalogue CATALOGUE = CatalogueLoader.load();

  private static List<Asked> mix(long seed, int count) {
    return new SearchMix(CATALOGUE, SampleMarket.of(1, 3_000, AS_OF), seed).next(count);
  }

  @Test
  void theSameSeedAsksTheSame() {
    assertThat(mix(3, 200)).isEqualTo(mix(3, 200)).isNotEqualTo(mix(4, 200));
  }

  @Test
  void everySearchIsUnderstoodAsItIsWritten() {
    SliceResolver resolver = new SliceResolver(CATALOGUE);
    QueryReader reader = new QueryReader(resolver);
    for (Asked asked : mix(1, 2_000)) {
      QueryReader.Read read = reader.read(asked.query());
      assertThat(read.remarks()).as(asked.link()).isEmpty();
      assertThatCode(() -> resolver.resolve(read.query(), Optional.of(AS_OF)))
          .as(asked.link())
          .doesNotThrowAnyException();
      if (asked.order() == SearchOrder.DISTANCE) {
        assertThat(resolver.distances(read.query())).as(asked.link()).isPresent();
      }
      assertThat(asked.from() + Asked.PAGE).isLessThanOrEqualTo(Hits.DEEPEST);
    }
  }

  @Test
  void everyKindOfStartAndFilterIsAsked() {
    List<Asked> mix = mix(2, 3_000);
    QueryReader reader = new QueryReader(new SliceResolver(CATALOGUE));
    Set<Parameter> filters =
        mix.stream()
            .flatMap(asked -> reader.read(asked.query()).query().filters().keySet().stream())
            .collect(Collectors.toSet());
    Set<Start> starts = mix.stream().map(Asked::start).collect(Collectors.toSet());
    assertThat(starts).containsExactlyInAnyOrder(Start.values());
    assertThat(filters)
        .containsAll(Narrowing.ALL.stream().map(Narrowing::parameter).toList())
        .contains(Parameter.ROLE);
    assertThat(EnumSet.copyOf(filters)).doesNotContain(Parameter.BASIS);
  }

  @Test
  void aLinkLeadsToTheSameQuery() {
    for (Asked asked : mix(5, 300)) {
      String query = asked.link().replaceFirst("&order=.*|&from=.*", "");
      assertThat(JobQuery.ofLink(query)).isEqualTo(asked.query());
    }
  }
}
