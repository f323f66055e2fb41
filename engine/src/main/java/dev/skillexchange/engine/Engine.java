package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.home.Home;
import dev.skillexchange.engine.home.RateFile;
import dev.skillexchange.extract.DeferredDeriver;
import dev.skillexchange.slice.QueryLimits;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.embedded.EmbeddedPostgres;
import dev.skillexchange.store.postgres.Database;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// A running engine: what is known, the database, and the markets in it. It owns its home until it
/// is closed.
public final class Engine implements AutoCloseable {
  private static final Duration RESTART = Duration.ofSeconds(10);

  private final Settings settings;
  private final Home home;
  private final Knowledge knowledge;
  private final Optional<EmbeddedPostgres> embedded;
  private final Markets markets;
  private final Activity activity = new Activity();

  private Engine(
      Settings settings,
      Home home,
      Knowledge knowledge,
      Optional<EmbeddedPostgres> embedded,
      Markets markets) {
    this.settings = settings;
    this.home = home;
    this.knowledge = knowledge;
    this.embedded = embedded;
    this.markets = markets;
  }

  /// Starts an engine on a home that this process has taken; starts the embedded database where no
  /// other is set, while the catalogue is loaded beside it. The home is closed with the engine,
  /// also where this fails.
  ///
  /// @param following whether the indexes follow by themselves from then on: for a process that
  ///   stays
  /// @param log told what happens at the start, a line at a time
  public static Engine start(
      Settings settings, Home home, boolean following, Consumer<String> log) {
    Optional<EmbeddedPostgres> embedded = Optional.empty();
    try {
      CompletableFuture<Knowledge> knowledge =
          CompletableFuture.supplyAsync(
              () -> shipped(settings.limits()).and(RateFile.read(home.folder())));
      embedded =
          settings.database().isPresent()
              ? Optional.empty()
              : Optional.of(EmbeddedPostgres.start(home.folder(), log));
      Markets markets =
          new Markets(database(settings, embedded), home.folder().resolve("index"), following);
      return new Engine(settings, home, loaded(knowledge), embedded, markets);
    } catch (RuntimeException e) {
      embedded.ifPresent(EmbeddedPostgres::close);
      home.close();
      throw e;
    }
  }

  private static Knowledge loaded(CompletableFuture<Knowledge> knowledge) {
    try {
      return knowledge.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }

  /// The catalogue that is shipped, and what is built on it.
  public static Knowledge shippedKnowledge() {
    return shipped(QueryLimits.USUAL);
  }

  private static Knowledge shipped(QueryLimits limits) {
    Catalogue catalogue = CatalogueLoader.load();
    return Knowledge.of(catalogue, new DeferredDeriver(catalogue), limits);
  }

  /// The embedded server is started again when it dies, and is worth waiting for.
  private static Database database(Settings settings, Optional<EmbeddedPostgres> embedded) {
    return settings
        .database()
        .map(external -> new Database(external.url(), external.user(), external.password()))
        .or(() ->
            embedded.map(
                server -> new Database(server.url(), server.user(), server.password(), RESTART)))
        .orElseThrow();
  }

  public Settings settings() {
    return settings;
  }

  public Home home() {
    return home;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Activity activity() {
    return activity;
  }

  /// The market that answers come from: the real one as soon as it holds a posting.
  public OpenMarket market() {
    return markets.current();
  }

  public OpenMarket market(Market market) {
    return markets.of(market);
  }

  /// Drops the sample market, so that another can be made.
  void dropSample() {
    markets.dropSample();
  }

  @Override
  public void close() {
    try (home) {
      markets.close();
      embedded.ifPresent(EmbeddedPostgres::close);
    }
  }
}
