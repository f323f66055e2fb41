package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import dev.skillexchange.store.Store;
import dev.skillexchange.testkit.Adverts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowerTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final MemoryIndex index = new MemoryIndex();

  private Store store(int postings) {
    Store store = new MemoryStore(Market.REAL);
    for (int i = 0; i < postings; i++) {
      store
          .postings()
          .write(
              Adverts.day(1),
              List.of(
                  Adverts.posting(
                      Adverts.key("kettle", "id-" + i), "Kettle", "Cook " + i, "Stir " + i)),
              knowledge.deriver());
    }
    return store;
  }

  private long indexed() {
    return index.hits(new Slice.Everything(), Order.NEWEST, 0, 0).total();
  }

  @Test
  void anIndexThatIsBehindCatchesUp() {
    Store store = store(5);
    Follower follower = new Follower(store, index);
    assertThat(follower.behind()).isEqualTo(store.changes().last());

    follower.catchUp();

    assertThat(follower.behind()).isZero();
    assertThat(indexed()).isEqualTo(5);
    assertThat(index.position())
        .contains(new IndexPosition(store.identity().id(), store.changes().last()));
  }

  @Test
  void anIndexOfAnotherStoreIsBuiltAnew() {
    new Follower(store(5), index).catchUp();
    new Follower(store(2), index).catchUp();

    assertThat(indexed()).isEqualTo(2);
  }

  @Test
  void rebuildingGivesTheSameIndex() {
    Follower follower = new Follower(store(5), index);
    follower.catchUp();
    follower.rebuild();

    assertThat(indexed()).isEqualTo(5);
    assertThat(follower.behind()).isZero();
  }
}
