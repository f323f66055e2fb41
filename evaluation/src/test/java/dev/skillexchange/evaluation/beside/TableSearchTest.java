package dev.skillexchange.evaluation.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.evaluation.search.Asked;
import dev.skillexchange.evaluation.search.SearchMix;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.QueryReader;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import dev.skillexchange.store.embedded.EmbeddedPostgres;
import dev.skillexchange.testkit.Scratch;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TableSearchTest {
  private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2026, 1, 31));
  private static final int POSTINGS = 400;

  @Test
  void findsTheJobsThatTheIndexInMemoryFinds() throws Exception {
    Catalogue catalogue = CatalogueLoader.load();
    SampleMarket market = SampleMarket.of(1, POSTINGS, AS_OF.orElseThrow());
    MemoryStore store = new MemoryStore(Market.SAMPLE);
    store
        .postings()
        .write(AS_OF.orElseThrow(), market.postings().toList(), new CatalogueDeriver(catalogue));
    MemoryIndex index = new MemoryIndex();
    index.apply(
        store.changes().after(0, POSTINGS),
        new IndexPosition(store.identity().id(), store.changes().last()));
    SliceResolver resolver = new SliceResolver(catalogue);
    QueryReader reader = new QueryReader(resolver);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Scratch.folder("beside"), _ -> {});
        Connection connection =
            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
      TableSearch table =
          new TableSearch(
              connection,
              JobTable.filled(connection, store),
              resolver,
              AS_OF,
              UnaryOperator.identity());
      for (Asked asked : new SearchMix(catalogue, market, 7).next(150)) {
        JobQuery query = reader.read(asked.query()).query();
        Asked newest = new Asked(asked.start(), asked.filters(), query, SearchOrder.NEWEST, 0);
        TableSearch.Found found = table.run(table.statements(newest, query));
        Hits hits = index.hits(resolver.resolve(query, AS_OF).slice(), Order.NEWEST, 0, Asked.PAGE);
        assertThat(found.jobs()).as(asked.link()).isEqualTo(hits.total());
        assertThat(found.ids())
            .as(asked.link())
            .isEqualTo(hits.ids().stream().map(Object::toString).toList());
      }
    }
  }
}
