package dev.skillexchange.evaluation.search;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.home.Home;
import dev.skillexchange.evaluation.search.Spent.Part;
import dev.skillexchange.fault.UserError;
import java.nio.file.Path;
import java.util.Optional;

/// Searches answered in this process over the market of a home, with the time that each spends in
/// parts of the program. For one thread.
final class TimedSearches implements AutoCloseable {
  private final Engine engine;
  private final Searches searches;
  private final OpenMarket market;
  private final Spent spent = new Spent();

  private TimedSearches(Engine engine) {
    this.engine = engine;
    this.searches = new Searches(engine.knowledge());
    this.market =
        new OpenMarket(
            new TimedStore(engine.market().store(), spent),
            new TimedIndex(engine.market().index(), spent));
  }

  /// Takes a home, starts an engine on it and brings its index up to date.
  ///
  /// @throws UserError where something else uses the home
  static TimedSearches over(Path folder) {
    Settings settings =
        Settings.of(Optional.of(folder.toString()), Optional.empty(), System.getenv());
    Home home =
        Home.take(settings.home(), "evaluate search")
            .orElseThrow(
                () -> new UserError("home in use", folder.toString(), "Stop what runs there."));
    Engine engine = Engine.start(settings, home, false, _ -> {});
    engine.market().follower().catchUp();
    return new TimedSearches(engine);
  }

  Engine engine() {
    return engine;
  }

  OpenMarket market() {
    return market;
  }

  Path index() {
    return engine.home().folder().resolve("index").resolve(engine.market().market().id());
  }

  SearchMix mix(long seed) {
    return MixedMarket.of(market.totals().postings(), market.asOf())
        .mix(engine.knowledge().catalogue(), seed);
  }

  SearchAnswer answer(Asked asked) {
    spent.reset();
    return spent.whole(
        () -> searches.search(market, asked.query(), asked.order(), asked.from(), Asked.PAGE));
  }

  /// Milliseconds that the last answer spent in a part.
  double spent(Part part) {
    return spent.milliseconds(part);
  }

  @Override
  public void close() {
    engine.close();
  }
}
